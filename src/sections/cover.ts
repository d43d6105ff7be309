import { z } from 'zod';
import { printable } from '../model/printable.ts';
import { sectionHead } from '../model/schema/section.ts';
import { figureContext } from './desk/contexts.ts';
import { figureSpec } from './figures/registry.ts';
import { defineSection, frame } from './section.ts';

/** The title slide, or the head of a briefing. Its `headline` is the title of this document alone, where the audience’s is not to serve. */
const coverSpec = z.strictObject({
  section: z.literal('cover'),
  ...sectionHead,
  /** One picture below the title, drawn from what the document has to say. */
  figure: figureSpec.optional(),
});

export const cover = defineSection({
  templates: { deck: 'cover', briefing: 'cover' },
  spec: coverSpec,
  context: z.object({
    ...frame,
    title: printable,
    subtitle: printable.optional(),
    /** What the figures rest on. */
    rests: printable,
    figure: figureContext.optional(),
  }),
  select: ({ headline, figure }, desk) => ({
    title: desk.print(headline ?? desk.audience.title),
    headline: undefined,
    subtitle: desk.optional(desk.audience.subtitle),
    rests: desk.print(desk.library.library.rests),
    figure: figure && desk.figure(figure, { room: 'cover' }),
  }),
});

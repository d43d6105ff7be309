import { z } from 'zod';
import { printable } from '../model/printable.ts';
import { sectionHead } from '../model/schema/section.ts';
import { defineSection, frame } from './section.ts';

/** The title slide, or the sectionHead of a briefing. */
const coverSpec = z.strictObject({ section: z.literal('cover'), ...sectionHead });

export const cover = defineSection({
  templates: { deck: 'cover', briefing: 'cover' },
  spec: coverSpec,
  context: z.object({
    ...frame,
    title: printable,
    subtitle: printable.optional(),
    /** What the figures rest on. */
    rests: printable,
  }),
  select: (_spec, desk) => ({
    title: desk.print(desk.audience.title),
    subtitle: desk.optional(desk.audience.subtitle),
    rests: desk.print(desk.library.library.rests),
  }),
});

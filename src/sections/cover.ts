import { z } from 'zod';
import { printable } from '../printable.ts';
import { defineSection, frame, head } from './section.ts';

/** The title slide, or the head of a briefing. */
export const coverSpec = z.strictObject({ section: z.literal('cover'), ...head });

export const cover = defineSection({
  id: 'cover',
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

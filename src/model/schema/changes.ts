import { z } from 'zod';
import { prose } from './prose.ts';
import { id } from './ref.ts';
import type { SectionSpec } from './section.ts';

/** What an audience changes in one list of sections of the audience that it extends. Sections go by their names. */
const listChangesOf = <S extends z.ZodType>(section: S) =>
  z.strictObject({
    /** Sections that it does not get: `['scorecard']`. */
    leaveOut: z.array(id).default([]),
    /** Sections of its own, behind or before another one; at the end where neither is said. */
    add: z
      .array(
        z.strictObject({
          /** The section, as in the lists themselves. */
          section,
          /** The name of the section that it stands behind. */
          after: id.optional(),
          /** The name of the section that it stands before. */
          before: id.optional(),
        }),
      )
      .default([]),
    /** The sections named stand in this order, in the places that they hold: `['watch', 'scenarios']` swaps two. */
    order: z.array(id).default([]),
    /** Other headlines and kickers, by section. */
    retitle: z
      .record(
        z.string(),
        z.strictObject({
          /** A few words above the headline. */
          kicker: prose.optional(),
          /** The headline that it gets. */
          headline: prose.optional(),
        }),
      )
      .default({}),
  });
export type ListChanges = z.output<ReturnType<typeof listChangesOf<z.ZodType<SectionSpec>>>>;

/** Changes to what an audience takes over; a list that it writes itself needs none. `section`: what a section may say. */
export const changesOf = <S extends z.ZodType>(section: S) => {
  const list = listChangesOf(section);
  return z.strictObject({
    /** Changes to the slides. */
    deck: list.optional(),
    /** Changes to the slides after the last one; it takes what `deck` takes. */
    backup: list.optional(),
    /** Changes to the parts of the briefing; it takes what `deck` takes. */
    briefing: list.optional(),
  });
};

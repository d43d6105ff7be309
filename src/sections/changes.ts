import { z } from 'zod';
import { prose } from '../schema/prose.ts';
import { id } from '../schema/ref.ts';
import { sectionSpec } from './specs.ts';

/** What an audience changes in one list of sections of the audience that it extends. Sections go by their names. */
const listChanges = z.strictObject({
  /** Sections that it does not get: `['scorecard']`. */
  leaveOut: z.array(id).default([]),
  /** Sections of its own, behind or before another one; at the end where neither is said. */
  add: z
    .array(z.strictObject({ section: sectionSpec, after: id.optional(), before: id.optional() }))
    .default([]),
  /** The sections named stand in this order, in the places that they hold: `['watch', 'scenarios']` swaps two. */
  order: z.array(id).default([]),
  /** Other headlines and kickers, by section. */
  retitle: z
    .record(z.string(), z.strictObject({ kicker: prose.optional(), headline: prose.optional() }))
    .default({}),
});
export type ListChanges = z.output<typeof listChanges>;

/** Changes to what an audience takes over; a list that it writes itself needs none. */
export const changes = z.strictObject({
  deck: listChanges.optional(),
  backup: listChanges.optional(),
  briefing: listChanges.optional(),
});

import { z } from 'zod';
import { printable } from '../model/printable.ts';
import { prose } from '../model/schema/prose.ts';
import { ref } from '../model/schema/ref.ts';
import { sectionHead } from '../model/schema/section.ts';
import { independentOrigins } from './analysis/origins.ts';
import { withSources } from './cited-sources.ts';
import type { Desk } from './desk/desk.ts';
import { defineSection, frame } from './section.ts';

/** How many publications tell something, and from how many independent origins they have it. */
const originsSpec = z.strictObject({
  section: z.literal('origins'),
  ...sectionHead,
  /** A row each topic. */
  rows: z
    .array(
      z.strictObject({
        /** What is told, in a few words: "The price of bread". */
        topic: prose,
        /** The claims that tell it. */
        claims: z.array(ref('claim')).min(1),
      }),
    )
    .min(1)
    .max(10),
  /** A line under the table. */
  note: prose.optional(),
});

export const origins = defineSection({
  templates: { briefing: 'origins' },
  spec: originsSpec,
  context: z.object({
    ...frame,
    rows: z.array(
      z.object({
        /** With the numbers of the publications. */
        topic: printable,
        publications: z.number(),
        origins: z.number(),
        /** Who they are. */
        names: z.string(),
      }),
    ),
    note: printable.optional(),
  }),
  select: (spec, desk) => ({
    rows: spec.rows.map(({ topic, claims }) => {
      for (const claim of claims) desk.rest(claim);
      const sources = [...new Set(claims.flatMap((id) => desk.named('claims', id).sources))];
      const ids = [...new Set(sources.map(({ source }) => source))];
      requireOpen(ids, desk);
      const found = independentOrigins(desk.library, claims);
      return {
        topic: withSources(desk.print(topic), sources, desk),
        publications: ids.length,
        origins: found.length,
        names: found.join('; '),
      };
    }),
    note: desk.optional(spec.note),
  }),
});

/** Sources, and those that they pass on: the names of these are printed too, so none may be above the ceiling. */
function requireOpen(ids: readonly string[], desk: Desk): void {
  const found = new Set(ids);
  for (const id of found) for (const next of desk.named('sources', id).derivedFrom) found.add(next);
}

import { z } from 'zod';
import { printable } from '../model/printable.ts';
import { prose } from '../model/schema/prose.ts';
import { sectionHead } from '../model/schema/section.ts';
import { figureContext } from './desk/contexts.ts';
import { figureSpec } from './figures/registry.ts';
import { defineSection, frame } from './section.ts';

/** Two columns side by side, topic by topic: then and now, one reading and the other. */
const compareSpec = z.strictObject({
  section: z.literal('compare'),
  ...sectionHead,
  /** Head of the first column: "Up to 2020". */
  left: prose,
  /** Head of the second column: "Since then". */
  right: prose,
  /** Head of the column before them: "When"; "Topic" unless said otherwise. */
  topics: prose.optional(),
  /** The rows, in order. */
  rows: z
    .array(
      z.strictObject({
        /** What is compared. */
        topic: prose,
        /** What stands in the first column. */
        left: prose,
        /** What stands in the second column. */
        right: prose,
      }),
    )
    .min(1)
    .max(6),
  /** A picture beside the table. */
  figure: figureSpec.optional(),
});

export const compare = defineSection({
  templates: { deck: 'compare', briefing: 'compare' },
  spec: compareSpec,
  context: z.object({
    ...frame,
    left: printable,
    right: printable,
    topics: printable.optional(),
    rows: z.array(z.object({ topic: printable, left: printable, right: printable })),
    figure: figureContext.optional(),
  }),
  select: (spec, desk) => ({
    left: desk.print(spec.left),
    right: desk.print(spec.right),
    topics: desk.optional(spec.topics),
    rows: spec.rows.map((row) => ({
      topic: desk.print(row.topic),
      left: desk.print(row.left),
      right: desk.print(row.right),
    })),
    figure: spec.figure && desk.figure(spec.figure),
  }),
});

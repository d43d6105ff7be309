import { z } from 'zod';
import { figureContext } from '../desk.ts';
import { printable } from '../printable.ts';
import { figure } from '../schema/figure.ts';
import { prose } from '../schema/prose.ts';
import { defineSection, frame, head } from './section.ts';

/** What changed since the sources were written. */
export const thenNowSpec = z.strictObject({
  section: z.literal('then-now'),
  ...head,
  /** Heads of the two columns: "Up to 2016", "Since 2020". */
  before: prose,
  now: prose,
  rows: z
    .array(z.strictObject({ topic: prose, before: prose, now: prose }))
    .min(1)
    .max(6),
  figure: figure.optional(),
});

export const thenNow = defineSection({
  id: 'then-now',
  templates: { deck: 'then-now', briefing: 'then-now' },
  spec: thenNowSpec,
  context: z.object({
    ...frame,
    before: printable,
    now: printable,
    rows: z.array(z.object({ topic: printable, before: printable, now: printable })),
    figure: figureContext.optional(),
  }),
  select: (spec, desk) => ({
    before: desk.print(spec.before),
    now: desk.print(spec.now),
    rows: spec.rows.map((row) => ({
      topic: desk.print(row.topic),
      before: desk.print(row.before),
      now: desk.print(row.now),
    })),
    figure: spec.figure && desk.figure(spec.figure),
  }),
});

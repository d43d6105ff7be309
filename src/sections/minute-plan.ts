import { z } from 'zod';
import { printable } from '../model/printable.ts';
import { prose } from '../model/schema/prose.ts';
import { sectionHead } from '../model/schema/section.ts';
import { defineSection, frame } from './section.ts';

/** A lesson by the minute: what is done in each step, and how whoever teaches sees that it works. */
const minutePlanSpec = z.strictObject({
  section: z.literal('minute-plan'),
  ...sectionHead,
  /** For whom, what is needed, what to prepare: a line above the table. */
  needs: prose.optional(),
  /** The steps, in order. */
  steps: z
    .array(
      z.strictObject({
        /** How long it takes, in minutes. */
        minutes: z.int().positive().max(180),
        /** What it is called: "Starter". */
        step: prose,
        /** What teacher and class do. */
        does: prose,
        /** What shows that it works. */
        sign: prose.optional(),
      }),
    )
    .min(2)
    .max(10),
});

export const minutePlan = defineSection({
  templates: { briefing: 'minute-plan' },
  spec: minutePlanSpec,
  context: z.object({
    ...frame,
    needs: printable.optional(),
    rows: z.array(
      z.object({
        /** From which minute to which: "5–12". */
        span: z.string(),
        /** Its place in the lesson, in per cent of a strip. */
        from: z.number(),
        width: z.number(),
        step: printable,
        does: printable,
        sign: printable.optional(),
      }),
    ),
    /** True where one of the steps has a sign: the column is then printed. */
    signs: z.boolean(),
  }),
  select: (spec, desk) => {
    const { steps } = spec;
    const start = (index: number) => steps.slice(0, index).reduce((sum, { minutes }) => sum + minutes, 0);
    const total = start(steps.length);
    const percent = (minutes: number) => Math.round((minutes / total) * 1000) / 10;
    return {
      needs: desk.optional(spec.needs),
      rows: steps.map(({ minutes, step, does, sign }, index) => ({
        span: `${start(index)}–${start(index) + minutes}`,
        from: percent(start(index)),
        width: percent(minutes),
        step: desk.print(step),
        does: desk.print(does),
        sign: desk.optional(sign),
      })),
      signs: steps.some(({ sign }) => sign !== undefined),
    };
  },
});

import { z } from 'zod';
import { printable } from '../model/printable.ts';
import { sectionHead } from '../model/schema/section.ts';
import { defineSection, frame } from './section.ts';
import { marksOf, taskList } from './worksheet.ts';

/** What full and half answers to the tasks of a worksheet say, with their marks: for the teacher, never on the pupils’ page. */
const markSchemeSpec = z.strictObject({ section: z.literal('mark-scheme'), ...sectionHead, ...taskList });

export const markScheme = defineSection({
  templates: { briefing: 'mark-scheme' },
  spec: markSchemeSpec,
  context: z.object({
    ...frame,
    rows: z.array(
      z.object({
        number: z.number(),
        full: printable,
        half: printable.optional(),
        /** "2 marks". */
        marks: z.string(),
      }),
    ),
    /** True where one of the tasks says what half of its marks are for: the column is then printed. */
    halves: z.boolean(),
  }),
  select: (spec, desk) => ({
    rows: spec.tasks.map(({ full, half, marks }, index) => ({
      number: spec.from + index,
      full: desk.print(full),
      half: desk.optional(half),
      marks: marksOf(marks, desk),
    })),
    halves: spec.tasks.some(({ half }) => half !== undefined),
  }),
});

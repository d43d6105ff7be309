import { z } from 'zod';
import { printable } from '../model/printable.ts';
import { prose } from '../model/schema/prose.ts';
import { sectionHead } from '../model/schema/section.ts';
import type { Desk } from './desk/desk.ts';
import { defineSection, frame } from './section.ts';

/** One task of a worksheet, with its marks: the sheet prints what is asked, the mark scheme what a full answer says. */
const task = z.strictObject({
  /** What is asked. */
  ask: prose,
  /** How many marks a full answer gets. */
  marks: z.int().positive().max(20),
  /** Ruled lines to write on. */
  lines: z.int().nonnegative().max(12).default(2),
  /** What a full answer says. */
  full: prose,
  /** What gets half of the marks. */
  half: prose.optional(),
});

/** Tasks and the number of the first, as worksheet and mark scheme share them. */
export const taskList = {
  /** In the order in which they are numbered. Write them once, and hand the same list to worksheet and mark scheme. */
  tasks: z.array(task).min(1).max(12),
  /** The number of the first, where a sheet goes on from another one. */
  from: z.int().positive().default(1),
};

/** Tasks with ruled lines to write on. Answers stay with the mark scheme. */
const worksheetSpec = z.strictObject({ section: z.literal('worksheet'), ...sectionHead, ...taskList });

export const worksheet = defineSection({
  templates: { briefing: 'worksheet' },
  spec: worksheetSpec,
  context: z.object({
    ...frame,
    rows: z.array(
      z.object({
        number: z.number(),
        ask: printable,
        /** "2 marks". */
        marks: z.string(),
        /** One for each ruled line. */
        lines: z.array(z.number()),
      }),
    ),
  }),
  select: (spec, desk) => ({
    rows: spec.tasks.map(({ ask, marks, lines }, index) => ({
      number: spec.from + index,
      ask: desk.print(ask),
      marks: marksOf(marks, desk),
      lines: Array.from({ length: lines }, (_, line) => line + 1),
    })),
  }),
});

/** "1 mark", "2 marks". */
export const marksOf = (marks: number, desk: Desk): string =>
  marks === 1 ? desk.labels.oneMark : desk.fill('marks', String(marks));

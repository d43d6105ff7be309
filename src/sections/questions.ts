import { z } from 'zod';
import { printable } from '../model/printable.ts';
import { ref } from '../model/schema/ref.ts';
import { sectionHead } from '../model/schema/section.ts';
import { defineSection, frame } from './section.ts';

/** Questions to discuss. With `answers`, what a good answer says: for the teacher, never on the pupils' page. */
const questionsSpec = z.strictObject({
  section: z.literal('questions'),
  ...sectionHead,
  /** In the order in which they are numbered. */
  questions: z.array(ref('question')).min(1).max(12),
  /** Prints under each question what a good answer says. */
  answers: z.boolean().default(false),
  /** The number of the first, where a list goes on from another one. */
  from: z.int().positive().default(1),
});

export const questions = defineSection({
  templates: { deck: 'questions', briefing: 'questions' },
  spec: questionsSpec,
  context: z.object({
    ...frame,
    rows: z.array(
      z.object({
        number: z.number(),
        says: printable,
        /** What it asks of a student: "Explain". */
        level: z.string(),
        /** "University"; empty where it suits everybody. */
        readers: z.string(),
        guide: printable.optional(),
      }),
    ),
  }),
  select: (spec, desk) => ({
    rows: spec.questions.map((id, index) => {
      const question = desk.library.questions[id]!;
      return {
        number: spec.from + index,
        says: desk.print(question.says),
        level: desk.locale.questionLevels[question.level],
        readers: question.readers === 'both' ? '' : desk.locale.readers[question.readers],
        guide: spec.answers ? desk.print(question.guide) : undefined,
      };
    }),
  }),
});

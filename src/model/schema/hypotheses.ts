import { z } from 'zod';
import { fault, nonEmpty } from './fault.ts';
import { prose } from './prose.ts';
import { id, ref, refs } from './ref.ts';
import { achMarks, ratings } from './vocabulary.ts';

/** What a judgement takes for granted (key assumptions check). The rating is the editors' own. */
export const assumption = z.strictObject({
  id,
  /** "People who left resemble people who stayed." */
  says: prose,
  /** How well it is founded. */
  rating: z.enum(ratings),
  /** Why it is rated so. */
  why: prose,
  /** What follows where it does not hold. */
  ifWrong: prose,
  /** What would show it. */
  indicators: refs('indicator'),
  /** What speaks for or against it. */
  claims: refs('claim'),
  /** The judgements that rest on it. */
  usedBy: refs('judgement'),
});

/** One reading of the evidence among several. */
export const hypothesis = z.strictObject({
  id,
  /** For the head of a column: "Managed adaptation". */
  name: prose,
  /** "The state lives off the markets and contains them." */
  statement: prose,
});

/** How a row of evidence fits a hypothesis: strongly consistent, consistent, neutral, inconsistent, strongly inconsistent. */
export const achMark = z.enum(achMarks);

/** Analysis of competing hypotheses: evidence in rows, hypotheses in columns. Scores are computed, never typed. */
export const achMatrix = z.strictObject({
  id,
  /** What the hypotheses answer: "Why are there queues?" */
  question: prose,
  /** Columns, in order. */
  hypotheses: z.array(ref('hypothesis')).min(2, 'two hypotheses or more'),
  /** The evidence, a row each. */
  rows: z
    .array(
      z.strictObject({
        /** For the head of the row: "Three laws against foreign culture". */
        name: prose,
        /** The claims that the row stands for. */
        claims: nonEmpty(ref('claim'), fault('a row needs a claim', 'add claims: [claim]')),
        /** A mark for each hypothesis, by its id: `{ 'managed-adaptation': 'CC', 'slow-erosion': 'C' }`. */
        marks: z.record(z.string(), achMark),
        /** Why it is marked so. */
        why: prose,
      }),
    )
    .min(1, 'a matrix needs a row of evidence'),
  /** What a reader must know of the marks: "The editors’ judgement; to be reviewed." */
  note: prose,
});

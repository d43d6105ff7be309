import { z } from 'zod';
import { prose } from './prose.ts';
import { ref } from './ref.ts';

/** Horizontal bars, one a claim: shares on a scale to 100, amounts on a scale to the largest. */
export const barsFigure = z.strictObject({
  figure: z.literal('bars'),
  /** What the bars show, above them: "Those asked had left the country, per cent". */
  title: prose,
  rows: z
    .array(z.strictObject({ label: prose, claim: ref('claim'), key: z.string().optional() }))
    .min(1)
    .max(8),
  /** A line under the bars. */
  note: prose.optional(),
});

/** One small figure of a person for each person of the base; those counted are filled. For bases of at most 100. */
export const peopleFigure = z.strictObject({
  figure: z.literal('people'),
  title: prose,
  claim: ref('claim'),
  key: z.string().optional(),
  note: prose.optional(),
});

export const figure = z.discriminatedUnion('figure', [barsFigure, peopleFigure]);
export type FigureSpec = z.infer<typeof figure>;

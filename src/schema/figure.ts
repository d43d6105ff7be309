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

/** A photograph or a drawing from the content folder. It carries no place, camera or author into the documents. */
export const pictureFigure = z.strictObject({
  figure: z.literal('picture'),
  title: prose,
  /** Path below the content folder: `images/market.jpg`. PNG or JPEG. */
  file: z.string().min(1),
  /** What it shows, for those who do not see it. */
  alt: prose,
  /** Who made it and under which licence, and what else stands under it. */
  note: prose,
});

export const figure = z.discriminatedUnion('figure', [barsFigure, peopleFigure, pictureFigure]);
export type FigureSpec = z.infer<typeof figure>;

import { z } from 'zod';
import { edtf } from './date.ts';
import { confidence } from './driver.ts';
import { prose } from './prose.ts';
import { id, refs } from './ref.ts';

/** The terms of the likelihood scale (ICD 203, first row), as keys; the words live in the locale. */
export const likelihood = z.enum([
  'almost-no-chance',
  'very-unlikely',
  'unlikely',
  'roughly-even',
  'likely',
  'very-likely',
  'almost-certain',
]);

/** What the editors conclude. */
export const judgement = z.strictObject({
  id,
  /** One or two sentences, cited. Without a word of confidence. */
  statement: prose,
  /** The same for readers who want plain words. */
  plain: prose.optional(),
  /** What is likely, where something is forecast: the clause that follows "It is likely that". */
  outlook: z.strictObject({ likelihood, that: prose }).optional(),
  confidence,
  claims: refs('claim'),
  drivers: refs('driver'),
  /** Other readings of the same evidence. */
  alternatives: z.array(prose).default([]),
  /** What would change our mind. */
  wouldChange: z.array(prose).default([]),
  asOf: edtf,
  previous: prose.optional(),
  whyChanged: prose.optional(),
});

/** One way that things may go. */
export const scenario = z.strictObject({
  id,
  name: prose,
  kind: z.enum(['baseline', 'plausible', 'wild-card']),
  /** One sentence for a table. */
  short: prose,
  narrative: prose,
  signposts: refs('indicator'),
});

/** What we do not know. */
export const gap = z.strictObject({
  id,
  question: prose,
  why: prose,
  how: prose.optional(),
  indicators: refs('indicator'),
});

/** Something a reader could do, with its price. Not a recommendation. */
export const option = z.strictObject({
  id,
  name: prose,
  gain: prose,
  cost: prose,
});

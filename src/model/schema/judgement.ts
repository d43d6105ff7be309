import { z } from 'zod';
import { edtf } from './date.ts';
import { confidence } from './driver.ts';
import { likelihood } from './likelihood.ts';
import { prose } from './prose.ts';
import { id, ref, refs } from './ref.ts';
import { orUnknown } from './unknown.ts';

/** What the editors conclude. */
export const judgement = z.strictObject({
  id,
  /** One or two sentences, cited. Without a word of confidence. */
  statement: prose,
  /** The same for readers who want plain words. */
  plain: prose.optional(),
  /** What is likely, where something is forecast: the clause that follows "It is likely that". */
  outlook: z.strictObject({ likelihood, that: prose }).optional(),
  /** By when it can be settled: a judgement without a date can never be wrong. Unknown where nothing can settle it. */
  horizon: orUnknown(edtf).optional(),
  /** What would show it wrong by then: an observation, as the clause that follows "Wrong if". */
  test: prose.optional(),
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
  /** By when; unknown where it names no date. */
  horizon: orUnknown(edtf).optional(),
  /** What would show by then that it did not come about, as the clause that follows "Wrong if". */
  test: prose.optional(),
  /** What it takes each driver to do. */
  drivers: z.array(z.strictObject({ driver: ref('driver'), says: prose })).default([]),
  /** The readings of the evidence that it carries on. */
  hypotheses: refs('hypothesis'),
  /** How likely the editors hold it, where they do. */
  likelihood: likelihood.optional(),
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

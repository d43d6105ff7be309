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
  outlook: z
    .strictObject({
      likelihood,
      /** What is expected, without a full stop: "the towns will stay calm next winter". */
      that: prose,
    })
    .optional(),
  /** By when it can be settled: a judgement without a date can never be wrong. Unknown where nothing can settle it. */
  horizon: orUnknown(edtf).optional(),
  /** What would show it wrong by then: an observation, as the clause that follows "Wrong if". */
  test: prose.optional(),
  confidence,
  /** The claims that it rests on; no rumour, and none that is contradicted. */
  claims: refs('claim'),
  /** The drivers that it is about. */
  drivers: refs('driver'),
  /** Other readings of the same evidence. */
  alternatives: z.array(prose).default([]),
  /** What would change our mind. */
  wouldChange: z.array(prose).default([]),
  /** For when it is made. */
  asOf: edtf,
  /** What was concluded before, where this is another conclusion. */
  previous: prose.optional(),
  /** Why it changed. */
  whyChanged: prose.optional(),
});

/** One way that things may go. */
export const scenario = z.strictObject({
  id,
  /** Its name: "A calm year". */
  name: prose,
  /** What is expected to go on, what may well happen beside it, or what is unlikely and would change all. */
  kind: z.enum(['baseline', 'plausible', 'wild-card']),
  /** One sentence for a table. */
  short: prose,
  /** How it goes, in a few sentences. */
  narrative: prose,
  /** What would show that it comes. */
  signposts: refs('indicator'),
  /** By when; unknown where it names no date. */
  horizon: orUnknown(edtf).optional(),
  /** What would show by then that it did not come about, as the clause that follows "Wrong if". */
  test: prose.optional(),
  /** What it takes each driver to do. */
  drivers: z
    .array(
      z.strictObject({
        /** The driver. */
        driver: ref('driver'),
        /** What it does in this future, in one sentence. */
        says: prose,
      }),
    )
    .default([]),
  /** The readings of the evidence that it carries on. */
  hypotheses: refs('hypothesis'),
  /** How likely the editors hold it, where they do. */
  likelihood: likelihood.optional(),
});

/** What we do not know. */
export const gap = z.strictObject({
  id,
  /** What is not known, as a question. */
  question: prose,
  /** Why it matters, in one sentence. */
  why: prose,
  /** How it could be found out. */
  how: prose.optional(),
  /** What to watch meanwhile. */
  indicators: refs('indicator'),
});

/** Something a reader could do, with its price. Not a recommendation. */
export const option = z.strictObject({
  id,
  /** What could be done, as an infinitive without "to": "Make flour cheaper". */
  name: prose,
  /** What it would bring. */
  gain: prose,
  /** What it would cost, or put at risk. */
  cost: prose,
  /** Who would act: "The ministry of food". */
  actor: prose.optional(),
  /** With what: "a subsidy to mills". */
  instrument: prose.optional(),
  /** When to take it up, as the clause that follows "Take it up when": an observation, or a date. */
  trigger: prose.optional(),
});

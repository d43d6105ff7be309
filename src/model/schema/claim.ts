import { z } from 'zod';
import { edtf } from './date.ts';
import { fault, nonEmpty } from './fault.ts';
import { likelihood } from './likelihood.ts';
import { grade, locator } from './locator.ts';
import { named } from './phrase.ts';
import { prose } from './prose.ts';
import { protectedFields } from './protected.ts';
import { evidence, id, ref } from './ref.ts';
import { tlp } from './tlp.ts';
import { orUnknown } from './unknown.ts';
import { quantityValue } from './value.ts';
import { hedges, statuses } from './vocabulary.ts';

/** How firmly the source says it. */
export const hedge = z.enum(hedges);

/** How a claim stands today. */
export const status = z.enum(statuses);

const common = {
  id,
  /** The claim in our own words. Facts and figures carry over from the source; sentences do not. */
  says: prose,
  /** The same in plain words, for audiences that want them. */
  plain: prose.optional(),
  /** Its number, when it has one. Written here and nowhere else. */
  quantity: quantityValue.optional(),
  /** Further numbers by name. */
  quantities: z.record(z.string(), quantityValue).default({}),
  /** At least one place where it is said. */
  sources: nonEmpty(locator, fault('a claim needs at least one source', 'add sources: [at(…)]')),
  /** When it was true or said. */
  asOf: edtf,
  /** After this date it must be checked again. */
  staleAfter: edtf.optional(),
  hedge: hedge.default('asserted'),
  status: status.default('current'),
  /** Who said it first, where the source passes it on. */
  reportedBy: named.optional(),
  grade: orUnknown(grade).optional(),
  tlp: tlp.default('TLP:CLEAR'),
  /**
   * `true`: protected from every reader; checks may use it, no document prints it. `{ place: 'Mill Lane, Hentzau' }`: the claim
   * may be printed, and what stands here may not.
   */
  protected: z.union([z.boolean(), protectedFields]).default(false),
  evidence,
};

/** A number about a group, with its base. */
const statistic = z.strictObject({
  ...common,
  kind: z.literal('statistic'),
  /** Its number: a statistic has one. Written here and nowhere else. */
  quantity: quantityValue,
});
/** Something seen or recorded. */
const observation = z.strictObject({ ...common, kind: z.literal('observation') });
/** What one person says of their own experience. Paraphrased, attributed, never counted as prevalence. */
const testimony = z.strictObject({
  ...common,
  kind: z.literal('testimony'),
  /** Whose account it is, as it may be printed: "Flavia", or "a trader from the coast". */
  speaker: named,
  /** When the speaker left the place that the account is of, where that matters. */
  left: orUnknown(edtf).optional(),
  /** Who published the account. */
  relayedBy: named,
});
/** What somebody concludes. */
const assessment = z.strictObject({
  ...common,
  kind: z.literal('assessment'),
  /** Whose conclusion it is. */
  judgedBy: named,
});
/** Between never and certain, both excluded (ICD 203). */
const probability = z
  .number()
  .refine(
    (value) => value > 0 && value < 1,
    fault('a forecast is never certain', 'write a probability between 0.01 and 0.99'),
  );

/** What somebody expects, and what came of it. */
const forecast = z.strictObject({
  ...common,
  kind: z.literal('forecast'),
  /** Who expects it. */
  forecaster: named,
  /** When it was made. */
  madeOn: edtf,
  /** The editors' wording as a question that yes or no answers: "Was he out of office by June 2016?" */
  question: prose.optional(),
  /** By when it should have happened. Unknown: the forecast named no date and cannot be scored. */
  horizon: orUnknown(edtf),
  /** How the source words the horizon, where the date is read out of it: "within two to five years". */
  horizonWording: prose.optional(),
  /** The word of likelihood that the forecaster used. */
  likelihoodGiven: likelihood.optional(),
  /** The probability that the forecaster gave: 0.7. */
  probabilityGiven: probability.optional(),
  /** A probability read out of the wording by somebody else. It never enters one mean with those given. */
  probabilityImputed: z
    .strictObject({
      /** The probability, between 0 and 1: 0.65. */
      value: probability,
      /** "the editors". */
      by: named,
      /** By which rule. */
      rule: prose,
    })
    .optional(),
  /** What must happen first. */
  conditionalOn: prose.optional(),
  /** An earlier forecast of the same forecaster that this one replaces. */
  supersedes: ref('claim').optional(),
  /** Another forecast that this one says again. It is listed, and counted once. */
  repeats: ref('claim').optional(),
  /** In how many words a table says it. */
  short: prose,
  /** What came of it. */
  resolution: z.strictObject({
    /** `yes` and `no` say whether it happened; `open`: the horizon is ahead; `void`: it passed and nobody can tell; `unscorable`: it named no date or no measure. */
    state: z.enum(['open', 'yes', 'no', 'void', 'unscorable']),
    /** When that was settled; `yes` and `no` need it. */
    on: edtf.optional(),
    /** What happened, in one sentence; `void` needs it, to say why nobody can tell. */
    says: prose.optional(),
    /** Where that is said. */
    sources: z.array(locator).default([]),
  }),
});
/** Something that happened. */
const event = z.strictObject({
  ...common,
  kind: z.literal('event'),
  /** When it happened. */
  when: edtf,
});
/** Something said without a source that can be judged. Never under a key judgement. */
const rumour = z.strictObject({
  ...common,
  kind: z.literal('rumour'),
  /** Who spread it first. */
  firstReporter: named,
  /** Why it is doubted, a sentence each. */
  doubts: z.array(prose).min(1, 'a rumour needs its doubts'),
});

/** One thing that somebody says, with its source: the only place where a number is typed. */
export const claim = z.discriminatedUnion('kind', [
  statistic,
  observation,
  testimony,
  assessment,
  forecast,
  event,
  rumour,
]);

import { z } from 'zod';
import { status } from './claim.ts';
import { confidence } from './driver.ts';
import { likelihood } from './likelihood.ts';

const words = <K extends string>(...keys: readonly K[]) =>
  z.strictObject(Object.fromEntries(keys.map((key) => [key, z.string().min(1)])) as Record<K, z.ZodString>);

/** Labels that templates print as `@labels.x`. `{}` stands for what is put in. */
export const labelKeys = [
  'asOf',
  'baseNotPublished',
  'bottomLine',
  'caveat',
  'changeOurMind',
  'confidence',
  'confidenceFollows',
  'cost',
  'direction',
  'driverOfChange',
  'experienceNotPrevalence',
  'gain',
  'horizon',
  'indicator',
  'leftIn',
  'leftUnknown',
  'legend',
  'likelihood',
  'made',
  'means',
  'noDate',
  'noThresholds',
  'notRecorded',
  'option',
  'outcome',
  'peopleAsked',
  'percent',
  'probability',
  'relayedBy',
  'retrieved',
  'scenario',
  'signposts',
  'source',
  'sources',
  'threshold',
  'topic',
  'undated',
  'weDoNotKnow',
  'weKnow',
  'weThink',
  'what',
  'whatHappens',
  'who',
  'shareOf',
  'fieldwork',
  'grade',
] as const;
export type LabelKey = (typeof labelKeys)[number];

/** Every word that the engine adds to content, in one language. A new language is one file of this shape. */
export const locale = z.strictObject({
  /** BCP 47. */
  language: z.string().min(2),
  labels: words(...labelKeys),
  /** Terms of the likelihood scale. */
  likelihood: words(...likelihood.options),
  /** The sentence that opens an outlook: "It is likely that {}". */
  outlook: words(...likelihood.options),
  confidence: words(...confidence.shape.level.options),
  /** What each level of confidence says of the evidence. */
  confidenceMeans: words(...confidence.shape.level.options),
  effects: words('strong-pressure', 'pressure', 'slight', 'none', 'mixed', 'steadies', 'unknown'),
  trends: words('rising', 'falling', 'mixed', 'unknown'),
  statuses: words(...status.options),
  outcomes: words('open', 'yes', 'no', 'void', 'unscorable'),
  directions: words('up', 'down', 'two-way'),
  scenarios: words('baseline', 'plausible', 'wild-card'),
  sampling: words('probability', 'convenience', 'census', 'administrative', 'model', 'unknown'),
  /** How exact a number is: "about {}". */
  qualifiers: words('exactly', 'about', 'over', 'at least', 'up to'),
  /** What a sum is per: "{} a month". */
  per: words('day', 'month', 'year', 'person'),
  /** `decade` gets the first year: "the {}s". `interval` gets two dates. */
  dates: z.strictObject({ decade: z.string(), interval: z.string(), about: z.string() }),
});
export type Locale = z.output<typeof locale>;

import { z } from 'zod';
import { annexWords } from './annex-words.ts';
import { judgesAlike } from './judging-words.ts';
import { likelihood } from './likelihood.ts';
import { figureWordKeys, labelKeys, talkKeys } from './locale-keys.ts';
import { confidenceLevels, questionLevels, statuses, verdicts } from './vocabulary.ts';
import { words } from './words.ts';

/** Every word that the engine adds to content, in one language. A new language is one file of this shape. */
export const locale = z
  .strictObject({
    /** BCP 47. */
    language: z.string().min(2),
    labels: words(...labelKeys),
    talk: words(...talkKeys),
    /** What later knowledge makes of a claim. */
    verdicts: words(...verdicts),
    /** Terms of the likelihood scale. */
    likelihood: words(...likelihood.options),
    /** The sentence that opens an outlook: "It is likely that {}". */
    outlook: words(...likelihood.options),
    confidence: words(...confidenceLevels),
    /** What each level of confidence says of the evidence. */
    confidenceMeans: words(...confidenceLevels),
    effects: words('strong-pressure', 'pressure', 'slight', 'none', 'mixed', 'steadies', 'unknown'),
    trends: words('rising', 'falling', 'mixed', 'unknown'),
    statuses: words(...statuses),
    outcomes: words('open', 'yes', 'no', 'void', 'unscorable'),
    directions: words('up', 'down', 'two-way'),
    /** What a question asks of a student, and of which students. */
    questionLevels: words(...questionLevels),
    readers: words('secondary', 'undergraduate'),
    scenarios: words('baseline', 'plausible', 'wild-card'),
    /** The words of an annex. */
    annex: annexWords,
    sampling: words('probability', 'convenience', 'census', 'administrative', 'model', 'unknown'),
    /** How much strain there is on a pillar. */
    levels: words('low', 'medium', 'high', 'unknown'),
    /** Words of pictures. */
    figures: words(...figureWordKeys),
    /** Admiralty grades: how reliable a source is, how credible what it says. */
    reliability: words('A', 'B', 'C', 'D', 'E', 'F'),
    credibility: words('1', '2', '3', '4', '5', '6'),
    /** How exact a number is: "about {}". */
    qualifiers: words('exactly', 'about', 'over', 'at least', 'up to'),
    /** What a sum is per: "{} a month". */
    per: words('day', 'month', 'year', 'person', 'kilogram'),
    /** `decade` gets the first year: "the {}s". `interval` gets two dates. */
    dates: z.strictObject({ decade: z.string(), interval: z.string(), about: z.string() }),
  })
  .superRefine(judgesAlike);
export type Locale = z.output<typeof locale>;

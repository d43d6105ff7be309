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
    /** BCP 47 tag of the language, by which an audience names it: `de`. */
    language: z.string().min(2),
    /** Labels that templates print: "Sources", "Bottom line". `{}` stands for what is put in. */
    labels: words(...labelKeys),
    /** Words of speaker’s notes and of the presenter’s pages. */
    talk: words(...talkKeys),
    /** What later knowledge makes of a claim. */
    verdicts: words(...verdicts),
    /** Terms of the likelihood scale. */
    likelihood: words(...likelihood.options),
    /** The sentence that opens an outlook: "It is likely that {}". */
    outlook: words(...likelihood.options),
    /** The words of confidence: "moderate confidence". */
    confidence: words(...confidenceLevels),
    /** What each level of confidence says of the evidence. */
    confidenceMeans: words(...confidenceLevels),
    /** How a driver bears on a pillar. */
    effects: words('strong-pressure', 'pressure', 'slight', 'none', 'mixed', 'steadies', 'unknown'),
    /** Which way something moves. */
    trends: words('rising', 'falling', 'mixed', 'unknown'),
    /** How a claim stands. */
    statuses: words(...statuses),
    /** What became of a forecast. */
    outcomes: words('open', 'yes', 'no', 'void', 'unscorable'),
    /** Which way of an indicator means less stability. */
    directions: words('up', 'down', 'two-way'),
    /** What a question asks of a student, and of which students. */
    questionLevels: words(...questionLevels),
    /** Whom a question suits. */
    readers: words('secondary', 'undergraduate'),
    /** Kinds of scenario. */
    scenarios: words('baseline', 'plausible', 'wild-card'),
    /** The words of an annex. */
    annex: annexWords,
    /** How the people asked were chosen. */
    sampling: words('probability', 'convenience', 'census', 'administrative', 'model', 'unknown'),
    /** How much strain there is on a pillar. */
    levels: words('low', 'medium', 'high', 'unknown'),
    /** Words of pictures. */
    figures: words(...figureWordKeys),
    /** Letters of Admiralty grades: how reliable a source is. */
    reliability: words('A', 'B', 'C', 'D', 'E', 'F'),
    /** Digits of Admiralty grades: how credible what is said. */
    credibility: words('1', '2', '3', '4', '5', '6'),
    /** How exact a number is: "about {}". */
    qualifiers: words('exactly', 'about', 'over', 'at least', 'up to'),
    /** What a sum is per: "{} a month". */
    per: words('day', 'month', 'year', 'person', 'kilogram'),
    /** How dates that are no day, month or year are said. */
    dates: z.strictObject({
      /** Gets the first year: "the {}s". */
      decade: z.string(),
      /** Gets two dates: "{} to {}". */
      interval: z.string(),
      /** Gets the date: "about {}". */
      about: z.string(),
    }),
  })
  .superRefine(judgesAlike);
export type Locale = z.output<typeof locale>;

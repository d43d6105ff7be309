import { z } from 'zod';
import { annexWords } from './annex-words.ts';
import { check } from './caveat.ts';
import { status } from './claim.ts';
import { confidence } from './driver.ts';
import { likelihood } from './likelihood.ts';
import { question } from './question.ts';
import { words } from './words.ts';

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
  'signedOff',
  'contact',
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
  'ask',
  'alsoWritten',
  'avoid',
  'corrected',
  'fieldworkUnknown',
  'firstReporter',
  'formsNotGiven',
  'formsUnread',
  'howItWorks',
  'now',
  'number',
  'originCount',
  'originNames',
  'publications',
  'rumour',
  'say',
] as const;
export type LabelKey = (typeof labelKeys)[number];

/** Words of the player and of the presenter window. `{}` stands for what is put in. */
const talkKeys = [
  'and',
  'audienceHere',
  'audienceMissing',
  'backupNote',
  'base',
  'behindClaims',
  'behindPlan',
  'black',
  'blackNow',
  'blocked',
  'caveats',
  'checked',
  'clock',
  'close',
  'corrected',
  'current',
  'disputes',
  'elapsed',
  'end',
  'enlarge',
  'evidence',
  'first',
  'forTheHouse',
  'fullScreen',
  'goTo',
  'help',
  'keyDown',
  'keyLeft',
  'keyRight',
  'keySpace',
  'keyUp',
  'last',
  'line',
  'next',
  'noClaims',
  'noEvidence',
  'noSlide',
  'notedClaims',
  'notes',
  'number',
  'of',
  'onTime',
  'aheadOfPlan',
  'openAudience',
  'openAudienceHint',
  'overview',
  'page',
  'paragraph',
  'pause',
  'plan',
  'presenter',
  'previous',
  'remaining',
  'reset',
  'restsOn',
  'retired',
  'saidBy',
  'sayAloud',
  'second',
  'seeSlide',
  'shade',
  'shrink',
  'slide',
  'slideTime',
  'start',
  'step',
  'stepBack',
  'swipe',
  'useThis',
  'white',
  'whiteNow',
] as const;

/** Words that pictures add to what they show. `{}` stands for what is put in. */
const figureWordKeys = [
  ...['data', 'value', 'base'],
  ...['cause', 'does', 'effect', 'firmness', 'asserted', 'hedged', 'contested'],
  ...['raises', 'lowers', 'changes', 'actsOn', 'plus', 'minus', 'unsure', 'graphSize', 'mostLinked'],
  ...['source', 'claims', 'passesOn', 'origin', 'origins', 'relaysFrom'],
  ...['when', 'what', 'standing', 'stands', 'disputed', 'corrected'],
  ...['scenario', 'kind', 'signposts', 'outcome', 'forecasts'],
  ...['brier', 'perfect', 'coinToss', 'alwaysWrong'],
  ...['pillar', 'straining', 'steadying', 'strain', 'trend'],
  ...['indicator', 'lessStableIf', 'latest', 'series', 'asOf'],
  ...['given', 'imputed', 'grade', 'graded', 'ungraded', 'topic', 'before', 'since'],
] as const;

type Judging = {
  readonly likelihood: Readonly<Record<string, string>>;
  readonly outlook: Readonly<Record<string, string>>;
  readonly confidence: Readonly<Record<string, string>>;
};

/** A scale whose words say another step, or the same for two of them, changes every judgement (ICD 203). */
function judgesAlike({ likelihood, outlook, confidence }: Judging, context: z.RefinementCtx): void {
  const steps = Object.entries(likelihood);
  for (const [step, sentence] of Object.entries(outlook)) {
    const [said] = steps
      .filter(([, words]) => hasWords(sentence, words))
      .toSorted(([, a], [, b]) => b.length - a.length);
    if (said?.[0] === step) continue;
    const message = `must say “${likelihood[step]}”, the word of its step${said ? `; it says “${said[1]}”` : ''}`;
    context.addIssue({ code: 'custom', path: ['outlook', step], message });
  }
  for (const [name, scale] of Object.entries({ likelihood, confidence })) {
    const all = Object.entries(scale);
    const twin = all.find(([, words], index) => all.findIndex(([, other]) => other === words) < index);
    if (twin)
      context.addIssue({
        code: 'custom',
        path: [name, twin[0]],
        message: 'must differ from the other steps',
      });
  }
}

/** Whole words: “likely” is not in “unlikely”. */
const hasWords = (sentence: string, words: string): boolean =>
  new RegExp(`(?<!\\p{L})${words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?!\\p{L})`, 'iu').test(sentence);

/** Every word that the engine adds to content, in one language. A new language is one file of this shape. */
export const locale = z
  .strictObject({
    /** BCP 47. */
    language: z.string().min(2),
    labels: words(...labelKeys),
    talk: words(...talkKeys),
    /** What later knowledge makes of a claim. */
    verdicts: words(...check.shape.verdict.options),
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
    /** What a question asks of a student, and of which students. */
    questionLevels: words(...question.shape.level.options),
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
    per: words('day', 'month', 'year', 'person'),
    /** `decade` gets the first year: "the {}s". `interval` gets two dates. */
    dates: z.strictObject({ decade: z.string(), interval: z.string(), about: z.string() }),
  })
  .superRefine(judgesAlike);
export type Locale = z.output<typeof locale>;

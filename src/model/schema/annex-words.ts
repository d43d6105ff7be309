import { z } from 'zod';
import {
  achMarks,
  actorKinds,
  caveatKinds,
  claimKinds,
  driverEffects,
  layers,
  linkHedges,
  omissionReasons,
  ratings,
  signs,
  sourceKinds,
  statuses,
  verdicts,
} from './vocabulary.ts';
import { words } from './words.ts';

/** Heads and labels of the tables of an annex. Templates print them as `@labels.x`. */
export const annexLabelKeys = [
  ...['affiliation', 'aliases', 'alternatives', 'assumption', 'assumptions', 'attribution', 'audience'],
  ...[
    'back',
    'baseline',
    'bearing',
    'bothDrivers',
    'brier',
    'brierGiven',
    'brierImputed',
    'brierNote',
    'carriesOn',
    'causalLinks',
  ],
  ...[
    'check',
    'claim',
    'claimAndId',
    'claims',
    'conditional',
    'contested',
    'contestedBy',
    'contents',
    'corrected',
  ],
  ...[
    'counters',
    'credibility',
    'definition',
    'diagnosticity',
    'doubts',
    'dropOne',
    'dropOneNone',
    'entries',
  ],
  ...[
    'event',
    'firstEdition',
    'firstReporter',
    'gap',
    'given',
    'hedge',
    'hedgeOfLink',
    'howToFill',
    'id',
    'ifWrong',
    'imputed',
  ],
  ...[
    'inconsistencies',
    'independentOrigins',
    'isNow',
    'items',
    'kind',
    'link',
    'loop',
    'measure',
    'mechanism',
    'missingLink',
  ],
  ...['mechanisms', 'missingThresholds', 'none', 'noScore', 'notGraded', 'noWaivers', 'now', 'number'],
  ...[
    'observable',
    'phase',
    'population',
    'previous',
    'question',
    'rating',
    'reason',
    'relays',
    'reliability',
    'repeats',
  ],
  ...[
    'restsOn',
    'rule',
    'rumour',
    'sampling',
    'outcomeAndScore',
    'probability',
    'series',
    'sourceCount',
    'sourceKinds',
  ],
  ...[
    'sourcesGraded',
    'sourcesRelay',
    'sourcesUntitled',
    'standing',
    'status',
    'steadies',
    'steps',
    'strain',
    'strains',
  ],
  ...[
    'strong',
    'supersedes',
    'survives',
    'takes',
    'there',
    'before',
    'titleNotRecorded',
    'toldElsewhere',
    'usage',
  ],
  ...['usedBy', 'verdict', 'was', 'watch', 'when', 'whyChanged', 'whyItMatters', 'why', 'without'],
] as const;

/** Sentences of an annex. `{}` stands for what is put in, in order. */
const sentenceKeys = [
  ...['brierMean', 'claimsOrigins', 'counts', 'coverage', 'dropOneSome', 'forecastCounts'],
  ...['formsNotRead', 'loops', 'noLoops', 'origins', 'ungraded'],
] as const;
export type AnnexSentence = (typeof sentenceKeys)[number];

/** The kinds of entry whose items are counted, as the library names them. */
const entityKeys = [
  ...['claims', 'caveats', 'checks', 'corrections', 'drivers', 'mechanisms'],
  ...['causalLinks', 'indicators', 'events', 'actors', 'terms'],
] as const;

/** What an annex adds to content: the words of every value that other documents leave out. */
export const annexWords = z.strictObject({
  /** Heads and labels of tables: "Claim", "Caveats". */
  labels: words(...annexLabelKeys),
  /** Whole sentences. `{}` stands for what is put in, in order. */
  sentences: words(...sentenceKeys),
  /** How firmly a source says it, in a word. */
  hedges: words(...linkHedges),
  /** What each hedge says of how firmly the source says it. */
  hedgeMeans: words(...linkHedges),
  /** What each status of a claim says, in a sentence. */
  statusMeans: words(...statuses),
  /** Kinds of claim. */
  kinds: words(...claimKinds),
  /** What a causal link does: more leads to more, to less, or to either. */
  signs: words(...signs),
  /** How evidence fits a hypothesis, from strongly consistent to strongly inconsistent. */
  marks: words(...achMarks),
  /** How well an assumption is founded. */
  ratings: words(...ratings),
  /** What a caveat limits. */
  caveatKinds: words(...caveatKinds),
  /** What later knowledge makes of a claim. */
  verdicts: words(...verdicts),
  /** Whether a name is that of a person, a body, a group or a country. */
  actorKinds: words(...actorKinds),
  /** Kinds of publication. */
  sourceKinds: words(...sourceKinds),
  /** Where a driver lies: structure, rules, or people who act. */
  layers: words(...layers),
  /** Whether a driver strains the state of things, holds it, or both. */
  driverEffects: words(...driverEffects),
  /** What a feedback loop does to itself. */
  loops: words('reinforcing', 'balancing', 'unknown'),
  /** How sure a causal link is. */
  certainties: words('asserted', 'hedged', 'contested'),
  /** Kinds of entry, in the plural, where they are counted. */
  entities: words(...entityKeys),
  /** Why an item of the inventory was left out. */
  reasons: words(...omissionReasons),
});

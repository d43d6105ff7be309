import { z } from 'zod';
import { actor } from './actor.ts';
import { causalLink, linkHedge } from './causal-map.ts';
import { caveat, check } from './caveat.ts';
import { claim, status } from './claim.ts';
import { driver } from './driver.ts';
import { achMark, assumption } from './hypotheses.ts';
import { omission } from './inventory.ts';
import { source } from './source.ts';
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
  ...[
    'mechanisms',
    'missingThresholds',
    'none',
    'noSample',
    'noScore',
    'notGraded',
    'noWaivers',
    'now',
    'number',
  ],
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

const kinds = claim.options.map(({ shape }) => shape.kind.value);

/** What an annex adds to content: the words of every value that other documents leave out. */
export const annexWords = z.strictObject({
  /** Heads and labels of tables: "Claim", "Caveats". */
  labels: words(...annexLabelKeys),
  /** Whole sentences. `{}` stands for what is put in, in order. */
  sentences: words(...sentenceKeys),
  /** How firmly a source says it, in a word. */
  hedges: words(...linkHedge.options),
  /** What each hedge says of how firmly the source says it. */
  hedgeMeans: words(...linkHedge.options),
  /** What each status of a claim says, in a sentence. */
  statusMeans: words(...status.options),
  /** Kinds of claim. */
  kinds: words(...kinds),
  /** What a causal link does: more leads to more, to less, or to either. */
  signs: words(...causalLink.shape.sign.options),
  /** How evidence fits a hypothesis, from strongly consistent to strongly inconsistent. */
  marks: words(...achMark.options),
  /** How well an assumption is founded. */
  ratings: words(...assumption.shape.rating.options),
  /** What a caveat limits. */
  caveatKinds: words(...caveat.shape.kind.options),
  /** What later knowledge makes of a claim. */
  verdicts: words(...check.shape.verdict.options),
  /** Whether a name is that of a person, a body, a group or a country. */
  actorKinds: words(...actor.shape.kind.options),
  /** Kinds of publication. */
  sourceKinds: words(...source.shape.kind.options),
  /** Where a driver lies: structure, rules, or people who act. */
  layers: words(...driver.shape.layer.options),
  /** Whether a driver strains the state of things, holds it, or both. */
  driverEffects: words(...driver.shape.effect.options),
  /** What a feedback loop does to itself. */
  loops: words('reinforcing', 'balancing', 'unknown'),
  /** How sure a causal link is. */
  certainties: words('asserted', 'hedged', 'contested'),
  /** Kinds of entry, in the plural, where they are counted. */
  entities: words(...entityKeys),
  /** Why an item of the inventory was left out. */
  reasons: words(...omission.shape.reason.options),
});

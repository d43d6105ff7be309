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
  labels: words(...annexLabelKeys),
  sentences: words(...sentenceKeys),
  hedges: words(...linkHedge.options),
  /** What each hedge says of how firmly the source says it. */
  hedgeMeans: words(...linkHedge.options),
  statusMeans: words(...status.options),
  kinds: words(...kinds),
  signs: words(...causalLink.shape.sign.options),
  marks: words(...achMark.options),
  ratings: words(...assumption.shape.rating.options),
  caveatKinds: words(...caveat.shape.kind.options),
  verdicts: words(...check.shape.verdict.options),
  actorKinds: words(...actor.shape.kind.options),
  sourceKinds: words(...source.shape.kind.options),
  layers: words(...driver.shape.layer.options),
  driverEffects: words(...driver.shape.effect.options),
  loops: words('reinforcing', 'balancing', 'unknown'),
  certainties: words('asserted', 'hedged', 'contested'),
  entities: words(...entityKeys),
  reasons: words(...omission.shape.reason.options),
});

/** The words that fields take where a locale has a word for each: the schemas and the locales read them here. */

/** Kinds of claim. */
export const claimKinds = [
  'statistic',
  'observation',
  'testimony',
  'assessment',
  'forecast',
  'event',
  'rumour',
] as const;
/** How firmly the source says it. */
export const hedges = [
  'asserted',
  'reported',
  'official-claim',
  'expert-judgement',
  'author-judgement',
  'may',
  'conditional',
  'speculative',
] as const;
/** The same of a link of the causal map, which may also be what somebody expects, means, advises or comments. */
export const linkHedges = [...hedges, 'forecast', 'implied', 'recommended', 'reader-view'] as const;
/** How a claim stands today. */
export const statuses = [
  'current',
  'qualified',
  'disputed',
  'contradicted',
  'superseded',
  'unverified',
] as const;
/** Of a link: more leads to more, more leads to less, either. */
export const signs = ['+', '-', '?'] as const;
/** How well evidence fits a hypothesis: CC very consistent … II very inconsistent. */
export const achMarks = ['CC', 'C', 'N', 'I', 'II'] as const;
/** How well an assumption stands. */
export const ratings = ['solid', 'caveated', 'unsupported', 'contradicted'] as const;
export const caveatKinds = [
  'sample',
  'scope',
  'date',
  'motive',
  'counter-evidence',
  'translation',
  'bias',
  'duplicate',
] as const;
/** What a check finds of a claim. */
export const verdicts = ['supported', 'partly', 'disputed', 'contradicted', 'unproven', 'outdated'] as const;
export const actorKinds = ['person', 'institution', 'group', 'country'] as const;
export const sourceKinds = [
  'ngo-page',
  'blog',
  'news',
  'think-tank',
  'un-report',
  'government',
  'survey',
  'book',
  'comment',
  'interview',
  'reference',
] as const;
/** Structural (slow), institutional (rules) or agents (DFID Drivers of Change). */
export const layers = ['structural', 'institutional', 'agents'] as const;
export const driverEffects = ['destabilising', 'stabilising', 'mixed'] as const;
/** Why an item of the inventory is left out. */
export const omissionReasons = ['repeat', 'aside', 'out-of-scope', 'harm'] as const;
/** Levels of analytic confidence (ICD 203). They speak of the evidence, not of the event. */
export const confidenceLevels = ['low', 'moderate', 'high'] as const;
/** What a question asks of a student. */
export const questionLevels = ['recall', 'explain', 'evaluate', 'create'] as const;

import { at, defineClaim, name, prose, unknown } from 'groundswell';
import { minSung } from '../actors/testimony.ts';
import { libertyInNorthKorea } from '../sources/society.ts';

export const cohortBornAfterCollapse = defineClaim({
  id: 'cohort-born-after-collapse',
  kind: 'observation',
  says: prose`People who were in their twenties and early thirties when Liberty in North Korea wrote have known only the time after the
    state economy failed.`,
  plain: prose`Young adults have never known a state that fed its people.`,
  sources: [at(libertyInNorthKorea, { paragraph: 39 })],
  asOf: '2019~',
  evidence: ['s0-cohort-born-after-collapse'],
});

export const cohortDiffers = defineClaim({
  id: 'cohort-differs',
  kind: 'assessment',
  judgedBy: 'Liberty in North Korea',
  says: prose`This Jangmadang Generation is said to differ strongly from parents and grandparents in thought, values and conduct.`,
  plain: prose`They are said to think and act very differently from their parents.`,
  sources: [at(libertyInNorthKorea, { paragraph: 39 })],
  asOf: '2019~',
  hedge: 'author-judgement',
  evidence: ['s0-cohort-differs'],
});

export const minSungSelfReliance = defineClaim({
  id: 't-min-sung-self-reliance',
  kind: 'testimony',
  speaker: 'Min Sung',
  left: '2010',
  relayedBy: 'Liberty in North Korea',
  says: prose`${name(minSung)} says that the state gave the parents’ generation what they needed, while the young had to find
    food and money and learn by themselves.`,
  plain: prose`${name(minSung)} says that parents got what they needed from the state. Their children had to find food and money
    themselves.`,
  sources: [at(libertyInNorthKorea, { paragraph: 40 }), at(libertyInNorthKorea, { paragraph: 41 })],
  asOf: '2010',
  hedge: 'reported',
  status: 'qualified',
  grade: { reliability: 'B', credibility: 2, why: 'editors’ proposal: own experience' },
  evidence: ['s0-t-min-sung-self-reliance'],
});

export const cohortNotStateReliant = defineClaim({
  id: 'cohort-not-state-reliant',
  kind: 'observation',
  says: prose`Many of them have had nothing from the state: no work, no food, no rank and no news.`,
  plain: prose`Many got neither work nor food nor news from the state.`,
  sources: [at(libertyInNorthKorea, { paragraph: 42 })],
  asOf: '2019~',
  evidence: ['s0-cohort-not-state-reliant'],
});

export const cohortIdeologyEmpty = defineClaim({
  id: 'cohort-ideology-empty',
  kind: 'assessment',
  judgedBy: 'Liberty in North Korea',
  says: prose`To them the old doctrine sounds empty.`,
  plain: prose`The old slogans mean little to them.`,
  sources: [at(libertyInNorthKorea, { paragraph: 42 })],
  asOf: '2019~',
  hedge: 'author-judgement',
  evidence: ['s0-cohort-ideology-empty'],
});

export const cohortForeignInfluence = defineClaim({
  id: 'cohort-foreign-influence',
  kind: 'assessment',
  judgedBy: 'Liberty in North Korea',
  says: prose`Foreign media influence them more than they do older people.`,
  plain: prose`Foreign films shape them more than older people.`,
  sources: [at(libertyInNorthKorea, { paragraph: 42 })],
  asOf: '2019~',
  hedge: 'author-judgement',
  evidence: ['s0-cohort-foreign-influence'],
});

export const youthForeignTastes = defineClaim({
  id: 'youth-foreign-tastes',
  kind: 'observation',
  says: prose`Many young people like foreign films, fashion and music better than their own.`,
  plain: prose`Many young people like foreign films, clothes and music better than their own.`,
  sources: [at(libertyInNorthKorea, { paragraph: 43 })],
  asOf: '2019~',
  evidence: ['s0-youth-foreign-tastes'],
});

export const youthWeakAttachment = defineClaim({
  id: 'youth-weak-attachment',
  kind: 'assessment',
  judgedBy: 'Liberty in North Korea',
  says: prose`They feel little tie to the leadership and see officials as people who take rather than give and who cause the country’s problems.`,
  plain: prose`They feel little tie to their leaders and see officials as people who take.`,
  sources: [at(libertyInNorthKorea, { paragraph: 43 })],
  asOf: '2019~',
  hedge: 'author-judgement',
  evidence: ['s0-youth-weak-attachment'],
});

export const youthLessRespect = defineClaim({
  id: 'youth-less-respect',
  kind: 'assessment',
  judgedBy: 'Liberty in North Korea',
  says: prose`They respect the rulers less than earlier generations did.`,
  plain: prose`They respect their rulers less than their parents did.`,
  sources: [at(libertyInNorthKorea, { paragraph: 43 })],
  asOf: '2019~',
  hedge: 'author-judgement',
  evidence: ['s0-youth-less-respect'],
});

export const cohortShareRises = defineClaim({
  id: 'cohort-share-rises',
  kind: 'forecast',
  forecaster: 'Liberty in North Korea',
  madeOn: '2019~',
  horizon: unknown('Liberty in North Korea names no date'),
  short: 'The young cohort’s share grows',
  says: prose`This group will make up a growing part of the population.`,
  plain: prose`This group will become a larger part of the people.`,
  sources: [at(libertyInNorthKorea, { paragraph: 43 })],
  asOf: '2019~',
  hedge: 'author-judgement',
  resolution: {
    state: 'unscorable',
    says: 'Ageing bears it out; it could hardly have failed and says little.',
  },
  evidence: ['s0-cohort-share-rises'],
});

export const cohortPivotal = defineClaim({
  id: 'cohort-pivotal',
  kind: 'forecast',
  forecaster: 'Liberty in North Korea',
  madeOn: '2019~',
  horizon: unknown('Liberty in North Korea names no date'),
  short: 'The young cohort presses for change',
  says: prose`The young are expected to be decisive in pressing for change.`,
  plain: prose`Liberty in North Korea expects that young people will be the ones who press for change.`,
  sources: [at(libertyInNorthKorea, { paragraph: 43 })],
  asOf: '2019~',
  hedge: 'author-judgement',
  resolution: { state: 'unscorable', says: 'It defined no event.' },
  evidence: ['s0-cohort-pivotal'],
});

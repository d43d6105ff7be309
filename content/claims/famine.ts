import { amount, at, date, defineClaim, own, prose } from 'groundswell';
import { ungraded } from '../grades.ts';
import { excessDeathsCopy, goodkindWest, libertyInNorthKorea, piieFamineDeaths } from '../sources/society.ts';

export const stateEconomyBreakdown = defineClaim({
  id: 'state-economy-breakdown',
  kind: 'event',
  when: '199X',
  says: prose`The planned economy broke down in ${date('199X')}.`,
  plain: prose`In ${date('199X')} the state’s economy stopped working.`,
  sources: [at(libertyInNorthKorea, { paragraph: 1 })],
  asOf: '199X',
  evidence: ['s0-state-economy-breakdown'],
});

export const famineFollowsBreakdown = defineClaim({
  id: 'famine-follows-breakdown',
  kind: 'event',
  when: '199X',
  says: prose`A severe famine followed the breakdown of the economy.`,
  plain: prose`Then came a severe famine.`,
  sources: [at(libertyInNorthKorea, { paragraph: 1 })],
  asOf: '199X',
  evidence: ['s0-famine-follows-breakdown'],
});

export const famineDeaths = defineClaim({
  id: 'famine-deaths',
  kind: 'statistic',
  says: prose`The famine is said to have caused ${own()}.`,
  plain: prose`The famine may have caused ${own()}. Estimates differ.`,
  quantity: amount({ value: 1_000_000, unit: 'deaths', qualifier: 'up to' }),
  sources: [at(libertyInNorthKorea, { paragraph: 1 })],
  asOf: '199X',
  hedge: 'reported',
  status: 'qualified',
  reportedBy: 'Liberty in North Korea, without a source',
  grade: { reliability: 'C', credibility: 3, why: 'editors’ proposal: unsourced figure' },
  evidence: ['s0-famine-deaths'],
});

export const famineDeathEstimates = defineClaim({
  id: 'famine-death-estimates',
  kind: 'statistic',
  says: prose`Estimates of famine deaths lie far apart. North Korean officials gave ${own('officials')}, two studies
    ${own('spoorenberg-schwekendiek')} and ${own('goodkind-west-johnson')}, a third ${own('goodkind-west')}, and early
    aid groups ${own('early-aid-groups')}.`,
  plain: prose`Counts of the dead lie far apart. Low ones start at ${own('officials')}. Early high ones went
    ${own('early-aid-groups')}.`,
  reportedBy: 'officials in the North, studies and aid groups',
  quantity: amount({ value: [220_000, 3_500_000], unit: 'deaths' }),
  quantities: {
    officials: amount({ value: 220_000, unit: 'deaths' }),
    'spoorenberg-schwekendiek': amount({ value: [240_000, 420_000], unit: 'deaths' }),
    'goodkind-west-johnson': amount({ value: [500_000, 600_000], unit: 'deaths' }),
    'goodkind-west': amount({ value: [600_000, 1_000_000], unit: 'deaths' }),
    'early-aid-groups': amount({ value: 3_500_000, unit: 'deaths', qualifier: 'up to' }),
  },
  sources: [at(piieFamineDeaths), at(goodkindWest), at(excessDeathsCopy)],
  asOf: '199X',
  hedge: 'expert-judgement',
  grade: ungraded.conclusion,
  evidence: ['f-fam-1', 'f-fam-3', 's0-famine-deaths'],
});

export const rationsInsufficient = defineClaim({
  id: 'rations-insufficient',
  kind: 'observation',
  says: prose`State rations no longer brought people enough food.`,
  plain: prose`The state could no longer give people enough to eat.`,
  sources: [at(libertyInNorthKorea, { paragraph: 1 })],
  asOf: '199X',
  evidence: ['s0-rations-insufficient'],
});

export const eliteServedFirst = defineClaim({
  id: 'elite-served-first',
  kind: 'observation',
  says: prose`When supplies were scarce, people at the top received them first.`,
  plain: prose`The little food there was went first to people at the top.`,
  sources: [at(libertyInNorthKorea, { paragraph: 1 })],
  asOf: '199X',
  evidence: ['s0-elite-served-first'],
});

/** The source counts nobody ("millions"), so this is no statistic here: it has no number to type. */
export const millionsLeftAlone = defineClaim({
  id: 'millions-left-alone',
  kind: 'observation',
  says: prose`Ordinary people were left to feed themselves. Liberty in North Korea speaks of millions but gives no count.`,
  plain: prose`Ordinary people had to find their own food.`,
  sources: [at(libertyInNorthKorea, { paragraph: 1 })],
  asOf: '199X',
  hedge: 'reported',
  evidence: ['s0-millions-left-alone'],
});

export const famineChangedStateSociety = defineClaim({
  id: 'famine-changed-state-society',
  kind: 'assessment',
  judgedBy: 'Liberty in North Korea',
  says: prose`The famine changed for good how people and rulers deal with each other.`,
  plain: prose`After the famine, people and rulers never dealt with each other as before.`,
  sources: [at(libertyInNorthKorea, { paragraph: 1 })],
  asOf: '2019~',
  hedge: 'author-judgement',
  evidence: ['s0-famine-changed-state-society'],
});

export const universalJobAssignment = defineClaim({
  id: 'universal-job-assignment',
  kind: 'observation',
  says: prose`Before the breakdown, everybody had an assigned workplace and lived on state rations.`,
  plain: prose`Before that, the state assigned everybody a workplace and handed out food.`,
  sources: [at(libertyInNorthKorea, { paragraph: 5 })],
  asOf: '199X',
  evidence: ['s0-universal-job-assignment'],
});

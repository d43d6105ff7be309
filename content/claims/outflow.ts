import { amount, at, date, defineClaim, own, prose, unknown, withoutUnit } from 'groundswell';
import {
  joongAngArrivals2026,
  koreaHeraldArrivals2022,
  yonhapArrivals2020,
} from '../sources/since-2020-people.ts';
import { arrivalsPress, arrivalsTotalPress, libertyInNorthKorea } from '../sources/society.ts';

export const thousandsEscape = defineClaim({
  id: 'thousands-escape',
  kind: 'observation',
  says: prose`Since the famine, thousands have risked their lives to leave.`,
  plain: prose`Since the famine, thousands have risked their lives to leave.`,
  sources: [at(libertyInNorthKorea, { paragraph: 44 })],
  asOf: '2019~',
  evidence: ['s0-thousands-escape'],
});

export const arrivals33000 = defineClaim({
  id: 'arrivals-33000',
  kind: 'statistic',
  says: prose`By about ${date('2019/2020')}, ${own()} had reached South Korea.`,
  plain: prose`By about ${date('2019/2020')}, ${own()} had reached South Korea.`,
  quantity: amount({ value: 33_000, unit: 'refugees', qualifier: 'over' }),
  sources: [at(libertyInNorthKorea, { paragraph: 44 })],
  asOf: '2019~',
  hedge: 'reported',
  status: 'superseded',
  reportedBy: 'Liberty in North Korea, without a source',
  grade: { reliability: 'C', credibility: 3, why: 'editors’ proposal: unsourced figure' },
  evidence: ['s0-arrivals-33000'],
});

export const arrivalsTotal = defineClaim({
  id: 'arrivals-total',
  kind: 'statistic',
  says: prose`South Korea had counted ${own()} by the end of ${date('2025')}.`,
  plain: prose`By the end of ${date('2025')}, South Korea had counted ${own()}.`,
  quantity: amount({ value: 34_538, unit: 'arrivals from the North' }),
  quantities: { '2024': amount({ value: 34_314, unit: 'arrivals from the North' }) },
  sources: [at(joongAngArrivals2026), at(arrivalsTotalPress)],
  asOf: '2025',
  staleAfter: '2027-01',
  reportedBy: 'South Korean Unification Ministry',
  grade: { reliability: 'A', credibility: 1, why: 'editors’ proposal: official count' },
  evidence: ['f-arrivals-total', 's0-arrivals-33000'],
});

export const arrivalsYearly = defineClaim({
  id: 'arrivals-yearly',
  kind: 'statistic',
  says: prose`Arrivals in the South peaked at ${own('2009')} in ${date('2009')}. They fell from ${withoutUnit(own('2019'))} in ${date('2019')} to ${withoutUnit(own('2021'))} in ${date('2021')}, and were ${withoutUnit(own('2024'))} in ${date('2024')} and ${withoutUnit(own())} in ${date('2025')}.`,
  plain: prose`In ${date('2019')}, ${own('2019')} reached the South. In ${date('2021')} only ${withoutUnit(own('2021'))} did, and in ${date('2025')} it was ${withoutUnit(own())}.`,
  quantity: amount({ value: 224, unit: 'people' }),
  quantities: {
    '2009': amount({ value: 2_914, unit: 'people' }),
    '2019': amount({ value: 1_047, unit: 'people' }),
    '2020': amount({ value: 229, unit: 'people' }),
    '2021': amount({ value: 63, unit: 'people' }),
    '2023': amount({ value: 196, unit: 'people' }),
    '2024': amount({ value: 236, unit: 'people' }),
  },
  sources: [at(joongAngArrivals2026), at(koreaHeraldArrivals2022), at(yonhapArrivals2020)],
  asOf: '2025',
  staleAfter: '2027-01',
  reportedBy: 'South Korean Unification Ministry',
  grade: { reliability: 'A', credibility: 1, why: 'editors’ proposal: official count' },
  evidence: [
    'f-arrivals-2009',
    'f-arrivals-2019',
    'f-arrivals-2020',
    'f-arrivals-2021',
    'f-arrivals-2023',
    'f-arrivals-2024',
    'f-arrivals-2025',
    's0-arrivals-33000',
    's0-exit-challenges-legitimacy',
  ],
});

export const numberInChinaUnknown = defineClaim({
  id: 'number-in-china-unknown',
  kind: 'observation',
  says: prose`Nobody knows how many North Koreans live in China.`,
  plain: prose`Nobody knows how many North Koreans live in China.`,
  sources: [at(libertyInNorthKorea, { paragraph: 44 })],
  asOf: '2019~',
  evidence: ['s0-cav-unknown-in-china'],
});

export const refugeesAsBridge = defineClaim({
  id: 'refugees-as-bridge',
  kind: 'assessment',
  judgedBy: 'Liberty in North Korea',
  says: prose`Those who left are a vital link between the country and the world outside, Liberty in North Korea says.`,
  plain: prose`Those who left are a bridge between home and the world outside.`,
  sources: [at(libertyInNorthKorea, { paragraph: 45 })],
  asOf: '2019~',
  hedge: 'author-judgement',
  evidence: ['s0-refugees-as-bridge'],
});

export const familyContact = defineClaim({
  id: 'family-contact',
  kind: 'observation',
  says: prose`Many keep in touch with relatives and send news home, which makes the outside better known.`,
  plain: prose`Many keep in touch with their families and send news home.`,
  sources: [at(libertyInNorthKorea, { paragraph: 46 })],
  asOf: '2019~',
  evidence: ['s0-family-contact'],
});

export const exitUnlawful = defineClaim({
  id: 'exit-unlawful',
  kind: 'observation',
  says: prose`Leaving the country without permission is a crime.`,
  plain: prose`Leaving without permission is a crime.`,
  sources: [at(libertyInNorthKorea, { paragraph: 48 })],
  asOf: '2019~',
  evidence: ['s0-exit-unlawful'],
});

export const exitIsDefiance = defineClaim({
  id: 'exit-is-defiance',
  kind: 'assessment',
  judgedBy: 'Liberty in North Korea',
  says: prose`Liberty in North Korea therefore reads crossing the border as an act of defiance.`,
  plain: prose`So Liberty in North Korea sees crossing the border as a way of saying no.`,
  sources: [at(libertyInNorthKorea, { paragraph: 48 })],
  asOf: '2019~',
  hedge: 'author-judgement',
  evidence: ['s0-exit-is-defiance'],
});

export const exitChallengesLegitimacy = defineClaim({
  id: 'exit-challenges-legitimacy',
  kind: 'forecast',
  forecaster: 'Liberty in North Korea',
  madeOn: '2019~',
  horizon: unknown('Liberty in North Korea names no date'),
  short: 'Rising departures challenge the right to rule',
  says: prose`Liberty in North Korea expected ever more people to leave and do well nearby, and knowledge of it to challenge the right to rule.`,
  plain: prose`Liberty in North Korea expected that more and more people would leave, and that others would hear of it. That would weaken the leaders’ claim to rule.`,
  sources: [at(libertyInNorthKorea, { paragraph: 48 })],
  asOf: '2019~',
  hedge: 'author-judgement',
  status: 'superseded',
  resolution: {
    state: 'unscorable',
    says: 'It named no date, and its premise reversed: arrivals fell.',
    sources: [at(arrivalsTotalPress), at(arrivalsPress)],
  },
  evidence: ['s0-exit-challenges-legitimacy'],
});

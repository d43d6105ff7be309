import {
  amount,
  at,
  date,
  defineCaveat,
  defineCheck,
  defineClaim,
  defineCorrection,
  money,
  own,
  prose,
  quantity,
  rate,
  share,
  term,
  unknown,
  withoutUnit,
} from 'groundswell';
import { gazette, loaf, survey } from './sources.ts';

export const bakers = defineClaim({
  id: 'bakers-rise-early',
  kind: 'statistic',
  says: prose`In a survey, ${own()} rose before dawn.`,
  plain: prose`${own()} got up before dawn.`,
  quantity: share({
    count: 7,
    of: 12,
    population: 'bakers asked in the harbour towns',
    fieldwork: '2025-03',
    sampling: 'convenience',
    unit: 'bakers asked',
  }),
  quantities: {
    early: share({ count: 5, of: 12, population: 'bakers', fieldwork: '2025-03', sampling: 'convenience' }),
    paid: share({
      of: unknown('not published'),
      percent: 40,
      population: 'bakers',
      fieldwork: '2025',
      sampling: 'unknown',
    }),
  },
  sources: [at(survey, { paragraph: 3, page: '4', section: 'Work' })],
  asOf: '2025-03',
  staleAfter: '2027-03',
  hedge: 'reported',
  status: 'superseded',
  reportedBy: 'the Strelsau Institute',
  grade: { reliability: 'B', credibility: 2, why: 'few people asked' },
  tlp: 'TLP:CLEAR',
  protected: false,
  evidence: ['r-bakers'],
});

export const price = defineClaim({
  id: 'loaf-price',
  kind: 'observation',
  says: prose`A loaf cost ${own('before')} and then ${withoutUnit(own())}; flour rose by ${own('flour')} and ${own('queues')} stood in line.`,
  quantity: money({ amount: 4.5, currency: 'EUR', per: 'kilogram', qualifier: 'about' }),
  quantities: {
    before: money({ amount: 3, currency: 'EUR', per: 'kilogram' }),
    flour: rate({ value: 12, of: 'the price of flour, against the year before', qualifier: 'over' }),
    queues: amount({ value: [20, 30], unit: 'people', qualifier: 'about' }),
  },
  sources: [at(gazette)],
  asOf: '2025-11',
  grade: unknown('seen by one reporter'),
});

export const account = defineClaim({
  id: 'a-baker-tells',
  kind: 'testimony',
  says: prose`She baked each ${term(loaf)} at night, for the guards came by day.`,
  speaker: 'a baker from the coast',
  left: unknown('the paper gives no year'),
  protected: { identity: 'Antonia Lauengram', place: 'Tarlenheim Square', other: 'sister of the miller' },
  relayedBy: 'the Strelsau Gazette',
  sources: [at(gazette)],
  asOf: '2025-11',
});

export const cause = defineClaim({
  id: 'flour-is-short',
  kind: 'assessment',
  says: 'Bread is dear because flour is short.',
  judgedBy: 'the Strelsau Institute',
  sources: [at(survey, { paragraph: 12 })],
  asOf: '2025-06',
  status: 'disputed',
});

export const earlier = defineClaim({
  id: 'bread-will-be-dearer',
  kind: 'forecast',
  says: 'Bread will be dearer within the year.',
  short: 'Dearer bread within the year',
  forecaster: 'Strelsau Gazette',
  madeOn: '2024-01',
  horizon: '2024-12',
  resolution: { state: 'yes', on: '2024-12', says: 'It cost more.', sources: [at(survey)] },
  sources: [at(gazette)],
  asOf: '2024-01',
});

export const forecast = defineClaim({
  id: 'bread-riots',
  kind: 'forecast',
  says: prose`Riots were called likely by ${date('2028')}.`,
  forecaster: 'Strelsau Gazette',
  madeOn: '2025-01',
  question: prose`Was there a riot over bread by ${date('2028')}?`,
  horizon: '2028',
  horizonWording: 'within three years',
  likelihoodGiven: 'likely',
  probabilityGiven: 0.7,
  probabilityImputed: { value: 0.65, by: 'the editors', rule: 'The middle of the range of “likely”.' },
  conditionalOn: 'The mills stay shut.',
  supersedes: earlier,
  repeats: earlier,
  short: 'Riots over bread',
  resolution: { state: 'open' },
  sources: [at(gazette)],
  asOf: '2025-01',
});

export const strike = defineClaim({
  id: 'mills-strike',
  kind: 'event',
  says: 'The mills went on strike.',
  when: '2025-10-12',
  sources: [at(gazette)],
  asOf: '2025-10',
});

export const flood = defineClaim({
  id: 'flour-store-flooded',
  kind: 'rumour',
  says: 'The flour store was flooded.',
  firstReporter: 'a boatman',
  doubts: ['Nobody saw water.', 'It had not rained.'],
  sources: [at(gazette)],
  asOf: '2025-11',
  status: 'unverified',
});

export const fewAsked = defineCaveat({
  id: 'few-bakers-asked',
  says: 'The survey asked few bakers, and only on the coast.',
  short: 'Few bakers, only on the coast',
  kind: 'sample',
  appliesTo: [bakers],
  mustTravel: true,
  sources: [at(survey, { paragraph: 2 })],
  tlp: 'TLP:CLEAR',
  evidence: ['r-few-asked'],
});

export const stocks = defineCheck({
  id: 'stocks-were-full',
  claims: [cause],
  verdict: 'disputed',
  says: 'The ministry says that the stores were full.',
  short: 'The ministry says the stores were full',
  basis: 'read',
  sources: [at(gazette)],
  checked: '2026-01',
  evidence: ['r-stocks'],
});

export const recount = defineCorrection({
  id: 'bakers-recounted',
  claim: bakers,
  was: 'All bakers rose before dawn.',
  now: prose`It was ${quantity(bakers)}.`,
  date: '2025-07-01',
  sources: [at(survey, { paragraph: 4 })],
  evidence: ['r-recount'],
});

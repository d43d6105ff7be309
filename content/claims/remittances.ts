// Money that people who left send home.
import { amount, at, date, defineClaim, money, own, prose, rate, share, unknown } from 'groundswell';
import { ungraded } from '../grades.ts';
import { economistRemittances2019 } from '../sources/since-2020-people.ts';
import { libertyInNorthKorea, nkdbEarlierSurvey, nkdbLaterSurvey } from '../sources/society.ts';

export const remittances15m = defineClaim({
  id: 'remittances-15m',
  kind: 'statistic',
  says: prose`One estimate, without a source, says that those who left send home ${own()}.`,
  plain: prose`Those who left may send home ${own()}. We could not find where this figure comes from.`,
  quantity: money({ amount: 15_000_000, currency: 'USD', per: 'year', qualifier: 'about' }),
  sources: [at(libertyInNorthKorea, { paragraph: 47 })],
  asOf: '2019~',
  hedge: 'reported',
  status: 'unverified',
  reportedBy: 'Liberty in North Korea, without a source',
  grade: { reliability: 'C', credibility: 3, why: 'editors’ proposal: unsourced figure' },
  evidence: ['s0-remittances-15m'],
});

export const remittanceSurvey2018 = defineClaim({
  id: 'remittance-survey-2018',
  kind: 'statistic',
  says: prose`In an NKDB survey of ${date('2018')}, ${own()} had at some time sent money home, against ${own('before')} in ${date('2013')}; ${own('asked')} were asked. Senders did so ${own('times')} a
    year, each time with ${own('won')} (${own('dollars')}).`,
  plain: prose`In a survey of ${date('2018')}, ${own()} had sent money home at some time. They did so ${own('times')} a year.`,
  quantity: share({
    percent: 62,
    of: unknown('of the people asked, whose number is given beside it'),
    population: 'people from the North who live in the South',
    fieldwork: '2018',
    sampling: 'unknown',
  }),
  quantities: {
    asked: amount({ value: 414, unit: 'people' }),
    before: rate({ value: 50, of: 'people asked in 2013' }),
    times: amount({ value: 2, unit: 'times', qualifier: 'about' }),
    won: money({ amount: 2_700_000, currency: 'KRW', qualifier: 'about' }),
    dollars: money({ amount: 2_190, currency: 'USD' }),
  },
  sources: [at(nkdbEarlierSurvey), at(economistRemittances2019)],
  asOf: '2018',
  reportedBy: 'NKDB',
  grade: ungraded.noRule,
  evidence: ['f-remit-2018', 's0-remittances-15m'],
});

/** The source gives 17.8% of 399. The count is the only whole number that rounds to it. */
export const remittanceSurvey2022 = defineClaim({
  id: 'remittance-survey-2022',
  kind: 'statistic',
  says: prose`In the NKDB survey of ${date('2022')}, ${own()} had sent money home that year, after ${own('before')} in ${date('2021')}: on average ${own('times')}, with
    ${own('won')} (${own('dollars')}).`,
  plain: prose`In ${date('2022')}, ${own()} had sent money home that year.`,
  quantity: share({
    count: 71,
    of: 399,
    population: 'people from the North who live in the South',
    fieldwork: '2022',
    sampling: 'unknown',
  }),
  quantities: {
    before: rate({ value: 21, of: 'people asked in 2021' }),
    times: amount({ value: 1.5, unit: 'times' }),
    won: money({ amount: 4_090_000, currency: 'KRW' }),
    dollars: money({ amount: 3_075, currency: 'USD' }),
  },
  sources: [at(nkdbLaterSurvey)],
  asOf: '2022',
  reportedBy: 'NKDB',
  grade: ungraded.noRule,
  evidence: ['f-remit-2022', 's0-remittances-15m'],
});

export const brokerChannels = defineClaim({
  id: 'broker-channels',
  kind: 'observation',
  says: prose`The money travels through networks of brokers.`,
  plain: prose`Middlemen carry the money.`,
  sources: [at(libertyInNorthKorea, { paragraph: 47 })],
  asOf: '2019~',
  evidence: ['s0-broker-channels'],
});

export const remittanceBuyingPower = defineClaim({
  id: 'remittance-buying-power',
  kind: 'assessment',
  judgedBy: 'Liberty in North Korea',
  says: prose`In local markets this money buys a great deal.`,
  plain: prose`In local markets this money buys a lot.`,
  sources: [at(libertyInNorthKorea, { paragraph: 47 })],
  asOf: '2019~',
  hedge: 'author-judgement',
  evidence: ['s0-remittance-buying-power'],
});

export const remittanceUses = defineClaim({
  id: 'remittance-uses',
  kind: 'observation',
  says: prose`Families spend it on daily needs, on bribes that keep them safe and on starting small businesses.`,
  plain: prose`Families use it to live, to pay bribes and to start a small business.`,
  sources: [at(libertyInNorthKorea, { paragraph: 47 })],
  asOf: '2019~',
  evidence: ['s0-remittance-uses'],
});

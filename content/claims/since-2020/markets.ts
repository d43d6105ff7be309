// Markets, grain shops and wages.
import { amount, at, date, defineClaim, money, own, prose, rate } from 'groundswell';
import { graded, ungraded } from '../../grades.ts';
import {
  asiaEconomyDirective2023,
  asiaEconomyGrain2023,
  dailyNkGrainLaw,
  dailyNkJapanMarkets2026,
  dailyNkRiceBan2024,
  joongAngFactories2025,
  thirtyEightNorthWages2025,
  usaTodayMarkets2018,
} from '../../sources/since-2020-markets.ts';

export const officialMarkets2018 = defineClaim({
  id: 'official-markets-2018',
  kind: 'statistic',
  says: prose`Satellite pictures of ${date('2018')} showed ${own()}. Their fees were put at ${own('fees')}.`,
  plain: prose`Satellite pictures of ${date('2018')} showed ${own()}.`,
  quantity: amount({ value: 436, unit: 'approved markets', qualifier: 'at least' }),
  quantities: {
    fees: money({ amount: 56_800_000, currency: 'USD', per: 'year', qualifier: 'about' }),
  },
  sources: [at(usaTodayMarkets2018)],
  asOf: '2018-08',
  reportedBy: 'CSIS Beyond Parallel',
  grade: graded.estimate,
  evidence: ['f-mkt-1'],
});

export const grainLaw2022 = defineClaim({
  id: 'grain-law-2022',
  kind: 'event',
  when: '2022-12',
  says: prose`In ${date('2022-12')} the grain law was amended. It gained four articles, and “sale” among its purposes, so that state grain shops had a legal base.`,
  sources: [at(dailyNkGrainLaw)],
  asOf: '2022-12',
  hedge: 'reported',
  reportedBy: 'Daily NK, read in a copy',
  grade: graded.relay,
  evidence: ['f-mkt-2'],
});

export const grainControlMinistry2023 = defineClaim({
  id: 'grain-control-ministry-2023',
  kind: 'assessment',
  judgedBy: 'the South Korean Unification Ministry',
  says: prose`Seoul’s Unification Ministry said in ${date('2023-02')} that the state had tightened its hold on grain since ${date('2022-10')}, and that shortage looked like a fault of distribution.`,
  sources: [at(asiaEconomyGrain2023)],
  asOf: '2023-02-16',
  hedge: 'official-claim',
  grade: ungraded.conclusion,
  evidence: ['f-mkt-3'],
});

export const grainDirective2023 = defineClaim({
  id: 'grain-directive-2023',
  kind: 'observation',
  says: prose`A police instruction of ${own()}, obtained in ${date('2023')}, allows grain to be sold only in state grain shops or approved outlets. Nobody else has confirmed it.`,
  quantity: amount({ value: 9, unit: 'pages' }),
  sources: [at(asiaEconomyDirective2023)],
  asOf: '2023-06',
  hedge: 'reported',
  status: 'qualified',
  reportedBy: 'the Sand Research Institute',
  grade: graded.unnamed,
  evidence: ['f-mkt-4'],
});

export const grainShops2024 = defineClaim({
  id: 'grain-shops-2024',
  kind: 'statistic',
  says: prose`Daily NK counted ${own()}, which sell once or twice a month at ${own('discount')} below market prices.`,
  plain: prose`The state opened ${own()}, which sell grain for less than the market.`,
  quantity: amount({ value: 280, unit: 'state grain shops', qualifier: 'about' }),
  quantities: {
    discount: rate({ value: [15, 25], of: 'the market price of grain' }),
  },
  sources: [at(dailyNkRiceBan2024)],
  asOf: '2024-05',
  hedge: 'reported',
  reportedBy: 'Daily NK, read in a copy',
  grade: graded.relay,
  evidence: ['f-mkt-5'],
});

export const wagesTenfold2023 = defineClaim({
  id: 'wages-tenfold-2023',
  kind: 'assessment',
  judgedBy: 'an analyst of 38 North',
  says: prose`A Cabinet decision of ${date('2023-10')} raised wages about ${own()}. An analyst found that, eighteen months on, they bought hardly more than before.`,
  quantity: amount({ value: 10, unit: 'times' }),
  sources: [at(thirtyEightNorthWages2025)],
  asOf: '2025-05',
  hedge: 'expert-judgement',
  grade: ungraded.conclusion,
  evidence: ['f-mkt-6'],
});

export const marketsShrink2026 = defineClaim({
  id: 'markets-shrink-2026',
  kind: 'observation',
  says: prose`One Daily NK contact in North Hwanghae said in ${date('2026-02')} that controls around the congress shrank the markets, pushed up grain prices and left more people short. The outlet’s own price surveys of those weeks show falling prices.`,
  sources: [at(dailyNkJapanMarkets2026)],
  asOf: '2026-02-26',
  hedge: 'reported',
  status: 'disputed',
  reportedBy: 'one Daily NK contact',
  grade: graded.single,
  evidence: ['f-mkt-7'],
});

export const regionalFactories2025 = defineClaim({
  id: 'regional-factories-2025',
  kind: 'event',
  when: '2024-01/2025-12',
  says: prose`A policy of ${date('2024-01')} promises modern factories in ${own()} a year for ten years. State media reported the share of ${date('2025')} complete on ${date('2025-12-29')}; what the factories make is not known.`,
  quantity: amount({ value: 20, unit: 'cities and counties' }),
  sources: [at(joongAngFactories2025)],
  asOf: '2025-12-29',
  hedge: 'official-claim',
  reportedBy: 'state media of North Korea',
  grade: graded.stateMedia,
  evidence: ['f-regional-1'],
});

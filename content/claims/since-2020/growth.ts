// What the Bank of Korea estimated for the years that the first claims leave out.
import { at, date, defineClaim, name, own, prose, rate } from 'groundswell';
import { kimByungYeon } from '../../actors/observers.ts';
import { graded, ungraded } from '../../grades.ts';
import { joongAngExchange2024 } from '../../sources/since-2020-markets.ts';
import {
  japanTimesGrowth2018,
  kbsPlan2026,
  koreaHeraldGrowth2021,
  news1Growth2025,
  taipeiTimesGrowth2020,
} from '../../sources/since-2020-trade.ts';
import { joongAngGrowth2025, kbsGrowth } from '../../sources/state.ts';

export const growth2017 = defineClaim({
  id: 'growth-2017',
  kind: 'statistic',
  says: prose`The Bank of Korea put growth in ${date('2017')} at ${own()}. It named tighter sanctions as the cause.`,
  quantity: rate({ value: -3.5, of: 'gross domestic product, against the year before' }),
  sources: [at(japanTimesGrowth2018), at(koreaHeraldGrowth2021)],
  asOf: '2017',
  hedge: 'official-claim',
  reportedBy: 'Bank of Korea',
  grade: graded.estimate,
  evidence: ['f-gdp-2017'],
});

export const growth2018 = defineClaim({
  id: 'growth-2018',
  kind: 'statistic',
  says: prose`The Bank of Korea put growth in ${date('2018')} at ${own()}. One agency prints ${own('dpa')}.`,
  quantity: rate({ value: -4.1, of: 'gross domestic product, against the year before' }),
  quantities: {
    dpa: rate({ value: -4.2, of: 'gross domestic product, against the year before' }),
  },
  sources: [at(taipeiTimesGrowth2020), at(koreaHeraldGrowth2021)],
  asOf: '2018',
  hedge: 'official-claim',
  reportedBy: 'Bank of Korea',
  grade: graded.estimate,
  evidence: ['f-gdp-2018'],
});

export const growth2019 = defineClaim({
  id: 'growth-2019',
  kind: 'statistic',
  says: prose`The Bank of Korea put growth in ${date('2019')} at ${own()}.`,
  quantity: rate({ value: 0.4, of: 'gross domestic product, against the year before' }),
  sources: [at(taipeiTimesGrowth2020), at(koreaHeraldGrowth2021)],
  asOf: '2019',
  hedge: 'official-claim',
  reportedBy: 'Bank of Korea',
  grade: graded.estimate,
  evidence: ['f-gdp-2019'],
});

export const growth2021 = defineClaim({
  id: 'growth-2021',
  kind: 'statistic',
  says: prose`The Bank of Korea put growth in ${date('2021')} at ${own()}.`,
  quantity: rate({ value: -0.1, of: 'gross domestic product, against the year before' }),
  sources: [at(kbsGrowth)],
  asOf: '2021',
  hedge: 'official-claim',
  reportedBy: 'Bank of Korea',
  grade: graded.estimate,
  evidence: ['f-gdp-2021'],
});

export const growth2022 = defineClaim({
  id: 'growth-2022',
  kind: 'statistic',
  says: prose`The Bank of Korea put growth in ${date('2022')} at ${own()}.`,
  quantity: rate({ value: -0.2, of: 'gross domestic product, against the year before' }),
  sources: [at(kbsGrowth)],
  asOf: '2022',
  hedge: 'official-claim',
  reportedBy: 'Bank of Korea',
  grade: graded.estimate,
  evidence: ['f-gdp-2022'],
});

export const armsBehindGrowth2024 = defineClaim({
  id: 'arms-behind-growth-2024',
  kind: 'assessment',
  judgedBy: 'an official of the Bank of Korea',
  says: prose`A Bank of Korea official tied much of the growth of ${date('2024')} to Russia: heavy and chemical industry rose by ${own()}, on metal goods for exported arms.`,
  plain: prose`The Bank of Korea links the growth of ${date('2024')} to arms made for Russia.`,
  quantity: rate({ value: 10.7, of: 'output of heavy and chemical industry in 2024' }),
  sources: [at(joongAngGrowth2025)],
  asOf: '2025-08',
  hedge: 'official-claim',
  reportedBy: 'Bank of Korea',
  grade: ungraded.conclusion,
  evidence: ['f-gdp-2024'],
});

export const growthBySector2024 = defineClaim({
  id: 'growth-by-sector-2024',
  kind: 'statistic',
  says: prose`In the estimate for ${date('2024')} building grew by ${own()}, mining by ${own('mining')} and manufacturing by ${own('manufacturing')}. Farming, forestry and fishing changed by ${own('farming')}.`,
  quantity: rate({ value: 12.3, of: 'output of building in 2024' }),
  quantities: {
    mining: rate({ value: 8.8, of: 'output of mining in 2024' }),
    manufacturing: rate({ value: 7, of: 'output of manufacturing in 2024' }),
    farming: rate({ value: -1.9, of: 'output of farming, forestry and fishing in 2024' }),
  },
  sources: [at(news1Growth2025)],
  asOf: '2024',
  hedge: 'official-claim',
  reportedBy: 'Bank of Korea',
  grade: graded.estimate,
  evidence: ['f-gdp-2024b'],
});

export const growthAssumed2025 = defineClaim({
  id: 'growth-assumed-2025',
  kind: 'assessment',
  judgedBy: 'a fellow of KDI',
  says: prose`No estimate of the Bank of Korea for ${date('2025')} was found. A fellow of KDI assumed ${own()}, which would make ${own('plan')} over the five-year plan.`,
  quantity: rate({ value: 3, of: 'gross domestic product in 2025', qualifier: 'about' }),
  quantities: {
    plan: rate({ value: 10, of: 'gross domestic product, 2021 to 2025', qualifier: 'about' }),
  },
  sources: [at(kbsPlan2026)],
  asOf: '2026',
  staleAfter: '2027',
  hedge: 'expert-judgement',
  grade: ungraded.conclusion,
  evidence: ['f-gdp-2025'],
});

export const incomesHalved2023 = defineClaim({
  id: 'incomes-halved-2023',
  kind: 'assessment',
  judgedBy: 'Kim Byung-yeon',
  says: prose`The economist ${name(kimByungYeon)} put personal incomes in ${date('2023')} at half those of ${date('2016')}. The Bank of Korea’s growth for ${date('2023')} does not show this.`,
  sources: [at(joongAngExchange2024)],
  asOf: '2023',
  hedge: 'expert-judgement',
  status: 'disputed',
  grade: ungraded.conclusion,
  evidence: ['f-income-1'],
});

// Growth, prices and trade: what was said in 2016 and what the estimates showed.
import { amount, at, date, defineClaim, money, name, own, prose, rate } from 'groundswell';
import { kimJongUn } from '../actors/leaders.ts';
import { ungraded } from '../grades.ts';
import { koreaHeraldGrowth2021, news1Growth2025 } from '../sources/since-2020-trade.ts';
import {
  bbcGrowth,
  dailyNkPrices2016,
  exportsThread,
  joongAngGrowth2025,
  kbsGrowth,
  oneFreeKorea2016,
  pulseGrowth2017,
  ricePrices2017,
} from '../sources/state.ts';

const estimate = {
  reliability: 'B',
  credibility: 3,
  why: 'editors’ proposal: modelled from outside',
} as const;

export const economyFell2015 = defineClaim({
  id: 'economy-fell-2015',
  kind: 'observation',
  says: prose`Reports cited by One Free Korea say the economy shrank in ${date('2015')}, because Chinese demand slowed and coal and iron ore prices fell.`,
  plain: prose`The economy is said to have shrunk in ${date('2015')}. China bought less, and prices for coal and iron fell.`,
  sources: [at(oneFreeKorea2016, { paragraph: 51 })],
  asOf: '2015',
  hedge: 'reported',
  grade: ungraded.noOrigin,
  evidence: ['s4-economy-fell-2015'],
});

export const growth2015 = defineClaim({
  id: 'growth-2015',
  kind: 'statistic',
  says: prose`The Bank of Korea put growth in ${date('2015')} at ${own()}, and named drought and lower coal and iron ore prices as the cause.`,
  plain: prose`The Bank of Korea put growth in ${date('2015')} at ${own()}: the economy shrank. It named drought and low coal prices as causes.`,
  quantity: rate({ value: -1.1, of: 'gross domestic product, against the year before' }),
  sources: [at(bbcGrowth), at(pulseGrowth2017)],
  asOf: '2015',
  hedge: 'official-claim',
  reportedBy: 'Bank of Korea',
  grade: estimate,
  evidence: ['s4-economy-fell-2015'],
});

export const growth2016 = defineClaim({
  id: 'growth-2016',
  kind: 'statistic',
  says: prose`The Bank of Korea put growth in ${date('2016')} at ${own()}, the best since ${date('1999')}; exports rose by ${own('exports')}.`,
  plain: prose`The Bank of Korea put growth in ${date('2016')} at ${own()}. That was the best year since ${date('1999')}.`,
  quantity: rate({ value: 3.9, of: 'gross domestic product, against the year before' }),
  quantities: { exports: rate({ value: 4.6, of: 'exports, against the year before' }) },
  sources: [at(bbcGrowth), at(pulseGrowth2017), at(news1Growth2025)],
  asOf: '2016',
  hedge: 'official-claim',
  reportedBy: 'Bank of Korea',
  grade: estimate,
  evidence: ['f-gdp-2016', 's4-crisis-chain-forecast', 's4-economy-fell-2015'],
});

export const growth2020 = defineClaim({
  id: 'growth-2020',
  kind: 'statistic',
  says: prose`The Bank of Korea put growth in ${date('2020')} at ${own()}, the worst year since ${date('1997')}.`,
  plain: prose`The Bank of Korea put growth in ${date('2020')} at ${own()}: the economy shrank.`,
  quantity: rate({ value: -4.5, of: 'gross domestic product, against the year before' }),
  sources: [at(koreaHeraldGrowth2021)],
  asOf: '2020',
  hedge: 'official-claim',
  reportedBy: 'Bank of Korea',
  grade: estimate,
  evidence: ['f-gdp-2020', 's4-crisis-chain-forecast'],
});

export const growth2023 = defineClaim({
  id: 'growth-2023',
  kind: 'statistic',
  says: prose`The Bank of Korea put growth in ${date('2023')} at ${own()}, and named looser Covid controls and more trade with China.`,
  plain: prose`The Bank of Korea put growth in ${date('2023')} at ${own()}.`,
  quantity: rate({ value: 3.1, of: 'gross domestic product, against the year before' }),
  sources: [at(kbsGrowth)],
  asOf: '2023',
  hedge: 'official-claim',
  reportedBy: 'Bank of Korea',
  grade: estimate,
  evidence: ['f-gdp-2023', 's4-crisis-chain-forecast'],
});

export const growth2024 = defineClaim({
  id: 'growth-2024',
  kind: 'statistic',
  says: prose`The Bank of Korea put growth in ${date('2024')} at ${own()}, the fastest in eight years.`,
  plain: prose`The Bank of Korea put growth in ${date('2024')} at ${own()}.`,
  quantity: rate({ value: 3.7, of: 'gross domestic product, against the year before' }),
  sources: [at(joongAngGrowth2025)],
  asOf: '2024',
  hedge: 'official-claim',
  reportedBy: 'Bank of Korea',
  grade: estimate,
  evidence: ['f-gdp-2024', 's4-crisis-chain-forecast'],
});

export const leaderInOffice2025 = defineClaim({
  id: 'leader-in-office-2025',
  kind: 'observation',
  says: prose`${name(kimJongUn)} was still leader in ${date('2025-08')}.`,
  plain: prose`${name(kimJongUn)} was still leader in ${date('2025-08')}.`,
  sources: [at(joongAngGrowth2025)],
  asOf: '2025-08',
  status: 'superseded',
  evidence: ['s4-choi-collapse-forecast', 's4-gause-marginalised-forecast'],
});

export const weakerEntering2016 = defineClaim({
  id: 'weaker-entering-2016',
  kind: 'assessment',
  says: prose`The country began ${date('2016')} weaker than its leader may have understood, in the view of One Free Korea.`,
  plain: prose`One Free Korea thinks that the country was weaker at the start of ${date('2016')} than its leader knew.`,
  judgedBy: 'One Free Korea',
  sources: [at(oneFreeKorea2016, { paragraph: 51 })],
  asOf: '2016-04',
  hedge: 'may',
  grade: ungraded.conclusion,
  evidence: ['s4-weaker-entering-2016'],
});

export const foodPricesSteady = defineClaim({
  id: 'food-prices-steady',
  kind: 'observation',
  says: prose`After the new sanctions of ${date('2016-03')}, food prices for the poor stayed mostly stable; One Free Korea itself says so.`,
  plain: prose`After the sanctions of ${date('2016-03')}, food cost the poor about as much as before.`,
  sources: [at(oneFreeKorea2016, { paragraph: 22 }), at(dailyNkPrices2016)],
  asOf: '2016-04',
  evidence: ['s4-cav-food-prices-steady'],
});

export const ricePriceMarch2016 = defineClaim({
  id: 'rice-price-march-2016',
  kind: 'observation',
  says: prose`Weeks after the sanctions of ${date('2016-03')} rice cost ${own()} in ${own('cities')}, close to the price before.`,
  plain: prose`Weeks after the sanctions, rice cost about the same as before in ${own('cities')}: ${own()}.`,
  quantity: money({ amount: [5080, 5150], currency: 'KPW', per: 'kilogram' }),
  quantities: { cities: amount({ value: 3, unit: 'cities' }) },
  sources: [at(dailyNkPrices2016)],
  asOf: '2016-03',
  hedge: 'reported',
  reportedBy: 'Daily NK',
  evidence: ['s4-cav-food-prices-steady', 's4-average-person-hit-forecast'],
});

export const riceCheaper2017 = defineClaim({
  id: 'rice-cheaper-2017',
  kind: 'observation',
  says: prose`By ${date('2017-02')} rice was markedly cheaper.`,
  plain: prose`By ${date('2017-02')} rice was clearly cheaper.`,
  sources: [at(ricePrices2017)],
  asOf: '2017-02',
  hedge: 'reported',
  grade: ungraded.noRule,
  evidence: ['s4-cav-food-prices-steady', 's4-average-person-hit-forecast'],
});

export const exportsToChinaFell2017 = defineClaim({
  id: 'exports-to-china-fell-2017',
  kind: 'statistic',
  says: prose`Reported exports to China changed by ${own()} in ${date('2017')}, the year after the new sanctions.`,
  plain: prose`In ${date('2017')} the North sold less to China than the year before. The reported change was ${own()}.`,
  quantity: rate({ value: -37, of: 'reported exports to China, against the year before' }),
  sources: [at(exportsThread)],
  asOf: '2017',
  hedge: 'reported',
  status: 'qualified',
  grade: ungraded.noRule,
  evidence: ['s4-pressure-rises-forecast'],
});

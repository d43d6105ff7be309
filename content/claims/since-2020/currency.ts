// The won, rice and foreign money.
import { amount, at, date, defineClaim, money, own, prose } from 'groundswell';
import { graded } from '../../grades.ts';
import {
  dailyNkPricesFebruary2026,
  dailyNkPricesJanuary2026,
  dailyNkRates2025,
  globalNkExchange2025,
  joongAngExchange2024,
  kbsForeignMoney2025,
  kbsMoneyBroker2020,
} from '../../sources/since-2020-markets.ts';

export const dollarRateToFebruary2025 = defineClaim({
  id: 'dollar-rate-to-february-2025',
  kind: 'statistic',
  says: prose`From ${date('2013')} to ${date('2023')}, two years excepted, a dollar cost about ${own('before')} on the market. By mid-${date('2025-02')} it cost ${own()}.`,
  quantity: money({ amount: 21_000, currency: 'KPW', qualifier: 'about' }),
  quantities: {
    before: money({ amount: 8_000, currency: 'KPW' }),
  },
  sources: [at(globalNkExchange2025)],
  asOf: '2025-02',
  hedge: 'expert-judgement',
  reportedBy: 'Kim Byung-yeon',
  grade: graded.inside,
  evidence: ['f-fx-1'],
});

export const dollarRateAugust2024 = defineClaim({
  id: 'dollar-rate-august-2024',
  kind: 'statistic',
  says: prose`Between ${date('2024-01')} and early ${date('2024-08')} the dollar rose from about ${own('before')} to ${own()}.`,
  quantity: money({ amount: 15_000, currency: 'KPW' }),
  quantities: {
    before: money({ amount: 8_000, currency: 'KPW' }),
  },
  sources: [at(joongAngExchange2024)],
  asOf: '2024-08',
  hedge: 'reported',
  reportedBy: 'Kim Byung-yeon',
  grade: graded.inside,
  evidence: ['f-fx-2'],
});

export const dollarRateJuly2025 = defineClaim({
  id: 'dollar-rate-july-2025',
  kind: 'statistic',
  says: prose`On ${date('2025-07-05')} Daily NK recorded ${own()} to the dollar in Pyongyang and rice at ${own('rice')}, both the highest since ${date('2009')}. The report names no year; it is inferred.`,
  quantity: money({ amount: 30_700, currency: 'KPW' }),
  quantities: {
    rice: money({ amount: 13_500, currency: 'KPW', per: 'kilogram' }),
  },
  sources: [at(dailyNkRates2025)],
  asOf: '2025-07-05',
  hedge: 'reported',
  reportedBy: 'Daily NK',
  grade: graded.inside,
  evidence: ['f-fx-3'],
});

export const riceJanuary2026 = defineClaim({
  id: 'rice-january-2026',
  kind: 'statistic',
  says: prose`In ${date('2026-01')} rice in Pyongyang fell from ${own('before')} to ${own()} within two weeks, as state shops sold more. The year is inferred.`,
  quantity: money({ amount: 15_700, currency: 'KPW', per: 'kilogram' }),
  quantities: {
    before: money({ amount: 18_000, currency: 'KPW', per: 'kilogram' }),
  },
  sources: [at(dailyNkPricesJanuary2026)],
  asOf: '2026-01-18',
  hedge: 'reported',
  reportedBy: 'Daily NK, read in a copy',
  grade: graded.relay,
  evidence: ['f-fx-4'],
});

export const riceFebruary2026 = defineClaim({
  id: 'rice-february-2026',
  kind: 'statistic',
  says: prose`On ${date('2026-02-01')} rice in Pyongyang cost ${own()}, about ${own('ratio')} its price of spring ${date('2016')} in won. In dollars it had become cheaper. The year is inferred.`,
  quantity: money({ amount: 15_100, currency: 'KPW', per: 'kilogram' }),
  quantities: {
    ratio: amount({ value: 3, unit: 'times' }),
  },
  sources: [at(dailyNkPricesFebruary2026)],
  asOf: '2026-02-01',
  staleAfter: '2027',
  hedge: 'reported',
  reportedBy: 'Daily NK, read in a copy',
  grade: graded.relay,
  evidence: ['f-fx-5'],
});

export const foreignMoneyBan2024 = defineClaim({
  id: 'foreign-money-ban-2024',
  kind: 'observation',
  says: prose`INSS, an institute of South Korean intelligence, says that a decree of ${date('2024-04')} forbade individuals to use foreign money, and links it to the weaker won.`,
  sources: [at(kbsForeignMoney2025)],
  asOf: '2025-05',
  hedge: 'reported',
  status: 'qualified',
  reportedBy: 'INSS',
  grade: graded.unnamed,
  evidence: ['f-fx-6'],
});

export const moneyChangerExecuted2020 = defineClaim({
  id: 'money-changer-executed-2020',
  kind: 'observation',
  says: prose`South Korean intelligence told lawmakers in ${date('2020-11')} that a leading money changer of Pyongyang had been executed the month before.`,
  sources: [at(kbsMoneyBroker2020)],
  asOf: '2020-11',
  hedge: 'reported',
  reportedBy: 'lawmakers, after a closed briefing',
  grade: graded.briefing,
  evidence: ['f-fx-7'],
});

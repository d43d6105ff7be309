// Trade with China, year by year, and the meeting in Beijing.
import { at, date, defineClaim, money, name, own, prose, rate } from 'groundswell';
import { kimJongUn } from '../../actors/leaders.ts';
import { graded } from '../../grades.ts';
import { trtParade2025 } from '../../sources/since-2020-russia.ts';
import {
  afpTrade2026,
  kbsTrade2023,
  kbsTrade2024,
  kyodoTrade2024,
  kyodoTrade2025,
  kyodoTradeYear2024,
  reutersTrade2018,
} from '../../sources/since-2020-trade.ts';

export const trade2018 = defineClaim({
  id: 'trade-2018',
  kind: 'statistic',
  says: prose`China’s trade with the North was ${own()} in the first eleven months of ${date('2018')}, ${own('change')} against the year before, after the bans of ${date('2017')}.`,
  quantity: money({ amount: 2_200_000_000, currency: 'USD' }),
  quantities: {
    change: rate({ value: -52.9, of: 'trade of January to November, against the year before' }),
  },
  sources: [at(reutersTrade2018)],
  asOf: '2018',
  reportedBy: 'Chinese customs',
  grade: graded.customs,
  evidence: ['f-trade-2018'],
});

export const trade2019 = defineClaim({
  id: 'trade-2019',
  kind: 'statistic',
  says: prose`In ${date('2019')}, the last full year before the closure, China’s trade with the North was ${own()}.`,
  quantity: money({ amount: 2_790_000_000, currency: 'USD', qualifier: 'about' }),
  sources: [at(kbsTrade2023)],
  asOf: '2019',
  reportedBy: 'Chinese customs',
  grade: graded.customs,
  evidence: ['f-trade-2019'],
});

export const trade2020 = defineClaim({
  id: 'trade-2020',
  kind: 'statistic',
  says: prose`In ${date('2020')} China’s trade with the North fell to ${own()}.`,
  quantity: money({ amount: 539_000_000, currency: 'USD' }),
  sources: [at(kbsTrade2024)],
  asOf: '2020',
  reportedBy: 'Chinese customs',
  grade: graded.customs,
  evidence: ['f-trade-2020'],
});

export const trade2021 = defineClaim({
  id: 'trade-2021',
  kind: 'statistic',
  says: prose`In ${date('2021')} China’s trade with the North fell further, to ${own()}: about ${own('below')} below ${date('2019')}.`,
  quantity: money({ amount: 318_000_000, currency: 'USD' }),
  quantities: {
    below: rate({ value: 90, of: 'trade in 2019' }),
  },
  sources: [at(kbsTrade2024)],
  asOf: '2021',
  reportedBy: 'Chinese customs',
  grade: graded.customs,
  evidence: ['f-trade-2021'],
});

export const trade2022 = defineClaim({
  id: 'trade-2022',
  kind: 'statistic',
  says: prose`In ${date('2022')} China’s trade with the North rose to ${own()}. The North bought for ${own('imports')} and sold for ${own('exports')}.`,
  quantity: money({ amount: 1_028_000_000, currency: 'USD' }),
  quantities: {
    imports: money({ amount: 894_000_000, currency: 'USD' }),
    exports: money({ amount: 134_000_000, currency: 'USD' }),
  },
  sources: [at(kbsTrade2023)],
  asOf: '2022',
  reportedBy: 'Chinese customs',
  grade: graded.customs,
  evidence: ['f-trade-2022'],
});

export const trade2023 = defineClaim({
  id: 'trade-2023',
  kind: 'statistic',
  says: prose`In ${date('2023')} China’s trade with the North was ${own()}, or ${own('share')} of its level in ${date('2019')}.`,
  quantity: money({ amount: 2_300_000_000, currency: 'USD', qualifier: 'about' }),
  quantities: {
    share: rate({ value: 82.3, of: 'trade in 2019' }),
  },
  sources: [at(kbsTrade2024)],
  asOf: '2023',
  reportedBy: 'Chinese customs',
  grade: graded.customs,
  evidence: ['f-trade-2023'],
});

export const trade2024 = defineClaim({
  id: 'trade-2024',
  kind: 'statistic',
  says: prose`In ${date('2024')} China’s trade with the North slipped to ${own()}, ${own('change')}. Up to November it had been ${own('eleven-months')}.`,
  quantity: money({ amount: 2_180_000_000, currency: 'USD', qualifier: 'about' }),
  quantities: {
    change: rate({ value: -5, of: 'trade, against the year before' }),
    'eleven-months': money({ amount: 1_930_000_000, currency: 'USD', qualifier: 'about' }),
  },
  sources: [at(kyodoTradeYear2024), at(kyodoTrade2024)],
  asOf: '2024',
  hedge: 'reported',
  reportedBy: 'Chinese customs, in copies of Kyodo reports',
  grade: graded.relay,
  evidence: ['f-trade-2024'],
});

export const trade2025 = defineClaim({
  id: 'trade-2025',
  kind: 'statistic',
  says: prose`In ${date('2025')} China’s trade with the North rose by ${own('change')} to ${own()}, the highest figure since ${date('2019')}.`,
  plain: prose`In ${date('2025')} trade with China was ${own()}, nearly what it was before the border closed.`,
  quantity: money({ amount: 2_730_000_000, currency: 'USD' }),
  quantities: {
    change: rate({ value: 25.4, of: 'trade, against the year before' }),
  },
  sources: [at(afpTrade2026)],
  asOf: '2025',
  staleAfter: '2027',
  reportedBy: 'Chinese customs',
  grade: graded.customs,
  evidence: ['f-trade-2025'],
});

export const wigsMainExport = defineClaim({
  id: 'wigs-main-export',
  kind: 'observation',
  says: prose`The North’s main sales to China are wigs and false eyelashes, made by hand from Chinese material.`,
  sources: [at(kyodoTrade2025), at(kyodoTrade2024)],
  asOf: '2025-07',
  hedge: 'reported',
  reportedBy: 'Kyodo, in copies',
  grade: graded.relay,
  evidence: ['f-trade-mix'],
});

export const beijingParade2025 = defineClaim({
  id: 'beijing-parade-2025',
  kind: 'event',
  when: '2025-09-03',
  says: prose`On ${date('2025-09-03')} ${name(kimJongUn)} stood beside Xi and Putin at a parade in Beijing, the first time the three met in public. His daughter travelled with him.`,
  sources: [at(trtParade2025)],
  asOf: '2025-09-03',
  grade: graded.agency,
  evidence: ['f-chn-1'],
});

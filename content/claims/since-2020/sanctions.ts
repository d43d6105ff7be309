// Monitoring, stolen crypto-currency and workers abroad.
import { amount, at, date, defineClaim, money, own, prose } from 'groundswell';
import { graded } from '../../grades.ts';
import {
  apVeto2024,
  chainalysisMsmt2025,
  graphicBybit2025,
  joongAngMsmt2025,
} from '../../sources/since-2020-russia.ts';
import { kyodoTrade2025 } from '../../sources/since-2020-trade.ts';
import {
  appWorkers2019,
  csmWorkers2019,
  joongAngRestaurants2025,
  kbsWorkers2019,
  upiWorkers2020,
  wikipediaHelong,
} from '../../sources/since-2020-work-and-food.ts';

export const panelVetoed2024 = defineClaim({
  id: 'panel-vetoed-2024',
  kind: 'event',
  when: '2024-03-28/2024-04-30',
  says: prose`On ${date('2024-03-28')} Russia vetoed the UN experts who had watched the sanctions; thirteen members voted for them and China abstained. Their mandate ended with ${date('2024-04')}. The sanctions stand.`,
  plain: prose`In ${date('2024-03')} Russia ended the UN’s own watch over the sanctions. The sanctions stand.`,
  sources: [at(apVeto2024), at(joongAngMsmt2025)],
  asOf: '2024-04',
  grade: graded.agency,
  evidence: ['f-san-1'],
});

export const monitoringTeam2024 = defineClaim({
  id: 'monitoring-team-2024',
  kind: 'event',
  when: '2024-10/2025-05',
  says: prose`In ${date('2024-10')} eleven states set up a monitoring team of their own (MSMT). Its first report came out in ${date('2025-05')}.`,
  sources: [at(joongAngMsmt2025)],
  asOf: '2025-05-29',
  grade: graded.agency,
  evidence: ['f-san-2'],
});

export const cryptoStolen2025 = defineClaim({
  id: 'crypto-stolen-2025',
  kind: 'statistic',
  says: prose`The team’s second report counts ${own()} of crypto-currency stolen from ${date('2024-01')} to ${date('2025-09')}. That is what was taken, not what was turned into money.`,
  plain: prose`Eleven states say that the North stole ${own()} of digital money between ${date('2024-01')} and ${date('2025-09')}.`,
  quantity: money({ amount: 2_800_000_000, currency: 'USD', qualifier: 'at least' }),
  sources: [at(chainalysisMsmt2025)],
  asOf: '2025-09',
  hedge: 'official-claim',
  reportedBy: 'the monitoring team of eleven states (MSMT), through Chainalysis',
  grade: graded.relay,
  evidence: ['f-san-3'],
});

export const bybitTheft2025 = defineClaim({
  id: 'bybit-theft-2025',
  kind: 'event',
  when: '2025-02-21',
  says: prose`The FBI blamed the North for the theft of ${own()} from the exchange Bybit on ${date('2025-02-21')}.`,
  quantity: money({ amount: 1_500_000_000, currency: 'USD', qualifier: 'about' }),
  sources: [at(graphicBybit2025)],
  asOf: '2025-02-26',
  hedge: 'official-claim',
  reportedBy: 'FBI',
  grade: graded.agency,
  evidence: ['f-san-4'],
});

export const workersSentHome2019 = defineClaim({
  id: 'workers-sent-home-2019',
  kind: 'event',
  when: '2017-12/2019-12-22',
  says: prose`A UN resolution of ${date('2017-12')} required that all workers from the North be sent home by ${date('2019-12-22')}. Forty-seven states reported ${own()} returned, four in five of them from Russia. China gave no figure, and there is no penalty.`,
  quantity: amount({ value: 23_000, unit: 'workers', qualifier: 'about' }),
  sources: [at(kbsWorkers2019), at(appWorkers2019)],
  asOf: '2019-12',
  hedge: 'reported',
  reportedBy: 'the UN, through AP and APP',
  grade: graded.agency,
  evidence: ['f-work-1'],
});

export const workersBefore2019 = defineClaim({
  id: 'workers-before-2019',
  kind: 'statistic',
  says: prose`Before that the US State Department had put them at ${own()}; outside experts put their earnings at ${own('earned')}.`,
  quantity: amount({ value: 100_000, unit: 'workers', qualifier: 'about' }),
  quantities: {
    earned: money({ amount: [200_000_000, 500_000_000], currency: 'USD', per: 'year' }),
  },
  sources: [at(csmWorkers2019), at(kbsWorkers2019)],
  asOf: '2019',
  hedge: 'reported',
  reportedBy: 'US State Department, through AP',
  grade: graded.agency,
  evidence: ['f-work-2'],
});

export const restaurantVisaRuns2020 = defineClaim({
  id: 'restaurant-visa-runs-2020',
  kind: 'observation',
  says: prose`After the deadline, staff of North Korean restaurants in China were reported to leave and re-enter on new visas in order to stay.`,
  sources: [at(upiWorkers2020)],
  asOf: '2020-01',
  hedge: 'reported',
  reportedBy: 'South Korean press, in a copy of UPI',
  grade: graded.relay,
  evidence: ['f-work-3'],
});

export const restaurantStaffLeave2025 = defineClaim({
  id: 'restaurant-staff-leave-2025',
  kind: 'observation',
  says: prose`From late ${date('2025-11')} women who worked in North Korean restaurants in Beijing went home in numbers. Kyodo heard that China may have tightened visas; the cause is not known.`,
  sources: [at(joongAngRestaurants2025)],
  asOf: '2025-12-17',
  hedge: 'reported',
  reportedBy: 'Kyodo, through Yonhap',
  grade: graded.unnamed,
  evidence: [],
});

export const newWorkersChina2024 = defineClaim({
  id: 'new-workers-china-2024',
  kind: 'observation',
  says: prose`New workers were sent to factories in north-east China from late ${date('2024')}, diplomatic sources said.`,
  sources: [at(kyodoTrade2025)],
  asOf: '2025-07',
  hedge: 'reported',
  reportedBy: 'diplomatic sources of Kyodo, in a copy',
  grade: graded.relay,
  evidence: ['f-work-4'],
});

export const helongStrike2024 = defineClaim({
  id: 'helong-strike-2024',
  kind: 'observation',
  says: prose`South Korean sources told of a strike over pay by ${own()} in Helong, China, in ${date('2024-01')}. It rests on two people and their contacts. China denied it, and Reuters could not verify it.`,
  quantity: amount({ value: [2_000, 3_000], unit: 'workers' }),
  sources: [at(wikipediaHelong)],
  asOf: '2024-01',
  hedge: 'reported',
  status: 'disputed',
  reportedBy: 'one analyst and one former diplomat',
  grade: graded.single,
  evidence: ['f-work-5'],
});

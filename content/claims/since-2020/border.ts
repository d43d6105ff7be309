// The border since 2020: what stopped, what came back, and the fences.
import { amount, at, date, defineClaim, own, prose, rate } from 'groundswell';
import { graded } from '../../grades.ts';
import {
  afpReturn2023,
  anadoluTourists2025,
  apTrain2026,
  cnaTrain2026,
  koreaHeraldTrain2026,
  newsBytesTourists2025,
  newscatsFences2024,
  onetFences2024,
  reutersFlight2023,
  reutersWall2023,
  scmpRail2022,
  straitsTimesTrain2026,
  yonhapFreight2022,
  yonhapTrain2022,
} from '../../sources/since-2020-border.ts';

export const railFreightStopped2020 = defineClaim({
  id: 'rail-freight-stopped-2020',
  kind: 'event',
  when: '2020-01',
  says: prose`Rail freight between Dandong and Sinuiju stopped in ${date('2020-01')}, when the North shut itself off against Covid.`,
  plain: prose`In ${date('2020-01')} freight trains between China and the North stopped.`,
  sources: [at(scmpRail2022)],
  asOf: '2020-01',
  grade: graded.agency,
  evidence: ['f-border-1'],
});

export const railFreightReturned2022 = defineClaim({
  id: 'rail-freight-returned-2022',
  kind: 'event',
  when: '2022-01-16/2022-01-17',
  says: prose`On ${date('2022-01-16')} a freight train from the North crossed to Dandong; the next day it went home loaded.`,
  plain: prose`In ${date('2022-01')} freight trains came back.`,
  sources: [at(yonhapTrain2022)],
  asOf: '2022-01-16',
  hedge: 'reported',
  reportedBy: 'unnamed sources of Yonhap',
  grade: graded.unnamed,
  evidence: ['f-border-2'],
});

export const railFreightPaused2022 = defineClaim({
  id: 'rail-freight-paused-2022',
  kind: 'event',
  when: '2022-04-29/2022-09-26',
  says: prose`Infections in Dandong stopped freight by rail again on ${date('2022-04-29')}. It ran once more from ${date('2022-09-26')}.`,
  sources: [at(yonhapFreight2022)],
  asOf: '2022-09-26',
  hedge: 'reported',
  reportedBy: 'the South Korean Unification Ministry',
  grade: graded.agency,
  evidence: ['f-border-3'],
});

export const flightsReturned2023 = defineClaim({
  id: 'flights-returned-2023',
  kind: 'event',
  when: '2023-08-22',
  says: prose`The first passenger flight of Air Koryo since the closure landed in Beijing on ${date('2023-08-22')}.`,
  sources: [at(reutersFlight2023)],
  asOf: '2023-08-22',
  grade: graded.agency,
  evidence: ['f-border-4'],
});

export const citizensMayReturn2023 = defineClaim({
  id: 'citizens-may-return-2023',
  kind: 'event',
  when: '2023-08-26/2023-08-27',
  says: prose`State media announced at the end of ${date('2023-08')} that citizens abroad could come home, with ${own()} of quarantine. This let people in, not out.`,
  quantity: amount({ value: 1, unit: 'week' }),
  sources: [at(afpReturn2023)],
  asOf: '2023-08',
  grade: graded.agency,
  evidence: ['f-border-5'],
});

export const passengerTrains2026 = defineClaim({
  id: 'passenger-trains-2026',
  kind: 'event',
  when: '2026-03-12',
  says: prose`Passenger trains between China and the North, halted in ${date('2020')}, have run again since ${date('2026-03-12')}: ${own()} from Beijing, daily from Dandong.`,
  plain: prose`Since ${date('2026-03-12')} passenger trains run again between China and the North.`,
  quantity: amount({ value: 4, unit: 'times a week' }),
  sources: [at(straitsTimesTrain2026)],
  asOf: '2026-03-12',
  staleAfter: '2027',
  grade: graded.agency,
  evidence: ['f-border-6'],
});

export const trainForOfficials2026 = defineClaim({
  id: 'train-for-officials-2026',
  kind: 'observation',
  says: prose`A Chinese rail official said that the Beijing train would at first carry diplomats and people on official business, in ${own()}.`,
  quantity: amount({ value: 2, unit: 'passenger cars' }),
  sources: [at(koreaHeraldTrain2026)],
  asOf: '2026-03-10',
  hedge: 'reported',
  reportedBy: 'a Chinese rail official to Yonhap',
  grade: graded.agency,
  evidence: ['f-border-7'],
});

export const moscowRoutes2025 = defineClaim({
  id: 'moscow-routes-2025',
  kind: 'event',
  when: '2025',
  says: prose`Direct flights and trains between Pyongyang and Moscow came back in ${date('2025')}, before the passenger train to China.`,
  sources: [at(koreaHeraldTrain2026)],
  asOf: '2025',
  grade: graded.agency,
  evidence: ['f-border-8'],
});

export const touristsMostlyRussian2026 = defineClaim({
  id: 'tourists-mostly-russian-2026',
  kind: 'observation',
  says: prose`In ${date('2026-03')} the country was still closed to nearly all foreign tourists. Russian groups were the main exception.`,
  plain: prose`In ${date('2026-03')} few tourists were let in, and those were mainly Russians.`,
  sources: [at(cnaTrain2026), at(apTrain2026)],
  asOf: '2026-03-11',
  hedge: 'reported',
  reportedBy: 'travel agencies',
  grade: graded.agency,
  evidence: ['f-border-9'],
});

export const chineseTouristsBefore = defineClaim({
  id: 'chinese-tourists-before',
  kind: 'observation',
  says: prose`Before the closure about ${own()} of foreign visitors were Chinese. Since ${date('2024')} it was mainly Russians who were let in.`,
  quantity: rate({ value: 90, of: 'foreign visitors before the closure', qualifier: 'about' }),
  sources: [at(apTrain2026)],
  asOf: '2026-03-11',
  hedge: 'reported',
  reportedBy: 'AP',
  grade: graded.agency,
  evidence: ['f-border-10'],
});

export const westernTourists2025 = defineClaim({
  id: 'western-tourists-2025',
  kind: 'event',
  when: '2025-02-20/2025-03',
  says: prose`Western tourists entered Rason in ${date('2025-02')}, the first in five years. In ${date('2025-03')} the tours were stopped again.`,
  sources: [at(anadoluTourists2025), at(newsBytesTourists2025)],
  asOf: '2025-03',
  hedge: 'reported',
  reportedBy: 'travel agencies',
  grade: graded.agency,
  evidence: ['f-border-11'],
});

export const newFences = defineClaim({
  id: 'new-fences',
  kind: 'statistic',
  says: prose`In the six sampled areas ${own()} of new fence went up between ${date('2020')} and ${date('2023')}, and ${own('strengthened')} that already stood was reinforced. Layers are added up.`,
  quantity: amount({ value: 482, unit: 'km' }),
  quantities: {
    strengthened: amount({ value: 260, unit: 'km' }),
  },
  sources: [at(newscatsFences2024), at(onetFences2024)],
  asOf: '2023',
  hedge: 'reported',
  reportedBy: 'Human Rights Watch, read in relays',
  grade: graded.relay,
  evidence: ['f-fence-2'],
});

export const guardPosts = defineClaim({
  id: 'guard-posts',
  kind: 'statistic',
  says: prose`In the same areas Human Rights Watch counted ${own()}, about one every ${own('distance')}.`,
  quantity: amount({ value: 6_820, unit: 'guard posts and guard buildings' }),
  quantities: {
    distance: amount({ value: 110, unit: 'metres' }),
  },
  sources: [at(onetFences2024)],
  asOf: '2023',
  hedge: 'reported',
  status: 'qualified',
  reportedBy: 'Human Rights Watch, read in a relay',
  grade: graded.relay,
  evidence: ['f-fence-3'],
});

export const barriersReuters = defineClaim({
  id: 'barriers-reuters',
  kind: 'statistic',
  says: prose`A separate count by Reuters and the Middlebury Institute saw new or stronger barriers along ${own()} of the border.`,
  quantity: amount({ value: 489, unit: 'km', qualifier: 'at least' }),
  sources: [at(reutersWall2023)],
  asOf: '2023-05',
  reportedBy: 'Reuters and the Middlebury Institute',
  grade: graded.agency,
  evidence: ['f-fence-4'],
});

// Officials who left or fell.
import { amount, at, date, defineClaim, name, own, prose } from 'groundswell';
import { kimJongUn } from '../../actors/leaders.ts';
import { riIlKyu, thaeYongHo, yangSungHo } from '../../actors/since-2020.ts';
import { graded } from '../../grades.ts';
import { alJazeeraPremier2026 } from '../../sources/since-2020-leadership.ts';
import { hurriyetRi2024, independentThae2016, newserRi2024 } from '../../sources/since-2020-people.ts';

export const thaeArrived2016 = defineClaim({
  id: 'thae-arrived-2016',
  kind: 'event',
  when: '2016-08-17',
  says: prose`On ${date('2016-08-17')} Seoul confirmed that ${name(thaeYongHo)}, deputy ambassador in London, had come to the South with his family.`,
  sources: [at(independentThae2016)],
  asOf: '2016-08-17',
  grade: graded.agency,
  evidence: ['f-elite-1'],
});

export const riArrived2023 = defineClaim({
  id: 'ri-arrived-2023',
  kind: 'event',
  when: '2023-11',
  says: prose`${name(riIlKyu)}, political counsellor in Cuba, came to the South in ${date('2023-11')}. Seoul’s intelligence service confirmed it in ${date('2024-07')}: no diplomat of higher rank had left since ${date('2016')}.`,
  sources: [at(hurriyetRi2024)],
  asOf: '2024-07-16',
  grade: graded.agency,
  evidence: ['f-elite-2'],
});

export const eliteArrivals2023 = defineClaim({
  id: 'elite-arrivals-2023',
  kind: 'statistic',
  says: prose`About ${own()} of the arrivals of ${date('2023')} counted as elite, the highest number in years, the Unification Ministry said.`,
  quantity: amount({ value: 10, unit: 'people' }),
  sources: [at(hurriyetRi2024)],
  asOf: '2023',
  reportedBy: 'South Korean Unification Ministry',
  grade: graded.agency,
  evidence: ['f-elite-3'],
});

export const riReasons2024 = defineClaim({
  id: 'ri-reasons-2024',
  kind: 'observation',
  says: prose`${name(riIlKyu)} told a newspaper in Seoul why he left: he no longer believed in the system, was marked down at work after he refused a bribe, and was denied treatment in Mexico.`,
  sources: [at(hurriyetRi2024), at(newserRi2024)],
  asOf: '2024-07',
  hedge: 'reported',
  reportedBy: 'Ri Il Kyu, to a newspaper in Seoul',
  grade: graded.testimony,
  evidence: ['f-elite-4'],
});

export const vicePremierDismissed2026 = defineClaim({
  id: 'vice-premier-dismissed-2026',
  kind: 'event',
  when: '2026-01-19',
  says: prose`On ${date('2026-01-19')} ${name(kimJongUn)} dismissed the vice premier ${name(yangSungHo)} in public, at a machine works. State media reported it.`,
  sources: [at(alJazeeraPremier2026)],
  asOf: '2026-01-19',
  grade: graded.agency,
  evidence: ['f-purge-1'],
});

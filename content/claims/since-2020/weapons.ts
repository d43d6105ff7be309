// Nuclear weapons, missiles and the end of unification.
import { amount, at, date, defineClaim, name, own, prose } from 'groundswell';
import { kimJongUn } from '../../actors/leaders.ts';
import { graded, ungraded } from '../../grades.ts';
import { diplomatCongress2026, peninsulaDispatch2026 } from '../../sources/since-2020-leadership.ts';
import {
  asiaLiveCongress2026,
  diaKbs2025,
  news1Missile2026,
  news1Rules2026,
  reutersAssembly2025,
  sipriAju2025,
  theWestUnification2024,
  tvcUnification2024,
} from '../../sources/since-2020-security.ts';

export const warheads2025 = defineClaim({
  id: 'warheads-2025',
  kind: 'statistic',
  says: prose`SIPRI estimated ${own()} in ${date('2025-01')}, with material for ${own('material')}. For ${date('2023')} it had said ${own('before')}.`,
  quantity: amount({ value: 50, unit: 'nuclear warheads', qualifier: 'about' }),
  quantities: {
    material: amount({ value: 90, unit: '', qualifier: 'up to' }),
    before: amount({ value: 30, unit: '' }),
  },
  sources: [at(sipriAju2025)],
  asOf: '2025-01',
  staleAfter: '2027',
  hedge: 'expert-judgement',
  reportedBy: 'SIPRI, through Aju Press',
  grade: graded.estimate,
  evidence: ['f-nuc-1'],
});

export const strongestPosition2025 = defineClaim({
  id: 'strongest-position-2025',
  kind: 'assessment',
  judgedBy: 'the US Defense Intelligence Agency',
  says: prose`The US Defense Intelligence Agency judged in ${date('2025-05')} that the North’s strategic position was the strongest for decades, and its leader surer that his rule was safe.`,
  sources: [at(diaKbs2025)],
  asOf: '2025-05',
  hedge: 'official-claim',
  grade: ungraded.conclusion,
  evidence: ['f-nuc-2'],
});

export const missile2026 = defineClaim({
  id: 'missile-2026',
  kind: 'event',
  when: '2026-01-27',
  says: prose`On ${date('2026-01-27')} the North fired what was taken for a ballistic missile, ${own()} after its launch of ${date('2026-01-04')}.`,
  quantity: amount({ value: 23, unit: 'days' }),
  sources: [at(news1Missile2026)],
  asOf: '2026-01-27',
  grade: graded.agency,
  evidence: ['f-nuc-3'],
});

export const unificationGivenUp2024 = defineClaim({
  id: 'unification-given-up-2024',
  kind: 'event',
  when: '2024-01-15',
  says: prose`On ${date('2024-01-15')} ${name(kimJongUn)} told parliament that the two Koreas would not be united, and asked for a constitution that names the South the main enemy. Three agencies were closed.`,
  plain: prose`In ${date('2024-01')} ${name(kimJongUn)} gave up the aim of uniting the two Koreas.`,
  sources: [at(theWestUnification2024), at(tvcUnification2024)],
  asOf: '2024-01-15',
  grade: graded.agency,
  evidence: ['f-uni-1'],
});

export const hostileStateInLaw2024 = defineClaim({
  id: 'hostile-state-in-law-2024',
  kind: 'observation',
  says: prose`Reuters recalled in ${date('2025-01')} that an assembly session of ${date('2024')} had named the South a hostile state. The session of ${date('2025-01')} only renamed courts and prosecutors.`,
  sources: [at(reutersAssembly2025)],
  asOf: '2025-01-24',
  hedge: 'reported',
  reportedBy: 'Reuters',
  grade: graded.agency,
  evidence: ['f-uni-2'],
});

export const separateStates2026 = defineClaim({
  id: 'separate-states-2026',
  kind: 'observation',
  says: prose`At the congress of ${date('2026-02')} the leader called the line between the Koreas a border of two wholly separate states.`,
  sources: [at(asiaLiveCongress2026), at(peninsulaDispatch2026)],
  asOf: '2026-02',
  hedge: 'reported',
  reportedBy: 'state media, read in relays',
  grade: graded.relay,
  evidence: ['f-uni-3'],
});

export const rulesSilentOnTwoStates2026 = defineClaim({
  id: 'rules-silent-on-two-states-2026',
  kind: 'observation',
  says: prose`The published resolution on the party rules does not mention two hostile states. The Diplomat says that the congress wrote them down; A South Korean agency says that this may have been done and not shown.`,
  sources: [at(news1Rules2026), at(diplomatCongress2026)],
  asOf: '2026-02-23',
  hedge: 'reported',
  status: 'disputed',
  reportedBy: 'News1',
  grade: graded.agency,
  evidence: ['f-uni-4'],
});

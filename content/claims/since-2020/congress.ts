// The congress, the assembly and the succession of 2026.
import { amount, at, date, defineClaim, name, own, prose } from 'groundswell';
import { kimJongUn } from '../../actors/leaders.ts';
import { kimJuAe, kimYoJong } from '../../actors/since-2020.ts';
import { graded, ungraded } from '../../grades.ts';
import {
  asiaNewsCongress2026,
  borneoSuccessor2024,
  chosunCongress2026,
  devdiscourseAssembly2026,
  devdiscourseOpening2026,
  dongaOpening2026,
  eNewsCongress2026,
  joongAngSuccessor2026,
  joongAngYoJong2026,
  news1Congress2026,
  peninsulaDispatch2026,
  reutersReelection2026,
} from '../../sources/since-2020-leadership.ts';

export const ninthCongress2026 = defineClaim({
  id: 'ninth-congress-2026',
  kind: 'event',
  when: '2026-02-19/2026-02-25',
  says: prose`The Ninth Party Congress met from ${date('2026-02-19')} to ${date('2026-02-25')}.`,
  plain: prose`The ruling party held its ninth congress in ${date('2026-02')}.`,
  sources: [at(peninsulaDispatch2026)],
  asOf: '2026-02-25',
  grade: graded.agency,
  evidence: ['f-cong-1'],
});

export const reelected2026 = defineClaim({
  id: 'reelected-2026',
  kind: 'event',
  when: '2026-02-22',
  says: prose`It re-elected ${name(kimJongUn)} general secretary on ${date('2026-02-22')} and changed the party rules.`,
  plain: prose`On ${date('2026-02-22')} the party re-elected ${name(kimJongUn)}.`,
  sources: [at(reutersReelection2026)],
  asOf: '2026-02-22',
  staleAfter: '2027',
  grade: graded.agency,
  evidence: ['f-cong-2'],
});

export const committeeRenewed2026 = defineClaim({
  id: 'committee-renewed-2026',
  kind: 'statistic',
  says: prose`Of ${own('all')} of the new Central Committee, full and alternate, ${own()} were new.`,
  quantity: amount({ value: 139, unit: 'members' }),
  quantities: {
    all: amount({ value: 250, unit: 'members' }),
  },
  sources: [at(eNewsCongress2026)],
  asOf: '2026-02-22',
  hedge: 'reported',
  reportedBy: 'the South Korean Unification Ministry, read in a relay',
  grade: graded.relay,
  evidence: ['f-cong-3'],
});

export const veteransDropped2026 = defineClaim({
  id: 'veterans-dropped-2026',
  kind: 'event',
  when: '2026-02-22',
  says: prose`Five veterans left the Central Committee, among them Choe Ryong Hae and Pak Jong Chon. Seoul read it as a change of generations; no punishment was reported.`,
  sources: [at(chosunCongress2026), at(reutersReelection2026)],
  asOf: '2026-02-23',
  grade: graded.agency,
  evidence: ['f-cong-4'],
});

export const yoJongPromoted2026 = defineClaim({
  id: 'yo-jong-promoted-2026',
  kind: 'event',
  when: '2026-02-23',
  says: prose`${name(kimYoJong)} became a department director, and again an alternate member of the Political Bureau.`,
  sources: [at(joongAngYoJong2026)],
  asOf: '2026-02-24',
  grade: graded.agency,
  evidence: ['f-cong-5'],
});

export const kimEraInFull2026 = defineClaim({
  id: 'kim-era-in-full-2026',
  kind: 'assessment',
  judgedBy: 'the South Korean Unification Ministry',
  says: prose`Seoul’s Unification Ministry judged that the congress opened the era of ${name(kimJongUn)} in full: his opening speech paid no homage to his two forerunners.`,
  sources: [at(eNewsCongress2026)],
  asOf: '2026-02-27',
  hedge: 'official-claim',
  grade: ungraded.conclusion,
  evidence: ['f-cong-6'],
});

export const hardshipsOvercome2026 = defineClaim({
  id: 'hardships-overcome-2026',
  kind: 'observation',
  says: prose`At the opening the leader claimed that the hardships of ${date('2021')} were overcome and the main goals met.`,
  sources: [at(dongaOpening2026), at(devdiscourseOpening2026)],
  asOf: '2026-02-19',
  hedge: 'official-claim',
  reportedBy: 'Kim Jong Un',
  grade: graded.stateMedia,
  evidence: ['f-cong-7'],
});

export const delegates2026 = defineClaim({
  id: 'delegates-2026',
  kind: 'statistic',
  says: prose`About ${own()} took part; ${own('military')} of them stood for the military.`,
  quantity: amount({ value: 5_000, unit: 'delegates' }),
  quantities: {
    military: amount({ value: 474, unit: '' }),
  },
  sources: [at(news1Congress2026)],
  asOf: '2026-02-19',
  reportedBy: 'state media of North Korea',
  grade: graded.agency,
  evidence: ['f-cong-8'],
});

export const assemblyElected2026 = defineClaim({
  id: 'assembly-elected-2026',
  kind: 'event',
  when: '2026-03-15',
  says: prose`A new Supreme People’s Assembly was elected on ${date('2026-03-15')} and called for ${date('2026-03-22')}, with the constitution on its agenda. What it decided was not found.`,
  sources: [at(devdiscourseAssembly2026)],
  asOf: '2026-03-15',
  staleAfter: '2027',
  grade: graded.agency,
  evidence: ['f-spa-1'],
});

export const likelySuccessor2024 = defineClaim({
  id: 'likely-successor-2024',
  kind: 'assessment',
  judgedBy: 'South Korean intelligence',
  says: prose`In ${date('2024-01')} South Korean intelligence called ${name(kimJuAe)}, the leader’s daughter, the likeliest successor.`,
  sources: [at(borneoSuccessor2024)],
  asOf: '2024-01',
  hedge: 'reported',
  grade: ungraded.conclusion,
  evidence: ['f-succ-1'],
});

export const successorStage2026 = defineClaim({
  id: 'successor-stage-2026',
  kind: 'assessment',
  judgedBy: 'South Korean intelligence',
  says: prose`On ${date('2026-02-12')} it told lawmakers that she had entered the stage of being designated.`,
  sources: [at(joongAngSuccessor2026)],
  asOf: '2026-02-12',
  hedge: 'reported',
  grade: ungraded.conclusion,
  evidence: ['f-succ-2'],
});

export const successorUnseen2026 = defineClaim({
  id: 'successor-unseen-2026',
  kind: 'observation',
  says: prose`She was not seen on the platform when the congress opened.`,
  sources: [at(asiaNewsCongress2026), at(reutersReelection2026)],
  asOf: '2026-02',
  hedge: 'reported',
  reportedBy: 'AsiaNews and Reuters',
  grade: graded.agency,
  evidence: ['f-succ-3'],
});

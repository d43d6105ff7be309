// Who fell, who came back and who left.
import { amount, at, date, defineClaim, name, own, prose } from 'groundswell';
import { jangSongThaek, riYongGil } from '../actors/leaders.ts';
import { ungraded } from '../grades.ts';
import {
  cnnColonel2016,
  contaRi2021,
  oneFreeKorea2016,
  straitsTimesRi2016,
  washingtonTimesRi2016,
} from '../sources/state.ts';

export const partyRaisedGeneralsRemoved = defineClaim({
  id: 'party-raised-generals-removed',
  kind: 'observation',
  says: prose`The leader had lately raised the standing of the party and removed several senior officers.`,
  plain: prose`The leader had made the party stronger and removed several generals.`,
  sources: [at(oneFreeKorea2016, { paragraph: 54 })],
  asOf: '2016-04',
  grade: ungraded.noOrigin,
  evidence: ['s4-party-raised-generals-removed'],
});

export const jangPurged = defineClaim({
  id: 'jang-purge',
  kind: 'event',
  says: prose`${name(jangSongThaek)} was purged in late ${date('2013')}; his execution was announced in ${date('2013-12')}.`,
  plain: prose`The leader’s uncle, ${name(jangSongThaek)}, lost power late in ${date('2013')}. His execution was announced in ${date('2013-12')}.`,
  when: '2013-12',
  sources: [at(oneFreeKorea2016, { paragraph: 50 }), at(straitsTimesRi2016)],
  asOf: '2013-12',
  grade: ungraded.noRule,
  evidence: ['s4-jang-purge'],
});

export const riYongGilPurged = defineClaim({
  id: 'ri-yong-gil-purged',
  kind: 'event',
  says: prose`${name(riYongGil)}, chief of the general staff, was said to have been purged in ${date('2016-02')}; South Korean reports said he had been executed.`,
  plain: prose`In ${date('2016-02')} reports said that General ${name(riYongGil)} had been put to death. That was wrong.`,
  when: '2016-02',
  sources: [at(oneFreeKorea2016, { paragraph: 45 }), at(straitsTimesRi2016)],
  asOf: '2016-02',
  hedge: 'reported',
  status: 'qualified',
  grade: {
    reliability: 'C',
    credibility: 4,
    why: 'editors’ proposal: the removal was real, the execution was not',
  },
  evidence: ['s4-ri-yong-gil-purged'],
});

export const riYongGilReappeared = defineClaim({
  id: 'ri-yong-gil-reappeared',
  kind: 'event',
  says: prose`On ${date('2016-05-10')} state media listed ${name(riYongGil)} alive, with ${own()}. He had lost his post as chief of the general staff.`,
  plain: prose`On ${date('2016-05-10')} ${name(riYongGil)} was shown to be alive, with ${own()}. He had lost his old post.`,
  quantity: amount({ value: 3, unit: 'new party posts' }),
  when: '2016-05-10',
  sources: [at(straitsTimesRi2016), at(washingtonTimesRi2016)],
  asOf: '2016-05-10',
  grade: ungraded.noRule,
  evidence: ['s4-ri-yong-gil-purged'],
});

export const riYongGilMinister = defineClaim({
  id: 'ri-yong-gil-minister',
  kind: 'event',
  says: prose`In ${date('2021')} ${name(riYongGil)} was reported as defence minister.`,
  plain: prose`In ${date('2021')} ${name(riYongGil)} was said to be minister of defence.`,
  when: '2021',
  sources: [at(contaRi2021)],
  asOf: '2021',
  hedge: 'reported',
  grade: ungraded.noRule,
  evidence: ['s4-ri-yong-gil-purged'],
});

export const purgeBreedsUnease = defineClaim({
  id: 'purge-breeds-unease',
  kind: 'assessment',
  says: prose`One Free Korea holds that the removal of ${name(riYongGil)} must have unsettled the elite. It rests on a purge that was only half right.`,
  plain: prose`One Free Korea thinks that the fall of ${name(riYongGil)} must have worried others at the top. But the report was only half right.`,
  judgedBy: 'One Free Korea',
  sources: [at(oneFreeKorea2016, { paragraph: 45 }), at(straitsTimesRi2016)],
  asOf: '2016-04',
  hedge: 'speculative',
  status: 'qualified',
  grade: ungraded.conclusion,
  evidence: ['s4-purge-breeds-unease'],
});

export const colonelDefected = defineClaim({
  id: 'colonel-defected',
  kind: 'event',
  says: prose`On ${date('2016-04-11')} Seoul confirmed that a senior colonel of the Reconnaissance General Bureau had defected. That was in ${date('2015')}, before the sanctions of ${date('2016')}.`,
  plain: prose`A senior colonel left the North in ${date('2015')}, Seoul confirmed. That was before the sanctions of ${date('2016')}.`,
  when: '2015',
  sources: [at(cnnColonel2016), at(oneFreeKorea2016, { paragraph: 60 })],
  asOf: '2016-04-11',
  hedge: 'official-claim',
  grade: ungraded.noRule,
  evidence: ['s4c-spy-defection'],
});

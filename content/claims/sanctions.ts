// What the sanctions of 2016 were, and what was said of their effect.
import { at, date, defineClaim, name, prose } from 'groundswell';
import { choiJinWook } from '../actors/observers.ts';
import { ungraded } from '../grades.ts';
import {
  bbcGrowth,
  dailyNkChoi2016,
  exportsThread,
  oneFreeKorea2016,
  resolution2270,
  ricePrices2017,
} from '../sources/state.ts';

const relayed = {
  reliability: 'C',
  credibility: 3,
  why: 'editors’ proposal: unnamed contacts inside',
} as const;

export const resolutionAdopted = defineClaim({
  id: 'un-resolution-2016',
  kind: 'event',
  says: prose`On ${date('2016-03-02')} the UN Security Council adopted a resolution with mandatory inspection of cargo and limits on mineral exports.`,
  plain: prose`On ${date('2016-03-02')} the UN decided that all cargo must be searched, and limited the sale of minerals.`,
  when: '2016-03-02',
  sources: [at(resolution2270)],
  asOf: '2016-03-02',
  grade: ungraded.noRule,
  evidence: ['s4-sanctions-just-starting'],
});

export const sanctionsJustStarting = defineClaim({
  id: 'sanctions-just-starting',
  kind: 'observation',
  says: prose`In ${date('2016-04')} the new UN and US sanctions were only starting to be applied, and deadlines under a new US law were near.`,
  plain: prose`In ${date('2016-04')} the new sanctions had only just begun.`,
  sources: [at(oneFreeKorea2016, { paragraph: 56 }), at(resolution2270)],
  asOf: '2016-04',
  grade: ungraded.noRule,
  evidence: ['s4-sanctions-just-starting'],
});

export const measuresTightened = defineClaim({
  id: 'measures-tightened',
  kind: 'observation',
  says: prose`Formal measures tightened further: a new UN resolution in ${date('2016-11')}, and in ${date('2017')} China halted coal imports.`,
  plain: prose`Later the rules grew stricter. In ${date('2017')} China stopped buying coal.`,
  sources: [at(ricePrices2017), at(bbcGrowth), at(exportsThread)],
  asOf: '2017',
  evidence: ['s4-pressure-rises-forecast'],
});

export const hardshipIndirect = defineClaim({
  id: 'hardship-indirect-so-far',
  kind: 'assessment',
  says: prose`For the poor and the middle class sanctions were so far only an indirect cause of hardship, One Free Korea concedes.`,
  plain: prose`So far sanctions hurt ordinary people only in a roundabout way, One Free Korea admits.`,
  judgedBy: 'One Free Korea',
  sources: [at(oneFreeKorea2016, { paragraph: 33 })],
  asOf: '2016-04',
  hedge: 'author-judgement',
  grade: ungraded.conclusion,
  evidence: ['s4-cav-hardship-indirect-so-far'],
});

export const beliefWavers = defineClaim({
  id: 'belief-wavers',
  kind: 'observation',
  says: prose`As talk of coming sanctions spread, faith in official messages was said to weaken.`,
  plain: prose`As word of sanctions spread, people were said to believe the state less.`,
  sources: [at(oneFreeKorea2016, { paragraph: 24 })],
  asOf: '2016-04',
  hedge: 'reported',
  reportedBy: 'Daily NK',
  grade: relayed,
  evidence: ['s4-belief-wavers'],
});

export const mediaSilent = defineClaim({
  id: 'media-silent',
  kind: 'observation',
  says: prose`State media were reported to leave the sanctions out and to portray foreign backing instead.`,
  plain: prose`State media were said not to speak of the sanctions.`,
  sources: [at(oneFreeKorea2016, { paragraph: 24 })],
  asOf: '2016-04',
  hedge: 'reported',
  reportedBy: 'Daily NK',
  grade: relayed,
  evidence: ['s4-media-silent'],
});

export const leaderSeenAsCause = defineClaim({
  id: 'leader-seen-as-cause',
  kind: 'assessment',
  says: prose`Many people seemed to sense, vaguely, that the leader had brought the sanctions about, in the view of One Free Korea.`,
  plain: prose`One Free Korea thinks that many people felt, vaguely, that the leader had caused the sanctions.`,
  judgedBy: 'One Free Korea',
  sources: [at(oneFreeKorea2016, { paragraph: 25 })],
  asOf: '2016-04',
  hedge: 'author-judgement',
  grade: ungraded.conclusion,
  evidence: ['s4-leader-seen-as-cause'],
});

export const choiCompoundedWeakness = defineClaim({
  id: 'choi-compounded-weakness',
  kind: 'assessment',
  says: prose`${name(choiJinWook)} reasoned that economic weakness, made worse by isolation, would destabilise the leadership.`,
  plain: prose`${name(choiJinWook)} thought that a weak, closed economy would shake the leadership.`,
  judgedBy: 'Choi Jin-wook',
  sources: [at(oneFreeKorea2016, { paragraph: 55 }), at(dailyNkChoi2016)],
  asOf: '2016-03',
  hedge: 'expert-judgement',
  status: 'contradicted',
  grade: ungraded.conclusion,
  evidence: ['s4-choi-compounded-weakness'],
});

export const survivalNeedsDisunity = defineClaim({
  id: 'survival-needs-disunity',
  kind: 'assessment',
  says: prose`The leader’s survival may hang on breaking the shared resolve of the states that apply pressure, in the view of One Free Korea.`,
  plain: prose`One Free Korea thinks that the leader’s survival may hang on whether other states stay united.`,
  judgedBy: 'One Free Korea',
  sources: [at(oneFreeKorea2016, { paragraph: 56 })],
  asOf: '2016-04',
  hedge: 'may',
  grade: ungraded.conclusion,
  evidence: ['s4-survival-needs-disunity'],
});

export const threatsAndOvertures = defineClaim({
  id: 'threats-and-overtures',
  kind: 'observation',
  says: prose`The leadership protested against sanctions and mixed threats with offers of talks.`,
  plain: prose`The leaders protested, made threats and offered talks, all at once.`,
  sources: [at(oneFreeKorea2016, { paragraph: 56 })],
  asOf: '2016-04',
  grade: ungraded.noOrigin,
  evidence: ['s4-threats-and-overtures'],
});

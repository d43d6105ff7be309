// The restaurant case as later publications told it, by date.
import { amount, at, date, defineClaim, name, own, prose } from 'groundswell';
import { quintana } from '../actors/observers.ts';
import { ungraded } from '../grades.ts';
import {
  asiapressGroup2016,
  koreaHeraldLawyers2019,
  koreaHeraldRestaurant2018,
  upiRecall2016,
  upiRestaurant2018,
  yonhapCommission2019,
  yonhapMoreStaff2016,
} from '../sources/state.ts';

export const restaurantInNingbo = defineClaim({
  id: 'restaurant-in-ningbo',
  kind: 'event',
  says: prose`The restaurant was in Ningbo, China. The staff arrived in the South on ${date('2016-04-07')}; Seoul announced it the next day, ${own()} before a general election.`,
  plain: prose`The restaurant was in Ningbo, China. The staff arrived on ${date('2016-04-07')}. Seoul announced it ${own()} before an election.`,
  quantity: amount({ value: 5, unit: 'days' }),
  when: '2016-04-08',
  sources: [
    at(asiapressGroup2016),
    at(yonhapCommission2019),
    at(upiRestaurant2018),
    at(koreaHeraldLawyers2019),
  ],
  asOf: '2016-04-08',
  grade: ungraded.noRule,
  evidence: ['s4-defection-of-13'],
});

export const managerSaysPressed = defineClaim({
  id: 'manager-says-pressed',
  kind: 'testimony',
  says: prose`In ${date('2018-05')} the manager told JTBC and others that South Korean intelligence had pressed him. The greater part of the staff, he said, did not know where they were going.`,
  plain: prose`In ${date('2018-05')} the manager said that the South’s secret service had pressed him. The greater part of the staff did not know where they were going, he said.`,
  speaker: 'the restaurant’s manager',
  left: '2016-04',
  relayedBy: 'JTBC and others',
  sources: [at(upiRestaurant2018), at(koreaHeraldRestaurant2018)],
  asOf: '2018-05',
  hedge: 'reported',
  status: 'disputed',
  grade: ungraded.noRule,
  evidence: ['s4-defection-of-13'],
});

export const rapporteurSawDeceit = defineClaim({
  id: 'rapporteur-saw-deceit',
  kind: 'assessment',
  says: prose`In ${date('2018-07')} the UN rapporteur, ${name(quintana)}, said some of the workers appeared to have been deceived.`,
  plain: prose`In ${date('2018-07')} a UN expert said that some of the workers seemed to have been deceived.`,
  judgedBy: 'UN rapporteur Quintana',
  sources: [at(upiRestaurant2018), at(koreaHeraldRestaurant2018)],
  asOf: '2018-07',
  hedge: 'official-claim',
  status: 'disputed',
  grade: ungraded.noRule,
  evidence: ['s4-defection-of-13'],
});

export const commissionFoundTooLittle = defineClaim({
  id: 'commission-found-too-little',
  kind: 'assessment',
  says: prose`In ${date('2019-09')} South Korea’s human rights commission found too little evidence of unlawful state involvement or of coercion. It noted that records were missing.`,
  plain: prose`In ${date('2019-09')} the South’s human rights commission found too little proof that they were forced. Papers were missing.`,
  judgedBy: 'South Korea’s human rights commission',
  sources: [at(yonhapCommission2019)],
  asOf: '2019-09',
  hedge: 'official-claim',
  status: 'disputed',
  grade: { reliability: 'B', credibility: 2, why: 'editors’ proposal: Yonhap, of a named official body' },
  evidence: ['f-case-1', 's4-defection-of-13'],
});

export const lawyersCalledItAbduction = defineClaim({
  id: 'lawyers-called-it-abduction',
  kind: 'assessment',
  says: prose`In ${date('2019-09')} a panel of international lawyers called the case an abduction.`,
  plain: prose`In ${date('2019-09')} lawyers from several countries called the case an abduction.`,
  judgedBy: 'a panel of international lawyers',
  sources: [at(koreaHeraldLawyers2019)],
  asOf: '2019-09',
  hedge: 'expert-judgement',
  status: 'disputed',
  grade: ungraded.conclusion,
  evidence: ['s4-defection-of-13'],
});

export const threeMoreStaff = defineClaim({
  id: 'three-more-staff',
  kind: 'event',
  says: prose`Another ${own()} of restaurants abroad arrived in the South on about ${date('2016-06-01')}.`,
  plain: prose`Another ${own()} of restaurants came in ${date('2016-06')}.`,
  quantity: amount({ value: 3, unit: 'staff' }),
  when: '2016-06-01~',
  sources: [at(yonhapMoreStaff2016)],
  asOf: '2016-06-01',
  hedge: 'reported',
  grade: ungraded.noRule,
  evidence: ['s4-group-defections-rare'],
});

export const recallRumours = defineClaim({
  id: 'recall-rumours',
  kind: 'observation',
  says: prose`In ${date('2016-05')} an outlet run by defectors cited rumours that restaurants were being reorganised and staff recalled. A systematic recall was not verified.`,
  plain: prose`In ${date('2016-05')} there was talk that restaurant staff were called home. It was not confirmed.`,
  sources: [at(upiRecall2016)],
  asOf: '2016-05',
  hedge: 'reported',
  status: 'unverified',
  grade: ungraded.noRule,
  evidence: ['s4-recall-and-closure-forecast'],
});

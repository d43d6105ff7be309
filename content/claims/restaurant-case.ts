// The restaurant staff who reached South Korea in April 2016: what was said then, and what was drawn from it.
// Every inference from the case is disputed; the later versions stand in restaurant-case-later.ts.
import { amount, at, date, defineClaim, own, prose } from 'groundswell';
import { ungraded } from '../grades.ts';
import {
  asiapressGroup2016,
  koreaHeraldRestaurant2018,
  oneFreeKorea2016,
  upiRestaurant2018,
  yonhapCommission2019,
} from '../sources/state.ts';

const ministryOnMotives = {
  reliability: 'C',
  credibility: 4,
  why: 'editors’ proposal, after the dispute',
} as const;

export const defectionOf13 = defineClaim({
  id: 'defection-of-13',
  kind: 'event',
  says: prose`Yonhap reported that ${own()}, ${own('women')} and the man who managed the place, left a state-run restaurant abroad and reached South Korea. Why they came, and whether all came freely, is disputed.`,
  plain: prose`In ${date('2016-04')} ${own()} left a restaurant abroad and came to the South. Whether all came freely is disputed.`,
  quantity: amount({ value: 13, unit: 'North Koreans' }),
  quantities: { women: amount({ value: 12, unit: 'women' }) },
  when: '2016-04',
  sources: [
    at(oneFreeKorea2016, { paragraph: 2 }),
    at(yonhapCommission2019),
    at(upiRestaurant2018),
    at(koreaHeraldRestaurant2018),
  ],
  asOf: '2016-04',
  hedge: 'reported',
  status: 'disputed',
  reportedBy: 'Yonhap',
  grade: ungraded.noRule,
  evidence: ['s4-defection-of-13'],
});

export const ministryRestaurantsHurt = defineClaim({
  id: 'mou-restaurants-hurt',
  kind: 'assessment',
  says: prose`South Korea’s Unification Ministry said restaurants abroad were feeling the effect of sanctions.`,
  plain: prose`The ministry in Seoul said that sanctions hurt restaurants abroad.`,
  judgedBy: 'Jeong Joon-hee, Unification Ministry',
  sources: [at(oneFreeKorea2016, { paragraph: 3 })],
  asOf: '2016-04',
  hedge: 'official-claim',
  status: 'disputed',
  reportedBy: 'Yonhap',
  grade: ministryOnMotives,
  evidence: ['s4-mou-restaurants-hurt'],
});

export const ministryRemitPressure = defineClaim({
  id: 'mou-remit-pressure',
  kind: 'assessment',
  says: prose`The ministry thought the staff of such restaurants were under strong pressure to send money home.`,
  plain: prose`The ministry in Seoul thought that such staff had to send a lot of money home.`,
  judgedBy: 'Jeong Joon-hee, Unification Ministry',
  sources: [at(oneFreeKorea2016, { paragraph: 3 })],
  asOf: '2016-04',
  hedge: 'official-claim',
  status: 'disputed',
  reportedBy: 'Yonhap',
  grade: ministryOnMotives,
  evidence: ['s4-mou-remit-pressure'],
});

export const ministrySanctionsBiting = defineClaim({
  id: 'mou-sanctions-biting',
  kind: 'assessment',
  says: prose`The ministry read the case as a sign that the stricter UN measures had begun to work.`,
  plain: prose`The ministry in Seoul saw the case as a sign that the new sanctions had begun to work.`,
  judgedBy: 'Jeong Joon-hee, Unification Ministry',
  sources: [at(oneFreeKorea2016, { paragraph: 4 })],
  asOf: '2016-04',
  hedge: 'official-claim',
  status: 'disputed',
  reportedBy: 'Yonhap',
  grade: ministryOnMotives,
  evidence: ['s4-mou-sanctions-biting'],
});

export const dramasAsMotive = defineClaim({
  id: 'dramas-as-motive',
  kind: 'assessment',
  says: prose`A report without a named source said the staff had learned about the South from its television and films, and had tired of ideological campaigns.`,
  plain: prose`One report, which named no source, said that the staff knew the South from its films and were tired of slogans.`,
  judgedBy: 'a report without a named source',
  sources: [at(oneFreeKorea2016, { paragraph: 5 })],
  asOf: '2016-04',
  hedge: 'reported',
  status: 'disputed',
  grade: ungraded.noOrigin,
  evidence: ['s4-dramas-as-motive'],
});

export const staffVettedCoreClass = defineClaim({
  id: 'staff-vetted-core-class',
  kind: 'assessment',
  says: prose`Staff sent to such posts are described as carefully chosen members of the most trusted class.`,
  plain: prose`Such staff are said to be carefully chosen from families that the state trusts most.`,
  judgedBy: 'One Free Korea',
  sources: [at(oneFreeKorea2016, { paragraph: 9 })],
  asOf: '2016-04',
  hedge: 'author-judgement',
  grade: ungraded.conclusion,
  evidence: ['s4-staff-vetted-core-class'],
});

export const groupDefectionsRare = defineClaim({
  id: 'group-defections-rare',
  kind: 'assessment',
  says: prose`Departures in groups are still uncommon. Asia Press noted earlier groups, mostly families; what was unusual was that these were unrelated colleagues.`,
  plain: prose`People seldom leave in groups. Earlier groups were mostly families.`,
  judgedBy: 'One Free Korea and Asia Press',
  sources: [at(oneFreeKorea2016, { paragraph: 8 }), at(asiapressGroup2016)],
  asOf: '2016-04',
  hedge: 'author-judgement',
  status: 'qualified',
  grade: ungraded.conclusion,
  evidence: ['s4-group-defections-rare'],
});

export const noElitePrecedent = defineClaim({
  id: 'no-elite-precedent',
  kind: 'assessment',
  says: prose`One Free Korea knew of no earlier departure of a group from the elite, and called this one a first.`,
  plain: prose`One Free Korea knew of no earlier group like this one.`,
  judgedBy: 'One Free Korea',
  sources: [at(oneFreeKorea2016, { paragraph: 17 }), at(asiapressGroup2016)],
  asOf: '2016-04',
  hedge: 'author-judgement',
  status: 'qualified',
  grade: ungraded.conclusion,
  evidence: ['s4-no-elite-precedent'],
});

export const restaurantsInTrouble = defineClaim({
  id: 'restaurants-in-trouble',
  kind: 'observation',
  says: prose`Restaurants of this kind had recently run into money trouble, according to an earlier post by the same author.`,
  plain: prose`Such restaurants had money trouble, says an earlier post by the same author.`,
  sources: [at(oneFreeKorea2016, { paragraph: 8 })],
  asOf: '2016-04',
  hedge: 'reported',
  grade: ungraded.noOrigin,
  evidence: ['s4-restaurants-in-trouble'],
});

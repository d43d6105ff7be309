// The restaurant staff who reached South Korea in April 2016: what was said then, and what was drawn from it.
// Every inference from the case is disputed; the later versions stand in restaurant-case-later.ts.
import { amount, at, date, defineClaim, own, prose } from 'groundswell';
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
  evidence: ['s4-defection-of-13'],
});

export const thesisDefectionInstability = defineClaim({
  id: 'thesis-defection-instability',
  kind: 'assessment',
  says: prose`The blog’s author argues that a group departure without precedent could point to instability.`,
  plain: prose`The blog’s author says that so unusual a case could mean that the state is not stable.`,
  judgedBy: 'the blog’s author',
  sources: [at(oneFreeKorea2016, { paragraph: 1 })],
  asOf: '2016-04',
  hedge: 'may',
  status: 'disputed',
  evidence: ['s4-thesis-defection-instability'],
});

export const sanctionsAsCause = defineClaim({
  id: 'sanctions-as-cause',
  kind: 'assessment',
  says: prose`The blog’s author presents sanctions as what set the departure in motion.`,
  plain: prose`The blog’s author says that the staff left because of the sanctions.`,
  judgedBy: 'the blog’s author',
  sources: [at(oneFreeKorea2016, { paragraph: 2 })],
  asOf: '2016-04',
  hedge: 'author-judgement',
  status: 'disputed',
  evidence: ['s4-sanctions-as-cause'],
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
  plain: prose`The ministry in Seoul saw the case as a sign that the new sanctions worked.`,
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
  plain: prose`One report without a name said that the staff knew the South from its films and were tired of slogans.`,
  judgedBy: 'a report without a named source',
  sources: [at(oneFreeKorea2016, { paragraph: 5 })],
  asOf: '2016-04',
  hedge: 'reported',
  status: 'disputed',
  evidence: ['s4-dramas-as-motive'],
});

export const infoPlusSanctions = defineClaim({
  id: 'info-plus-sanctions',
  kind: 'assessment',
  says: prose`The blog’s author concludes that messages which weaken belief, joined with sanctions, quickly loosened the leader’s grip.`,
  plain: prose`The blog’s author concludes that news from outside and sanctions together weakened the leader.`,
  judgedBy: 'the blog’s author',
  sources: [at(oneFreeKorea2016, { paragraph: 6 })],
  asOf: '2016-04',
  hedge: 'author-judgement',
  status: 'disputed',
  evidence: ['s4-info-plus-sanctions'],
});

export const financialTiesLoosen = defineClaim({
  id: 'financial-ties-loosen',
  kind: 'assessment',
  says: prose`From the case the blog’s author infers that sanctions undo the money ties which hold the system together.`,
  plain: prose`The blog’s author concludes that sanctions cut the money ties that hold the state together.`,
  judgedBy: 'the blog’s author',
  sources: [at(oneFreeKorea2016, { paragraph: 10 })],
  asOf: '2016-04',
  hedge: 'author-judgement',
  status: 'disputed',
  evidence: ['s4-inf1-financial-ties-loosen'],
});

export const noCrossSubsidy = defineClaim({
  id: 'no-cross-subsidy',
  kind: 'assessment',
  says: prose`The blog’s author infers that the centre cannot cover such losses from other state bodies, possibly because these act as rivals.`,
  plain: prose`The blog’s author concludes that the state cannot make up for such losses.`,
  judgedBy: 'the blog’s author',
  sources: [at(oneFreeKorea2016, { paragraph: 11 })],
  asOf: '2016-04',
  hedge: 'may',
  status: 'disputed',
  evidence: ['s4-inf2-no-cross-subsidy'],
});

export const beliefNotEnough = defineClaim({
  id: 'belief-not-enough',
  kind: 'assessment',
  says: prose`The blog’s author infers that conviction and loyalty do not keep people in place without money.`,
  plain: prose`The blog’s author concludes that belief alone does not keep people; money does.`,
  judgedBy: 'the blog’s author',
  sources: [at(oneFreeKorea2016, { paragraph: 12 })],
  asOf: '2016-04',
  hedge: 'author-judgement',
  status: 'disputed',
  evidence: ['s4-inf3-belief-not-enough'],
});

export const coreDiscontent = defineClaim({
  id: 'core-discontent',
  kind: 'assessment',
  says: prose`The blog’s author infers that some people in the most trusted class, even highly visible ones, are unhappy.`,
  plain: prose`The blog’s author concludes that some people whom the state trusts most are unhappy.`,
  judgedBy: 'the blog’s author',
  sources: [at(oneFreeKorea2016, { paragraph: 13 })],
  asOf: '2016-04',
  hedge: 'author-judgement',
  status: 'disputed',
  evidence: ['s4-inf4-core-discontent'],
});

export const sharedDissent = defineClaim({
  id: 'shared-dissent',
  kind: 'assessment',
  says: prose`The blog’s author infers that discontented insiders, a supervising manager included, confide in one another and act together.`,
  plain: prose`The blog’s author concludes that unhappy people at the top talk to each other and act together.`,
  judgedBy: 'the blog’s author',
  sources: [at(oneFreeKorea2016, { paragraph: 14 })],
  asOf: '2016-04',
  hedge: 'author-judgement',
  status: 'disputed',
  evidence: ['s4-inf5-shared-dissent'],
});

export const seoulHelps = defineClaim({
  id: 'seoul-helps',
  kind: 'assessment',
  says: prose`The blog’s author infers that Seoul is prepared to help people from the North who act on their discontent.`,
  plain: prose`The blog’s author concludes that Seoul is ready to help people who act on their discontent.`,
  judgedBy: 'the blog’s author',
  sources: [at(oneFreeKorea2016, { paragraph: 15 })],
  asOf: '2016-04',
  hedge: 'author-judgement',
  status: 'disputed',
  evidence: ['s4-inf6-seoul-helps'],
});

export const seoulPublicises = defineClaim({
  id: 'seoul-publicises',
  kind: 'assessment',
  says: prose`The blog’s author infers that Seoul is ready to make such cases public. That harms morale in the North and could prompt others to leave.`,
  plain: prose`The blog’s author concludes that Seoul tells the world about it, and that others could follow.`,
  judgedBy: 'the blog’s author',
  sources: [at(oneFreeKorea2016, { paragraph: 16 })],
  asOf: '2016-04',
  hedge: 'may',
  status: 'disputed',
  evidence: ['s4-inf7-seoul-publicises'],
});

export const staffVettedCoreClass = defineClaim({
  id: 'staff-vetted-core-class',
  kind: 'assessment',
  says: prose`Staff sent to such posts are described as carefully chosen members of the most trusted class.`,
  plain: prose`Such staff are said to be carefully chosen from families that the state trusts most.`,
  judgedBy: 'the blog’s author',
  sources: [at(oneFreeKorea2016, { paragraph: 9 })],
  asOf: '2016-04',
  hedge: 'author-judgement',
  evidence: ['s4-staff-vetted-core-class'],
});

export const groupDefectionsRare = defineClaim({
  id: 'group-defections-rare',
  kind: 'assessment',
  says: prose`Departures in groups are still uncommon. Asia Press noted earlier groups, mostly families; what was unusual was that these were unrelated colleagues.`,
  plain: prose`People seldom leave in groups. Earlier groups were mostly families.`,
  judgedBy: 'the blog’s author and Asia Press',
  sources: [at(oneFreeKorea2016, { paragraph: 8 }), at(asiapressGroup2016)],
  asOf: '2016-04',
  hedge: 'author-judgement',
  status: 'qualified',
  evidence: ['s4-group-defections-rare'],
});

export const noElitePrecedent = defineClaim({
  id: 'no-elite-precedent',
  kind: 'assessment',
  says: prose`The blog’s author knew of no earlier departure of a group from the elite, and called this one a first.`,
  plain: prose`The blog’s author knew of no earlier group like this one.`,
  judgedBy: 'the blog’s author',
  sources: [at(oneFreeKorea2016, { paragraph: 17 }), at(asiapressGroup2016)],
  asOf: '2016-04',
  hedge: 'author-judgement',
  status: 'qualified',
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
  evidence: ['s4-restaurants-in-trouble'],
});

// What was concluded from the restaurant case. Every inference is disputed.
import { at, defineClaim, prose } from 'groundswell';
import { ungraded } from '../grades.ts';
import { oneFreeKorea2016 } from '../sources/state.ts';

export const thesisDefectionInstability = defineClaim({
  id: 'thesis-defection-instability',
  kind: 'assessment',
  says: prose`One Free Korea argues that a group departure without precedent could point to instability.`,
  plain: prose`One Free Korea says that so unusual a case could mean that the state is not stable.`,
  judgedBy: 'One Free Korea',
  sources: [at(oneFreeKorea2016, { paragraph: 1 })],
  asOf: '2016-04',
  hedge: 'may',
  status: 'disputed',
  grade: ungraded.conclusion,
  evidence: ['s4-thesis-defection-instability'],
});

export const sanctionsAsCause = defineClaim({
  id: 'sanctions-as-cause',
  kind: 'assessment',
  says: prose`One Free Korea presents sanctions as what set the departure in motion.`,
  plain: prose`One Free Korea says that the staff left because of the sanctions.`,
  judgedBy: 'One Free Korea',
  sources: [at(oneFreeKorea2016, { paragraph: 2 })],
  asOf: '2016-04',
  hedge: 'author-judgement',
  status: 'disputed',
  grade: ungraded.conclusion,
  evidence: ['s4-sanctions-as-cause'],
});

export const infoPlusSanctions = defineClaim({
  id: 'info-plus-sanctions',
  kind: 'assessment',
  says: prose`One Free Korea concludes that messages which weaken belief, joined with sanctions, quickly loosened the leader’s grip.`,
  plain: prose`One Free Korea concludes that news from outside and sanctions together weakened the leader.`,
  judgedBy: 'One Free Korea',
  sources: [at(oneFreeKorea2016, { paragraph: 6 })],
  asOf: '2016-04',
  hedge: 'author-judgement',
  status: 'disputed',
  grade: ungraded.conclusion,
  evidence: ['s4-info-plus-sanctions'],
});

export const financialTiesLoosen = defineClaim({
  id: 'financial-ties-loosen',
  kind: 'assessment',
  says: prose`From the case One Free Korea infers that sanctions undo the money ties which hold the system together.`,
  plain: prose`One Free Korea concludes that sanctions cut the money ties that hold the state together.`,
  judgedBy: 'One Free Korea',
  sources: [at(oneFreeKorea2016, { paragraph: 10 })],
  asOf: '2016-04',
  hedge: 'author-judgement',
  status: 'disputed',
  grade: ungraded.conclusion,
  evidence: ['s4-inf1-financial-ties-loosen'],
});

export const noCrossSubsidy = defineClaim({
  id: 'no-cross-subsidy',
  kind: 'assessment',
  says: prose`One Free Korea infers that the centre cannot cover such losses from other state bodies, possibly because these act as rivals.`,
  plain: prose`One Free Korea concludes that the state cannot make up for such losses.`,
  judgedBy: 'One Free Korea',
  sources: [at(oneFreeKorea2016, { paragraph: 11 })],
  asOf: '2016-04',
  hedge: 'may',
  status: 'disputed',
  grade: ungraded.conclusion,
  evidence: ['s4-inf2-no-cross-subsidy'],
});

export const beliefNotEnough = defineClaim({
  id: 'belief-not-enough',
  kind: 'assessment',
  says: prose`One Free Korea infers that conviction and loyalty do not keep people in place without money.`,
  plain: prose`One Free Korea concludes that belief alone does not keep people; money does.`,
  judgedBy: 'One Free Korea',
  sources: [at(oneFreeKorea2016, { paragraph: 12 })],
  asOf: '2016-04',
  hedge: 'author-judgement',
  status: 'disputed',
  grade: ungraded.conclusion,
  evidence: ['s4-inf3-belief-not-enough'],
});

export const coreDiscontent = defineClaim({
  id: 'core-discontent',
  kind: 'assessment',
  says: prose`One Free Korea infers that some people in the most trusted class, even highly visible ones, are unhappy.`,
  plain: prose`One Free Korea concludes that some people whom the state trusts most are unhappy.`,
  judgedBy: 'One Free Korea',
  sources: [at(oneFreeKorea2016, { paragraph: 13 })],
  asOf: '2016-04',
  hedge: 'author-judgement',
  status: 'disputed',
  grade: ungraded.conclusion,
  evidence: ['s4-inf4-core-discontent'],
});

export const sharedDissent = defineClaim({
  id: 'shared-dissent',
  kind: 'assessment',
  says: prose`One Free Korea infers that discontented insiders, a supervising manager included, confide in one another and act together.`,
  plain: prose`One Free Korea concludes that unhappy people at the top talk to each other and act together.`,
  judgedBy: 'One Free Korea',
  sources: [at(oneFreeKorea2016, { paragraph: 14 })],
  asOf: '2016-04',
  hedge: 'author-judgement',
  status: 'disputed',
  grade: ungraded.conclusion,
  evidence: ['s4-inf5-shared-dissent'],
});

export const seoulHelps = defineClaim({
  id: 'seoul-helps',
  kind: 'assessment',
  says: prose`One Free Korea infers that Seoul is prepared to help people from the North who act on their discontent.`,
  plain: prose`One Free Korea concludes that Seoul is ready to help people who act on their discontent.`,
  judgedBy: 'One Free Korea',
  sources: [at(oneFreeKorea2016, { paragraph: 15 })],
  asOf: '2016-04',
  hedge: 'author-judgement',
  status: 'disputed',
  grade: ungraded.conclusion,
  evidence: ['s4-inf6-seoul-helps'],
});

export const seoulPublicises = defineClaim({
  id: 'seoul-publicises',
  kind: 'assessment',
  says: prose`One Free Korea infers that Seoul is ready to make such cases public. That harms morale in the North and could prompt others to leave.`,
  plain: prose`One Free Korea concludes that Seoul tells the world about it, and that others could follow.`,
  judgedBy: 'One Free Korea',
  sources: [at(oneFreeKorea2016, { paragraph: 16 })],
  asOf: '2016-04',
  hedge: 'may',
  status: 'disputed',
  grade: ungraded.conclusion,
  evidence: ['s4-inf7-seoul-publicises'],
});

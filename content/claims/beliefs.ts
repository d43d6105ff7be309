// What people were said to believe, fear and expect in early 2016. Most of it comes from unnamed contacts.
import { at, date, defineClaim, name, prose, unknown } from 'groundswell';
import { choiJinWook } from '../actors/observers.ts';
import { ungraded } from '../grades.ts';
import { dailyNkChoi2016, oneFreeKorea2016 } from '../sources/state.ts';

const single = { reliability: 'F', credibility: 3, why: 'editors’ proposal: one anonymous contact' } as const;

const relayed = {
  reliability: 'C',
  credibility: 3,
  why: 'editors’ proposal: unnamed contacts inside',
} as const;

export const travellerInTheDark = defineClaim({
  id: 'traveller-in-the-dark',
  kind: 'testimony',
  says: prose`A woman who visited China on a private visa said she realised she had been kept ignorant. Claims that the leader cares for the people only serve to give him merit, she said.`,
  plain: prose`A woman who visited China said she saw how little she had known. Talk of a caring leader only makes him look good, she said.`,
  speaker: 'a woman visiting China',
  left: unknown('she was abroad on a visit'),
  relayedBy: 'Daily NK',
  sources: [at(oneFreeKorea2016, { paragraph: 27 })],
  asOf: '2016-04',
  hedge: 'reported',
  grade: single,
  evidence: ['s4-t-traveller-in-the-dark'],
});

export const satelliteDoubts = defineClaim({
  id: 'satellite-doubts',
  kind: 'testimony',
  says: prose`A contact said that official media spoke of a satellite. The news that Kaesong had closed made people suspect another purpose.`,
  plain: prose`The media spoke of a satellite. When Kaesong closed, people thought that it was something else, says one contact.`,
  speaker: 'a contact of Daily NK inside the country',
  left: unknown('the account is anonymous and comes from inside the country'),
  relayedBy: 'Daily NK',
  sources: [at(oneFreeKorea2016, { paragraph: 26 })],
  asOf: '2016-02',
  hedge: 'reported',
  grade: single,
  evidence: ['s4-t-satellite-doubts'],
});

export const scientistsWithSoldiers = defineClaim({
  id: 'scientists-with-soldiers',
  kind: 'testimony',
  says: prose`Pictures of honoured scientists beside soldiers made some people conclude that the launch was military, a contact said.`,
  plain: prose`Some saw scientists sitting beside soldiers, and thought the launch was for the army. So says one contact.`,
  speaker: 'a contact of Daily NK inside the country',
  left: unknown('the account is anonymous and comes from inside the country'),
  relayedBy: 'Daily NK',
  sources: [at(oneFreeKorea2016, { paragraph: 26 })],
  asOf: '2016-02',
  hedge: 'reported',
  grade: single,
  evidence: ['s4-t-scientists-with-soldiers'],
});

export const moneyOverLeader = defineClaim({
  id: 'money-over-leader',
  kind: 'assessment',
  says: prose`An unnamed observer says people now respect the money earned in markets, not the leader.`,
  plain: prose`An observer who is not named says that people now respect money earned in markets, not the leader.`,
  judgedBy: 'an unnamed observer quoted by Daily NK',
  sources: [at(oneFreeKorea2016, { paragraph: 31 })],
  asOf: '2016',
  hedge: 'expert-judgement',
  reportedBy: 'Daily NK',
  grade: ungraded.conclusion,
  evidence: ['s4-money-over-leader'],
});

export const messagingRecommendation = defineClaim({
  id: 'messaging-recommendation',
  kind: 'assessment',
  says: prose`The same observer advises telling people that sanctions follow from the weapons programmes, so as to part leaders and public. That is advice, not evidence.`,
  plain: prose`The same observer wants people to be told that the weapons led to the sanctions. That is advice, not evidence.`,
  judgedBy: 'an unnamed observer quoted by Daily NK',
  sources: [at(oneFreeKorea2016, { paragraph: 32 })],
  asOf: '2016',
  hedge: 'expert-judgement',
  reportedBy: 'Daily NK',
  grade: ungraded.conclusion,
  evidence: ['s4-messaging-recommendation'],
});

export const propagandaQuestioned = defineClaim({
  id: 'propaganda-questioned',
  kind: 'assessment',
  says: prose`People were said to question what they are told.`,
  plain: prose`People were said to doubt what they are told.`,
  judgedBy: 'One Free Korea',
  sources: [at(oneFreeKorea2016, { paragraph: 25 })],
  asOf: '2016-04',
  hedge: 'reported',
  grade: ungraded.noOrigin,
  evidence: ['s4-propaganda-questioned'],
});

export const publicExpectsEffects = defineClaim({
  id: 'public-expects-effects',
  kind: 'observation',
  says: prose`Judging by the past, people were reported to expect that the sanctions would have consequences.`,
  plain: prose`People were said to expect that the sanctions would be felt.`,
  sources: [at(oneFreeKorea2016, { paragraph: 24 })],
  asOf: '2016-04',
  hedge: 'reported',
  reportedBy: 'Daily NK',
  grade: relayed,
  evidence: ['s4-public-expects-effects'],
});

export const poorReceiveLittle = defineClaim({
  id: 'poor-receive-little',
  kind: 'assessment',
  says: prose`The state gives the poor almost nothing, so they have little left to lose, in the view of One Free Korea.`,
  plain: prose`One Free Korea thinks that the poor get almost nothing from the state and have little to lose.`,
  judgedBy: 'One Free Korea',
  sources: [at(oneFreeKorea2016, { paragraph: 22 })],
  asOf: '2016-04',
  hedge: 'author-judgement',
  grade: ungraded.conclusion,
  evidence: ['s4-poor-receive-little'],
});

export const upperStrataDiscontent = defineClaim({
  id: 'upper-strata-discontent',
  kind: 'assessment',
  says: prose`One Free Korea refers to signs of discontent in the higher ranks, gathered in earlier posts; they are not in this text.`,
  plain: prose`One Free Korea says that people near the top are unhappy. The signs are in other posts, not in this one.`,
  judgedBy: 'One Free Korea',
  sources: [at(oneFreeKorea2016, { paragraph: 45 })],
  asOf: '2016-04',
  hedge: 'author-judgement',
  status: 'unverified',
  grade: ungraded.conclusion,
  evidence: ['s4-upper-strata-discontent'],
});

export const kaesongWorkersPreferredIt = defineClaim({
  id: 'kaesong-workers-preferred-it',
  kind: 'assessment',
  says: prose`Workers at Kaesong considered it better than any other job open to them; One Free Korea adds that it raised ethical problems.`,
  plain: prose`Workers at Kaesong liked that job better than any other they could get, says One Free Korea.`,
  judgedBy: 'One Free Korea',
  sources: [at(oneFreeKorea2016, { paragraph: 21 })],
  asOf: '2016-04',
  hedge: 'author-judgement',
  grade: ungraded.conclusion,
  evidence: ['s4-kaesong-workers-preferred-it'],
});

export const boatDriftCases = defineClaim({
  id: 'boat-drift-cases',
  kind: 'observation',
  says: prose`Known departures in groups mostly involve fishing boats that reach the South, at times with women and children aboard.`,
  plain: prose`When groups left before, it was mostly by fishing boat. At times women and children were aboard.`,
  sources: [at(oneFreeKorea2016, { paragraph: 8 })],
  asOf: '2016-04',
  hedge: 'author-judgement',
  grade: ungraded.conclusion,
  evidence: ['s4-boat-drift-cases'],
});

export const choiUnableToChoose = defineClaim({
  id: 'choi-unable-to-choose',
  kind: 'assessment',
  says: prose`${name(choiJinWook)} held that the leadership must stay isolated or accept reform, and looked incapable of choosing.`,
  plain: prose`${name(choiJinWook)} said that the leadership must stay closed or reform. He thought that it could not choose.`,
  judgedBy: 'Choi Jin-wook',
  sources: [at(oneFreeKorea2016, { paragraph: 55 }), at(dailyNkChoi2016)],
  asOf: '2016-03',
  hedge: 'expert-judgement',
  status: 'contradicted',
  grade: ungraded.conclusion,
  evidence: ['s4-choi-unable-to-choose'],
});

export const unrest2009 = defineClaim({
  id: '2009-unrest-precedent',
  kind: 'event',
  says: prose`The precedent that One Free Korea names for unrest is the disorder after the currency change of ${date('2009')}, in effect a seizure of savings.`,
  plain: prose`One Free Korea points to ${date('2009')}. The change of money then took people’s savings, and there was unrest.`,
  when: '2009',
  sources: [at(oneFreeKorea2016, { paragraph: 37 })],
  asOf: '2009',
  grade: ungraded.noOrigin,
  evidence: ['s4-2009-unrest-precedent'],
});

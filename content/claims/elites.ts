// The mood, fears and losses of the elite.
import { at, date, defineClaim, name, prose, unknown } from 'groundswell';
import { kimJongUn } from '../actors/leaders.ts';
import { ungraded } from '../grades.ts';
import { congress38North2016, dailyNkCadres2016, oneFreeKorea2016 } from '../sources/state.ts';

const relayed = { reliability: 'C', credibility: 3, why: 'editors’ proposal' } as const;
const single = { reliability: 'F', credibility: 3, why: 'editors’ proposal: one anonymous contact' } as const;

export const moraleFalling = defineClaim({
  id: 'morale-falling',
  kind: 'observation',
  says: prose`Reports, most of them anonymous, suggested that sanctions contributed to falling morale at every level of society.`,
  plain: prose`Reports said that sanctions made people lose heart. Most of the sources are not named.`,
  sources: [at(oneFreeKorea2016, { paragraph: 19 })],
  asOf: '2016-04',
  hedge: 'reported',
  status: 'qualified',
  grade: ungraded.noOrigin,
  evidence: ['s4-morale-falling'],
});

export const cadresDoubtLeader = defineClaim({
  id: 'cadres-doubt-leader',
  kind: 'observation',
  says: prose`Some party officials were said to doubt how ${name(kimJongUn)} leads and whether he can last.`,
  plain: prose`Some officials were said to doubt the leader and whether he can last.`,
  sources: [at(oneFreeKorea2016, { paragraph: 19 })],
  asOf: '2016-04',
  hedge: 'reported',
  grade: ungraded.noOrigin,
  evidence: ['s4-cadres-doubt-leader'],
});

export const cadreLoyaltyForced = defineClaim({
  id: 'cadre-loyalty-forced',
  kind: 'testimony',
  says: prose`A Daily NK contact said party officials no longer felt real loyalty and had long had to act it out.`,
  plain: prose`One contact inside the country said that officials felt no real loyalty. They had long only acted it.`,
  speaker: 'a contact of Daily NK inside the country',
  left: unknown('the account is anonymous and comes from inside the country'),
  relayedBy: 'Daily NK',
  sources: [at(oneFreeKorea2016, { paragraph: 20 }), at(dailyNkCadres2016)],
  asOf: '2016-02',
  hedge: 'reported',
  status: 'qualified',
  grade: relayed,
  evidence: ['s4-t-cadre-loyalty-forced'],
});

export const cadreSelfInterest = defineClaim({
  id: 'cadre-self-interest',
  kind: 'testimony',
  says: prose`Party officials were said to tell each other that the leader again put his own advantage above the country.`,
  plain: prose`Officials were said to tell each other that the leader put himself above the country.`,
  speaker: 'a contact of Daily NK inside the country',
  left: unknown('the account is anonymous and comes from inside the country'),
  relayedBy: 'Daily NK',
  sources: [at(oneFreeKorea2016, { paragraph: 20 })],
  asOf: '2016-04',
  hedge: 'reported',
  grade: single,
  evidence: ['s4-t-cadre-self-interest'],
});

export const samsuNotSurprised = defineClaim({
  id: 'samsu-not-surprised',
  kind: 'testimony',
  says: prose`A resident of Ryanggang said that ordinary people were not surprised by another round of sanctions.`,
  plain: prose`A resident of a northern province said that new sanctions did not surprise ordinary people.`,
  speaker: 'a resident of Ryanggang',
  left: unknown('the account is anonymous and comes from inside the country'),
  relayedBy: 'Daily NK',
  sources: [at(oneFreeKorea2016, { paragraph: 23 })],
  asOf: '2016-04',
  hedge: 'reported',
  grade: single,
  evidence: ['s4-t-samsu-not-surprised'],
});

export const samsuCadresAngry = defineClaim({
  id: 'samsu-cadres-angry',
  kind: 'testimony',
  says: prose`The same resident of Ryanggang said it was officials who were angry. They used to pocket aid from Seoul and the UN, which never reached the people.`,
  plain: prose`The same resident said that officials were angry. They used to keep aid for themselves, and it never reached the people.`,
  speaker: 'a resident of Ryanggang',
  left: unknown('the account is anonymous and comes from inside the country'),
  relayedBy: 'Daily NK',
  sources: [at(oneFreeKorea2016, { paragraph: 23 })],
  asOf: '2016-04',
  hedge: 'reported',
  grade: single,
  evidence: ['s4-t-samsu-cadres-angry'],
});

export const leaderFearsElite = defineClaim({
  id: 'leader-fears-elite',
  kind: 'assessment',
  says: prose`One Free Korea takes the reporting duties of senior officials to show that the leader fears those around him.`,
  plain: prose`One Free Korea sees the watch on top officials as a sign that the leader fears those around him.`,
  judgedBy: 'One Free Korea',
  sources: [at(oneFreeKorea2016, { paragraph: 45 })],
  asOf: '2016-04',
  hedge: 'author-judgement',
  grade: ungraded.conclusion,
  evidence: ['s4-leader-fears-elite'],
});

export const donjuBacklashFear = defineClaim({
  id: 'donju-backlash-fear',
  kind: 'assessment',
  says: prose`The police ministry also feared a reaction from rich merchants, whose loyalty the state wants to keep.`,
  plain: prose`The police were said to fear trouble from rich traders, whom the state wants to keep loyal.`,
  judgedBy: 'One Free Korea',
  sources: [at(oneFreeKorea2016, { paragraph: 47 })],
  asOf: '2016-04',
  hedge: 'reported',
  grade: ungraded.noOrigin,
  evidence: ['s4-donju-backlash-fear'],
});

export const mayCongressHeld = defineClaim({
  id: 'may-congress',
  kind: 'event',
  says: prose`The party congress met from ${date('2016-05-06')} to ${date('2016-05-09')}, the first since ${date('1980')}. ${name(kimJongUn)} became party chairman; analysts saw consolidation rather than instability.`,
  plain: prose`The party met in ${date('2016-05')}, for the first time since ${date('1980')}. Experts saw a leader who was firmly in power.`,
  when: '2016-05-06/2016-05-09',
  sources: [at(congress38North2016), at(oneFreeKorea2016, { paragraph: 39 })],
  asOf: '2016-05',
  grade: ungraded.noRule,
  evidence: ['s4-may-congress'],
});

import { at, defineClaim, name, prose, unknown } from 'groundswell';
import { shimonHuh } from '../actors/testimony.ts';
import { libertyInNorthKorea } from '../sources/society.ts';

export const rulersBlockBonds = defineClaim({
  id: 'rulers-block-bonds',
  kind: 'assessment',
  judgedBy: 'Liberty in North Korea',
  says: prose`Authoritarian governments often protect their power by keeping people from forming ties that the state does not control.`,
  plain: prose`Such governments try to stop people from trusting each other.`,
  sources: [at(libertyInNorthKorea, { paragraph: 49 })],
  asOf: '2019~',
  hedge: 'author-judgement',
  evidence: ['s0-rulers-block-bonds'],
});

export const removeRivalOrganisation = defineClaim({
  id: 'remove-rival-organisation',
  kind: 'assessment',
  judgedBy: 'Liberty in North Korea',
  says: prose`They remove the social structures from which a challenge could grow.`,
  plain: prose`They break up any group from which a challenge could grow.`,
  sources: [at(libertyInNorthKorea, { paragraph: 49 })],
  asOf: '2019~',
  hedge: 'author-judgement',
  evidence: ['s0-remove-rival-organisation'],
});

export const informerNetwork = defineClaim({
  id: 'informer-network',
  kind: 'observation',
  says: prose`A network of informers watches daily life throughout society.`,
  plain: prose`Informers watch people in daily life.`,
  sources: [at(libertyInNorthKorea, { paragraph: 49 })],
  asOf: '2019~',
  evidence: ['s0-informer-network'],
});

export const mistrustAndFear = defineClaim({
  id: 'mistrust-and-fear',
  kind: 'assessment',
  judgedBy: 'Liberty in North Korea',
  says: prose`The result is suspicion and fear between people.`,
  plain: prose`So people fear and mistrust each other.`,
  sources: [at(libertyInNorthKorea, { paragraph: 49 })],
  asOf: '2019~',
  hedge: 'author-judgement',
  evidence: ['s0-mistrust-and-fear'],
});

export const sharedIllegalActs = defineClaim({
  id: 'shared-illegal-acts',
  kind: 'observation',
  says: prose`More people break rules together: they do illicit business, trade banned goods, talk of forbidden things or watch
    foreign films in small groups.`,
  plain: prose`More people break rules together: they trade banned goods, talk, or watch films in small groups.`,
  sources: [at(libertyInNorthKorea, { paragraph: 50 })],
  asOf: '2019~',
  evidence: ['s0-shared-illegal-acts'],
});

export const mutualReliance = defineClaim({
  id: 'mutual-reliance',
  kind: 'observation',
  says: prose`They depend on each other for goods and news that the authorities cannot or will not provide.`,
  plain: prose`They need each other for goods and news that the state does not give.`,
  sources: [at(libertyInNorthKorea, { paragraph: 50 })],
  asOf: '2019~',
  evidence: ['s0-mutual-reliance'],
});

export const complicityBuildsTrust = defineClaim({
  id: 'complicity-builds-trust',
  kind: 'assessment',
  judgedBy: 'Liberty in North Korea',
  says: prose`Breaking rules together creates dependence and trust and makes disobedience look normal in the community.`,
  plain: prose`Breaking a rule together makes people trust each other.`,
  sources: [at(libertyInNorthKorea, { paragraph: 50 })],
  asOf: '2019~',
  hedge: 'author-judgement',
  evidence: ['s0-complicity-builds-trust'],
});

export const trustFeedsTalk = defineClaim({
  id: 'trust-feeds-talk',
  kind: 'assessment',
  judgedBy: 'Liberty in North Korea',
  says: prose`Trust in turn leads to more sharing and private talk, which tightens the bonds.`,
  plain: prose`People who trust each other share more and talk more, and grow closer.`,
  sources: [at(libertyInNorthKorea, { paragraph: 50 })],
  asOf: '2019~',
  hedge: 'author-judgement',
  evidence: ['s0-trust-feeds-talk'],
});

export const civilSpaceMayGrow = defineClaim({
  id: 'civil-space-may-grow',
  kind: 'forecast',
  forecaster: 'Liberty in North Korea',
  madeOn: '2019~',
  horizon: unknown('Liberty in North Korea names no date'),
  short: 'A civil space apart from the state grows',
  says: prose`In the long run a growing civil life apart from the state could follow.`,
  plain: prose`In the long run, people could have more life of their own, apart from the state.`,
  sources: [at(libertyInNorthKorea, { paragraph: 50 })],
  asOf: '2019~',
  hedge: 'may',
  resolution: { state: 'unscorable', says: 'It named no date.' },
  evidence: ['s0-civil-space-may-grow'],
});

export const shimonHuhGroupViewing = defineClaim({
  id: 't-shimon-huh-group-viewing',
  kind: 'testimony',
  speaker: 'Shimon Huh',
  left: '2013',
  relayedBy: 'Liberty in North Korea',
  says: prose`${name(shimonHuh)} says that only the closest friends were invited to watch films: those who shared the guilt would not inform.`,
  plain: prose`${name(shimonHuh)} says that only close friends were asked to watch films. Those who had watched too would not tell.`,
  sources: [at(libertyInNorthKorea, { paragraph: 51 }), at(libertyInNorthKorea, { paragraph: 52 })],
  asOf: '2013',
  hedge: 'reported',
  status: 'qualified',
  grade: { reliability: 'B', credibility: 2, why: 'editors’ proposal: own experience' },
  evidence: ['s0-t-shimon-huh-group-viewing'],
});

export const spaceAtCommunityLevel = defineClaim({
  id: 'space-at-community-level',
  kind: 'assessment',
  judgedBy: 'Liberty in North Korea',
  says: prose`Markets and outside information may give whole communities, and not only single people, room apart from the state.`,
  plain: prose`Markets and news from outside may give whole communities some freedom from the state.`,
  sources: [at(libertyInNorthKorea, { paragraph: 54 })],
  asOf: '2019~',
  hedge: 'may',
  evidence: ['s0-space-at-community-level'],
});

export const collectivePushbackForecast = defineClaim({
  id: 'collective-pushback-forecast',
  kind: 'forecast',
  forecaster: 'Liberty in North Korea',
  madeOn: '2019~',
  horizon: unknown('Liberty in North Korea names no date'),
  short: 'Small joint resistance begins',
  says: prose`People may come to resist together, beginning with small local matters.`,
  plain: prose`People may come to resist together, at first in small local matters.`,
  sources: [at(libertyInNorthKorea, { paragraph: 54 })],
  asOf: '2019~',
  hedge: 'may',
  resolution: { state: 'unscorable', says: 'It named no date.' },
  evidence: ['s0-collective-pushback-forecast'],
});

export const pushbackAlreadySeen = defineClaim({
  id: 'pushback-already-seen',
  kind: 'observation',
  says: prose`Liberty in North Korea says, without an example, that such resistance can already be seen.`,
  plain: prose`Liberty in North Korea says that such resistance can already be seen. It gives no example.`,
  sources: [at(libertyInNorthKorea, { paragraph: 54 })],
  asOf: '2019~',
  hedge: 'reported',
  status: 'unverified',
  evidence: ['s0-pushback-already-seen'],
});

import { amount, at, date, defineClaim, name, own, prose } from 'groundswell';
import { kimJongIl } from '../actors/leaders.ts';
import { ungraded } from '../grades.ts';
import { libertyInNorthKorea, marketScenariosPaper, piieKimJongIlMarket } from '../sources/society.ts';

export const officialMarkets400 = defineClaim({
  id: 'official-markets-400',
  kind: 'statistic',
  says: prose`The state has approved ${own()}.`,
  plain: prose`The state now allows ${own()}.`,
  quantity: amount({ value: 400, unit: 'markets', qualifier: 'over' }),
  sources: [at(libertyInNorthKorea, { paragraph: 11 })],
  asOf: '2019~',
  hedge: 'reported',
  status: 'qualified',
  reportedBy: 'Liberty in North Korea, without a source',
  grade: { reliability: 'C', credibility: 3, why: 'editors’ proposal: unsourced figure' },
  evidence: ['s0-official-markets-400'],
});

export const ideologyRejectsMarkets = defineClaim({
  id: 'ideology-rejects-markets',
  kind: 'observation',
  says: prose`Official doctrine has no place for private markets.`,
  plain: prose`What the state teaches leaves no room for private markets.`,
  sources: [at(libertyInNorthKorea, { paragraph: 10 })],
  asOf: '2019~',
  evidence: ['s0-ideology-rejects-markets'],
});

export const marketsAllowExit = defineClaim({
  id: 'markets-allow-exit',
  kind: 'assessment',
  judgedBy: 'Liberty in North Korea',
  says: prose`Leaders fear that markets let people leave the state’s hold, first in daily life and then in thought.`,
  plain: prose`Leaders fear that markets make people free of the state, first in daily life and then in their heads.`,
  sources: [at(libertyInNorthKorea, { paragraph: 10 })],
  asOf: '2019~',
  hedge: 'author-judgement',
  evidence: ['s0-markets-allow-exit'],
});

export const kimJongIlOnMarkets = defineClaim({
  id: 'kim-jong-il-on-markets',
  kind: 'observation',
  says: prose`${name(kimJongIl)} is reported to have called markets a source of conduct against socialism.`,
  plain: prose`${name(kimJongIl)} is said to have warned that markets lead people to act against socialism.`,
  sources: [at(libertyInNorthKorea, { paragraph: 10 })],
  asOf: '2019~',
  hedge: 'reported',
  status: 'unverified',
  evidence: ['s0-kim-jong-il-on-markets'],
});

export const kimJongIlSpeech2008 = defineClaim({
  id: 'kim-jong-il-speech-2008',
  kind: 'observation',
  says: prose`A speech of ${date('2008-06-18')} that is attributed to ${name(kimJongIl)} makes the same point about markets.`,
  plain: prose`A speech of ${date('2008')} says the same. It is said to be by ${name(kimJongIl)}.`,
  sources: [at(piieKimJongIlMarket)],
  asOf: '2008-06-18',
  hedge: 'reported',
  grade: ungraded.noRule,
  evidence: ['s0-kim-jong-il-on-markets'],
});

export const toleranceCrackdownCycle = defineClaim({
  id: 'tolerance-crackdown-cycle',
  kind: 'observation',
  says: prose`For ${own()} before Liberty in North Korea wrote, policy swung between putting up with markets and cracking down on them.`,
  plain: prose`For ${own()} the state could not decide whether to allow markets or to stop them.`,
  quantity: amount({ value: 20, unit: 'years', qualifier: 'about' }),
  sources: [at(libertyInNorthKorea, { paragraph: 11 })],
  asOf: '2019~',
  evidence: ['s0-tolerance-crackdown-cycle'],
});

export const marketsPermanent = defineClaim({
  id: 'markets-permanent',
  kind: 'assessment',
  judgedBy: 'Liberty in North Korea',
  says: prose`Liberty in North Korea judges that the markets are here to stay.`,
  plain: prose`Liberty in North Korea says that markets are here to stay.`,
  sources: [at(libertyInNorthKorea, { paragraph: 11 })],
  asOf: '2019~',
  hedge: 'author-judgement',
  status: 'qualified',
  evidence: ['s0-markets-permanent'],
});

export const marketsMayStrengthenLeader = defineClaim({
  id: 'markets-may-strengthen-leader',
  kind: 'assessment',
  judgedBy: 'a Swedish institute paper',
  says: prose`A paper of ${date('2019')} argues that markets could as well strengthen the leader, if people thank him for a
    better life.`,
  plain: prose`Markets may also help the leader: people may thank him if life gets better.`,
  sources: [at(marketScenariosPaper)],
  asOf: '2019',
  hedge: 'may',
  grade: ungraded.conclusion,
  evidence: ['s0-markets-permanent'],
});

export const stateTaxesMarkets = defineClaim({
  id: 'state-taxes-markets',
  kind: 'observation',
  says: prose`The state earns money from the fees that traders pay.`,
  plain: prose`Traders pay fees, and the state takes the money.`,
  sources: [at(libertyInNorthKorea, { paragraph: 11 })],
  asOf: '2019~',
  evidence: ['s0-state-taxes-markets'],
});

export const misstepsCostTrust = defineClaim({
  id: 'missteps-cost-trust',
  kind: 'assessment',
  judgedBy: 'Liberty in North Korea',
  says: prose`Bad handling of the market economy cost the state further public trust.`,
  plain: prose`The state handled markets badly and lost more trust.`,
  sources: [at(libertyInNorthKorea, { paragraph: 12 })],
  asOf: '2019~',
  hedge: 'author-judgement',
  evidence: ['s0-missteps-cost-trust'],
});

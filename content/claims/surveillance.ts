// Watching, punishing and closing the border, as reported in early 2016.
import { at, defineClaim, prose, unknown } from 'groundswell';
import { ungraded } from '../grades.ts';
import { dailyNkSurveillance2016, joongAngControls2016, oneFreeKorea2016 } from '../sources/state.ts';

const relayed = { reliability: 'C', credibility: 3, why: 'editors’ proposal' } as const;

const single = { reliability: 'F', credibility: 3, why: 'editors’ proposal: one anonymous contact' } as const;

export const watchOnDefectorFamilies = defineClaim({
  id: 'watch-on-defector-families',
  kind: 'observation',
  says: prose`Intelligence officers are reported to have stepped up their watch on residents, above all on families of people who had left.`,
  plain: prose`Families of people who had left were said to be watched more closely.`,
  sources: [at(oneFreeKorea2016, { paragraph: 40 }), at(joongAngControls2016)],
  asOf: '2016-04',
  hedge: 'reported',
  reportedBy: 'Korea JoongAng Daily',
  grade: relayed,
  evidence: ['s4-watch-on-defector-families'],
});

export const agentsInPublicPlaces = defineClaim({
  id: 'agents-in-public-places',
  kind: 'observation',
  says: prose`More agents were reported in markets, in stations and at the Mansudae statues in Pyongyang.`,
  plain: prose`More agents were said to be in markets, in stations and at the big statues in Pyongyang.`,
  sources: [at(oneFreeKorea2016, { paragraph: 40 }), at(joongAngControls2016)],
  asOf: '2016-04',
  hedge: 'reported',
  reportedBy: 'Korea JoongAng Daily',
  grade: relayed,
  evidence: ['s4-agents-in-public-places'],
});

export const warReadinessOrder = defineClaim({
  id: 'war-readiness-order',
  kind: 'observation',
  says: prose`The security department and the police ministry are said to have been told to be ready for war; the text names no source.`,
  plain: prose`The police and the secret police are said to have been told to be ready for war. The text names no source.`,
  sources: [at(oneFreeKorea2016, { paragraph: 44 })],
  asOf: '2016-04',
  hedge: 'reported',
  grade: ungraded.noOrigin,
  evidence: ['s4-war-readiness-order'],
});

export const provincialAlert = defineClaim({
  id: 'provincial-alert',
  kind: 'observation',
  says: prose`In the provinces police officers were reported to work late, check weapon stores and use the neighbourhood units to inform.`,
  plain: prose`Police in the provinces were said to work late and to check where weapons are kept.`,
  sources: [at(oneFreeKorea2016, { paragraph: 44 })],
  asOf: '2016-04',
  hedge: 'reported',
  grade: ungraded.noOrigin,
  evidence: ['s4-provincial-alert'],
});

export const hourlyReporting = defineClaim({
  id: 'hourly-reporting',
  kind: 'observation',
  says: prose`It was reported that senior officials in Pyongyang had to say every hour where they were.`,
  plain: prose`Top officials were said to have to report every hour where they were.`,
  sources: [at(oneFreeKorea2016, { paragraph: 45 })],
  asOf: '2016-04',
  hedge: 'reported',
  grade: ungraded.noOrigin,
  evidence: ['s4-hourly-reporting'],
});

export const dailyLogs = defineClaim({
  id: 'daily-logs',
  kind: 'observation',
  says: prose`They were also said to hand in daily records of what they did, whom they met and what was said.`,
  plain: prose`They were also said to write down each day what they did and whom they met.`,
  sources: [at(oneFreeKorea2016, { paragraph: 45 })],
  asOf: '2016-04',
  hedge: 'reported',
  grade: ungraded.noOrigin,
  evidence: ['s4-daily-logs'],
});

export const mpsWatchWavering = defineClaim({
  id: 'mps-watch-wavering',
  kind: 'observation',
  says: prose`The police ministry was reported to watch the middle loyalty class closely, to stop unrest early among people who might speak of the economic pressure. Daily NK had this from one province and could not confirm it elsewhere.`,
  plain: prose`Police were said to watch families that the state trusts only in part. The report could be confirmed in one province only.`,
  sources: [at(oneFreeKorea2016, { paragraph: 47 }), at(dailyNkSurveillance2016)],
  asOf: '2016-03',
  hedge: 'reported',
  status: 'qualified',
  reportedBy: 'Daily NK',
  grade: relayed,
  evidence: ['s4-mps-watch-wavering'],
});

export const watchListGroups = defineClaim({
  id: 'watch-list-groups',
  kind: 'observation',
  says: prose`Families that came from the South before the war, ethnic Chinese residents and people with ties to defectors were reported to be singled out for watching.`,
  plain: prose`Families from the South, Chinese residents and people with ties to those who left were said to be watched most.`,
  sources: [at(oneFreeKorea2016, { paragraph: 47 }), at(dailyNkSurveillance2016)],
  asOf: '2016-03',
  hedge: 'reported',
  status: 'qualified',
  reportedBy: 'Daily NK',
  grade: relayed,
  evidence: ['s4-watch-list-groups'],
});

export const eliteAsRoleModels = defineClaim({
  id: 'elite-as-role-models',
  kind: 'observation',
  says: prose`Members of the elite were said to be watched themselves, and to be told to set an example for less loyal groups and to repeat anti-American messages.`,
  plain: prose`People at the top were said to be watched, too, and to be told to set an example.`,
  sources: [at(oneFreeKorea2016, { paragraph: 47 })],
  asOf: '2016-04',
  hedge: 'reported',
  grade: ungraded.noOrigin,
  evidence: ['s4-elite-as-role-models'],
});

export const officersGrumble = defineClaim({
  id: 'officers-grumble',
  kind: 'testimony',
  says: prose`Unnamed police ministry officers were said to complain of long hours, and to doubt the need to watch people daily when nobody would dare to act.`,
  plain: prose`Unnamed police officers were said to complain about long hours. Why watch people every day, they asked, when nobody would dare to act?`,
  speaker: 'unnamed police ministry officers',
  left: unknown('the account is anonymous and comes from inside the country'),
  relayedBy: 'One Free Korea',
  sources: [at(oneFreeKorea2016, { paragraph: 48 })],
  asOf: '2016-04',
  hedge: 'reported',
  grade: single,
  evidence: ['s4-t-officers-grumble'],
});

export const surveillanceSaturated = defineClaim({
  id: 'surveillance-saturated',
  kind: 'assessment',
  says: prose`Nearly everyone is watched, so surveillance may be at its limit, in the view of One Free Korea.`,
  plain: prose`One Free Korea thinks that nearly everybody is watched, so that there is little room for more.`,
  judgedBy: 'One Free Korea',
  sources: [at(oneFreeKorea2016, { paragraph: 48 })],
  asOf: '2016-04',
  hedge: 'may',
  grade: ungraded.conclusion,
  evidence: ['s4-surveillance-saturated'],
});

export const questionDestabilise = defineClaim({
  id: 'question-destabilise',
  kind: 'assessment',
  says: prose`One Free Korea asks whether sanctions might unsettle the country itself.`,
  plain: prose`One Free Korea asks whether sanctions could shake the country.`,
  judgedBy: 'One Free Korea',
  sources: [at(oneFreeKorea2016, { paragraph: 19 })],
  asOf: '2016-04',
  hedge: 'may',
  grade: ungraded.conclusion,
  evidence: ['s4-question-destabilise'],
});

export const securityServicesWorried = defineClaim({
  id: 'security-services-worried',
  kind: 'assessment',
  says: prose`One Free Korea takes the behaviour of the security services, seen as the best informed, for a yes: sanctions might unsettle the country.`,
  plain: prose`One Free Korea thinks that the security services fear the effect of sanctions.`,
  judgedBy: 'One Free Korea',
  sources: [at(oneFreeKorea2016, { paragraph: 19 })],
  asOf: '2016-04',
  hedge: 'author-judgement',
  grade: ungraded.conclusion,
  evidence: ['s4-security-services-worried'],
});

export const securityOnOvertime = defineClaim({
  id: 'security-on-overtime',
  kind: 'assessment',
  says: prose`The security service is said to have worked extra hard to prevent political instability.`,
  plain: prose`The security service was said to work extra hard to keep things calm.`,
  judgedBy: 'One Free Korea',
  sources: [at(oneFreeKorea2016, { paragraph: 39 })],
  asOf: '2016-04',
  hedge: 'author-judgement',
  grade: ungraded.conclusion,
  evidence: ['s4-security-on-overtime'],
});

export const readinessAgainstOwnPeople = defineClaim({
  id: 'readiness-against-own-people',
  kind: 'assessment',
  says: prose`One Free Korea presumes that the readiness orders were aimed at the population.`,
  plain: prose`One Free Korea guesses that the orders were meant for the people, not for a war.`,
  judgedBy: 'One Free Korea',
  sources: [at(oneFreeKorea2016, { paragraph: 44 })],
  asOf: '2016-04',
  hedge: 'speculative',
  status: 'unverified',
  grade: ungraded.conclusion,
  evidence: ['s4-readiness-against-own-people'],
});

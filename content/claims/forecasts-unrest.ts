// Forecasts of unrest, blame and quarrels inside the state. None names a date.
import { at, defineClaim, prose, unknown } from 'groundswell';
import { ungraded } from '../grades.ts';
import { oneFreeKorea2016 } from '../sources/state.ts';

const noHorizon = unknown('the forecast names no date');
const conditional = unknown('the forecast is conditional and names no date');

export const sentimentTurnsForecast = defineClaim({
  id: 'sentiment-turns-forecast',
  kind: 'forecast',
  says: prose`Once sanctions reach daily life, opinion could turn against the leader and produce groups of unrest, an unnamed observer told Daily NK.`,
  plain: prose`Once people feel the sanctions, they could turn against the leader, said an observer who is not named.`,
  short: prose`Sanctions turn opinion against the leader and produce unrest.`,
  forecaster: 'Unnamed watcher, Daily NK',
  madeOn: '2016',
  conditionalOn: 'Sanctions reach daily life.',
  horizon: noHorizon,
  resolution: { state: 'unscorable', says: prose`Not observed.` },
  sources: [at(oneFreeKorea2016, { paragraph: 31 })],
  asOf: '2016',
  hedge: 'conditional',
  reportedBy: 'Daily NK',
  grade: ungraded.conclusion,
  evidence: ['s4-sentiment-turns-forecast'],
});

export const hardshipBlameForecast = defineClaim({
  id: 'hardship-blame-forecast',
  kind: 'forecast',
  says: prose`If people suffer economically they might hold the leadership responsible, One Free Korea expected.`,
  plain: prose`If people suffer, they might blame their leaders, One Free Korea expected.`,
  short: prose`Hardship makes people blame the leadership.`,
  forecaster: 'One Free Korea',
  madeOn: '2016-04',
  conditionalOn: 'People suffer economically.',
  horizon: conditional,
  resolution: { state: 'unscorable', says: 'It sets a condition, and nothing measures blame.' },
  sources: [at(oneFreeKorea2016, { paragraph: 29 })],
  asOf: '2016-04',
  hedge: 'conditional',
  grade: ungraded.conclusion,
  evidence: ['s4-hardship-blame-forecast'],
});

export const extractionLimitForecast = defineClaim({
  id: 'extraction-limit-forecast',
  kind: 'forecast',
  says: prose`Levies and labour drives, pushed far enough, would provoke unrest, One Free Korea expected.`,
  plain: prose`If the state takes too much, there will be unrest, One Free Korea expected.`,
  short: prose`Levies and labour drives, pushed far enough, provoke unrest.`,
  forecaster: 'One Free Korea',
  madeOn: '2016-04',
  horizon: unknown('the forecast names neither a date nor a threshold'),
  resolution: { state: 'unscorable', says: prose`Not observed; no threshold was given.` },
  sources: [at(oneFreeKorea2016, { paragraph: 37 })],
  asOf: '2016-04',
  hedge: 'author-judgement',
  grade: ungraded.conclusion,
  evidence: ['s4-extraction-limit-forecast'],
});

export const exposureWouldExplodeForecast = defineClaim({
  id: 'exposure-would-explode-forecast',
  kind: 'forecast',
  says: prose`If the wider public saw what travellers see, people would trace their hardship to poor government, an anonymous traveller told Daily NK.`,
  plain: prose`If all could see what travellers see, they would blame bad government, one traveller said.`,
  short: prose`If people saw the outside, they would blame their government.`,
  forecaster: 'Daily NK source',
  madeOn: '2016',
  conditionalOn: 'The wider public sees life outside.',
  horizon: conditional,
  resolution: { state: 'unscorable', says: prose`It asks what would happen if; it cannot be tested.` },
  sources: [at(oneFreeKorea2016, { paragraph: 28 })],
  asOf: '2016',
  hedge: 'conditional',
  reportedBy: 'Daily NK',
  grade: ungraded.conclusion,
  evidence: ['s4-t-exposure-would-explode'],
});

export const cadreDisunityForecast = defineClaim({
  id: 'cadre-disunity-forecast',
  kind: 'forecast',
  says: prose`Cutting mineral income may break unity among officials as they compete for less, experts told Daily NK.`,
  plain: prose`With less money from minerals, officials may fight each other for it, experts said.`,
  short: prose`Less money breaks unity among officials.`,
  forecaster: 'Experts via Daily NK',
  madeOn: '2016',
  conditionalOn: 'Mineral income is cut.',
  horizon: noHorizon,
  resolution: { state: 'unscorable', says: 'It names no date, and nothing measures unity among officials.' },
  sources: [at(oneFreeKorea2016, { paragraph: 53 })],
  asOf: '2016',
  hedge: 'may',
  reportedBy: 'Daily NK',
  grade: ungraded.conclusion,
  evidence: ['s4-cadre-disunity-forecast'],
});

export const militaryPartyFeudForecast = defineClaim({
  id: 'military-party-feud-forecast',
  kind: 'forecast',
  says: prose`Without growth the army could grow resentful and quarrel with the party over resources, a South Korean foundation’s study suggested.`,
  plain: prose`If the economy does not grow, the army could quarrel with the party over money, a study said.`,
  short: prose`Without growth, army and party quarrel over resources.`,
  forecaster: 'SNUE foundation study',
  madeOn: '2015/2016',
  horizon: noHorizon,
  resolution: { state: 'unscorable', says: prose`Not observed.` },
  sources: [at(oneFreeKorea2016, { paragraph: 54 })],
  asOf: '2016',
  hedge: 'speculative',
  grade: ungraded.conclusion,
  evidence: ['s4-military-party-feud-forecast'],
});

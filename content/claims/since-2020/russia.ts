// Russia as patron: treaty, troops, arms, oil, workers.
import { amount, at, date, defineClaim, money, name, own, prose } from 'groundswell';
import { kimJongUn } from '../../actors/leaders.ts';
import { graded, ungraded } from '../../grades.ts';
import {
  armyTechnologyTreaty2024,
  babelKursk2025,
  interfaxTreaty2024,
  joongAngMsmt2025,
  kyivIndependentArms2024,
  moscowTimesDead2025,
  moscowTimesWorkers2025,
  naumannPartnership2025,
  politicoTroops2025,
  ytnOil2024,
} from '../../sources/since-2020-russia.ts';

export const russiaTreaty2024 = defineClaim({
  id: 'russia-treaty-2024',
  kind: 'event',
  when: '2024-06-19/2024-12-04',
  says: prose`${name(kimJongUn)} and Putin signed a treaty of partnership on ${date('2024-06-19')}. It has been in force since ${date('2024-12-04')}.`,
  plain: prose`In ${date('2024-06')} the North and Russia signed a treaty. It has been in force since ${date('2024-12')}.`,
  sources: [at(interfaxTreaty2024)],
  asOf: '2024-12-04',
  grade: graded.agency,
  evidence: ['f-rus-1'],
});

export const treatyMutualHelp2024 = defineClaim({
  id: 'treaty-mutual-help-2024',
  kind: 'observation',
  says: prose`Its article ${own()} obliges each to help the other with arms if it is attacked and finds itself at war.`,
  quantity: amount({ value: 4, unit: '' }),
  sources: [at(armyTechnologyTreaty2024)],
  asOf: '2024-11',
  grade: graded.agency,
  evidence: ['f-rus-2'],
});

export const troopsAdmitted2025 = defineClaim({
  id: 'troops-admitted-2025',
  kind: 'event',
  when: '2025-04-28',
  says: prose`On ${date('2025-04-28')} the North admitted that its soldiers had fought in Kursk, on the leader’s order.`,
  plain: prose`In ${date('2025-04')} the North admitted that its soldiers had fought for Russia.`,
  sources: [at(babelKursk2025)],
  asOf: '2025-04-28',
  grade: graded.agency,
  evidence: ['f-rus-3'],
});

export const troopsSent2024 = defineClaim({
  id: 'troops-sent-2024',
  kind: 'statistic',
  says: prose`South Korean and Western services put the soldiers sent in autumn ${date('2024')} at ${own()}.`,
  quantity: amount({ value: [10_000, 12_000], unit: 'soldiers' }),
  sources: [at(politicoTroops2025)],
  asOf: '2024',
  hedge: 'reported',
  reportedBy: 'South Korean and Western intelligence services',
  grade: graded.intelligence,
  evidence: ['f-rus-4'],
});

export const troopsDead2025 = defineClaim({
  id: 'troops-dead-2025',
  kind: 'statistic',
  says: prose`In ${date('2025-09')} South Korean intelligence put the dead at ${own()}, after ${own('april')} in ${date('2025-04')}. Nobody outside can check it.`,
  quantity: amount({ value: 2_000, unit: 'dead', qualifier: 'about' }),
  quantities: {
    april: amount({ value: 600, unit: '', qualifier: 'at least' }),
  },
  sources: [at(moscowTimesDead2025)],
  asOf: '2025-09',
  hedge: 'reported',
  reportedBy: 'South Korean intelligence',
  grade: graded.intelligence,
  evidence: ['f-rus-5'],
});

export const moreTroops2025 = defineClaim({
  id: 'more-troops-2025',
  kind: 'statistic',
  says: prose`It expected ${own('more')} to follow; ${own()} were there by ${date('2025-09')}.`,
  quantity: amount({ value: 1_000, unit: 'engineers', qualifier: 'about' }),
  quantities: {
    more: amount({ value: 6_000, unit: 'soldiers and engineers' }),
  },
  sources: [at(moscowTimesDead2025)],
  asOf: '2025-09',
  hedge: 'reported',
  reportedBy: 'South Korean intelligence',
  grade: graded.intelligence,
  evidence: ['f-rus-6'],
});

export const armsShipped2025 = defineClaim({
  id: 'arms-shipped-2025',
  kind: 'statistic',
  says: prose`Eleven states reported in ${date('2025-05')} that ${own()} of munitions had gone to Russia since ${date('2023-09')}, and ${own('shells')} in ${date('2024')} alone.`,
  plain: prose`Eleven states say that the North sent Russia ${own()} of munitions.`,
  quantity: amount({ value: 20_000, unit: 'containers', qualifier: 'over' }),
  quantities: {
    shells: amount({ value: 9_000_000, unit: 'shells', qualifier: 'up to' }),
  },
  sources: [at(joongAngMsmt2025)],
  asOf: '2025-05-29',
  hedge: 'official-claim',
  reportedBy: 'the monitoring team of eleven states (MSMT)',
  grade: graded.agency,
  evidence: ['f-rus-7'],
});

export const oilFromRussia2024 = defineClaim({
  id: 'oil-from-russia-2024',
  kind: 'statistic',
  says: prose`Satellite pictures showed ${own('trips')} of tankers from ${date('2024-03')} to ${date('2024-11')}, which carried ${own()} of oil from Russia. The UN limit is ${own('limit')}.`,
  quantity: amount({ value: 1_000_000, unit: 'barrels', qualifier: 'over' }),
  quantities: {
    trips: amount({ value: 43, unit: 'trips' }),
    limit: amount({ value: 500_000, unit: 'barrels a year' }),
  },
  sources: [at(ytnOil2024)],
  asOf: '2024-11',
  hedge: 'reported',
  reportedBy: 'the Open Source Centre, through the BBC, read in relays',
  grade: graded.relay,
  evidence: ['f-rus-8'],
});

export const workersInRussia2025 = defineClaim({
  id: 'workers-in-russia-2025',
  kind: 'statistic',
  says: prose`In mid-${date('2025')} ${own()} from the North worked in Russia. Nearly ${own('students')} of the ${own('entered')} who came in ${date('2024')} had student visas.`,
  quantity: amount({ value: 15_000, unit: 'people', qualifier: 'about' }),
  quantities: {
    students: amount({ value: 8_000, unit: '' }),
    entered: amount({ value: 13_000, unit: '' }),
  },
  sources: [at(moscowTimesWorkers2025)],
  asOf: '2025-08-12',
  hedge: 'reported',
  reportedBy: 'the BBC, through The Moscow Times',
  grade: graded.unnamed,
  evidence: ['f-rus-9'],
});

export const armsValue2024 = defineClaim({
  id: 'arms-value-2024',
  kind: 'statistic',
  says: prose`A study valued the arms sent to Russia since ${date('2022')} at ${own()}. Its prices are guesses, and it does not say what reached the elite.`,
  quantity: money({ amount: [1_700_000_000, 5_500_000_000], currency: 'USD' }),
  sources: [at(kyivIndependentArms2024)],
  asOf: '2024-10',
  hedge: 'expert-judgement',
  reportedBy: 'Olena Guseinova, for the Friedrich Naumann Foundation',
  grade: ungraded.conclusion,
  evidence: ['f-rus-10'],
});

export const russiaPaysInKind2025 = defineClaim({
  id: 'russia-pays-in-kind-2025',
  kind: 'assessment',
  judgedBy: 'Olena Guseinova, for the Friedrich Naumann Foundation',
  says: prose`A later study by the same author puts what the North gave at ${own('given')} and what Russia gave back at ${own()}, mainly food and oil. It sees no inflow of currency in the data.`,
  quantity: money({ amount: 1_200_000_000, currency: 'USD', qualifier: 'up to' }),
  quantities: {
    given: money({ amount: 9_800_000_000, currency: 'USD', qualifier: 'up to' }),
  },
  sources: [at(naumannPartnership2025)],
  asOf: '2025',
  staleAfter: '2027',
  hedge: 'expert-judgement',
  grade: ungraded.conclusion,
  evidence: [],
});

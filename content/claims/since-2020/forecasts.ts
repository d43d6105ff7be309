// Forecasts met since, each with its date where it has one.
import { amount, at, date, defineClaim, name, own, prose, rate, unknown } from 'groundswell';
import { thaeYongHo } from '../../actors/since-2020.ts';
import { ungraded } from '../../grades.ts';
import { straitsTimesTrain2026 } from '../../sources/since-2020-border.ts';
import {
  asiaNewsCongress2026,
  joongAngSuccessor2026,
  kbsSuccessor2026,
  reutersReelection2026,
} from '../../sources/since-2020-leadership.ts';
import { moscowTimesWorkers2025 } from '../../sources/since-2020-russia.ts';
import { diaKbs2025, theWestUnification2024 } from '../../sources/since-2020-security.ts';
import {
  iansAssembly2026,
  joongAngTrain2025,
  pravdaWorkers2025,
  straitsTimesUsda2020,
} from '../../sources/since-2020-work-and-food.ts';
import { atlanticCollapse2012, diplomatCollapse2017 } from '../../sources/state.ts';

export const thaeReunificationForecast = defineClaim({
  id: 'thae-reunification-forecast',
  kind: 'forecast',
  forecaster: 'Thae Yong Ho',
  madeOn: '2017-01',
  says: prose`In ${date('2017-01')} ${name(thaeYongHo)} said that he worked for reunification within ${own()}. It is a hope rather than a probability, but it has a date.`,
  short: prose`Reunification comes within ${own()}.`,
  question: prose`Were the two Koreas united by ${date('2022-01')}?`,
  horizon: '2022-01',
  horizonWording: prose`within ${own()}`,
  quantity: amount({ value: 5, unit: 'years' }),
  resolution: {
    state: 'no',
    on: '2022-01',
    says: prose`The window closed in ${date('2022-01')}; two years later the North gave up unification.`,
    sources: [at(theWestUnification2024)],
  },
  sources: [at(diplomatCollapse2017)],
  asOf: '2017-01',
  hedge: 'speculative',
  status: 'contradicted',
  grade: ungraded.conclusion,
  evidence: ['f-fc-1'],
});

export const fiftyThousandWorkersForecast = defineClaim({
  id: 'fifty-thousand-workers-forecast',
  kind: 'forecast',
  forecaster: 'Eskadra, to RIA Novosti; the BBC',
  madeOn: '2025-06-26',
  says: prose`In mid-${date('2025')} a Russian expert and the BBC expected up to ${own()} from the North in Russia by the end of ${date('2025')}.`,
  short: prose`${own()} work in Russia by the end of ${date('2025')}.`,
  question: prose`Did ${own()} from the North work in Russia at the end of ${date('2025')}?`,
  horizon: '2025-12',
  horizonWording: prose`by the end of the year`,
  quantity: amount({ value: 50_000, unit: 'workers' }),
  resolution: { state: 'void', says: 'The window closed; no count for that day was found.' },
  sources: [at(moscowTimesWorkers2025), at(pravdaWorkers2025)],
  asOf: '2025-08',
  hedge: 'may',
  status: 'unverified',
  grade: ungraded.conclusion,
  evidence: ['f-fc-2'],
});

export const trainsByAugustForecast = defineClaim({
  id: 'trains-by-august-forecast',
  kind: 'forecast',
  forecaster: 'Sources of NHK',
  madeOn: '2025-07-12',
  says: prose`Sources of NHK expected in ${date('2025-07')} that passenger trains to China would run as early as ${date('2025-08')}.`,
  short: prose`Passenger trains to China run as early as ${date('2025-08')}.`,
  question: prose`Did passenger trains to China run by the end of ${date('2025-08')}?`,
  horizon: '2025-08',
  horizonWording: prose`as early as next month`,
  resolution: {
    state: 'no',
    on: '2026-03-12',
    says: prose`They ran from ${date('2026-03-12')}, seven months late. “As early as” leaves room for that.`,
    sources: [at(straitsTimesTrain2026)],
  },
  sources: [at(joongAngTrain2025)],
  asOf: '2025-07-12',
  hedge: 'reported',
  status: 'qualified',
  grade: ungraded.conclusion,
  evidence: ['f-fc-3'],
});

export const presidentTitleForecast = defineClaim({
  id: 'president-title-forecast',
  kind: 'forecast',
  forecaster: 'Analysts, to Yonhap',
  madeOn: '2026-03-04',
  says: prose`Analysts expected in ${date('2026-03')} that the assembly called for ${date('2026-03-22')} might give the leader the title of president and name the South hostile in the constitution.`,
  short: prose`The assembly gives the leader the title of president.`,
  question: prose`Did the session called for ${date('2026-03-22')} give the leader the title of president?`,
  horizon: '2026-03',
  horizonWording: prose`at the session of this month`,
  resolution: {
    state: 'void',
    says: 'Nothing later than the middle of that month could be read, so there is no verdict.',
  },
  sources: [at(iansAssembly2026)],
  asOf: '2026-03-04',
  hedge: 'may',
  status: 'unverified',
  grade: ungraded.conclusion,
  evidence: ['f-fc-4'],
});

export const daughterAtCongressForecast = defineClaim({
  id: 'daughter-at-congress-forecast',
  kind: 'forecast',
  forecaster: 'South Korean intelligence',
  madeOn: '2026-02-12',
  says: prose`South Korean intelligence said in ${date('2026-02')} that the daughter’s presence at the congress, or a title, would point to her designation. It was put as a test and not as a forecast.`,
  short: prose`The daughter attends the congress or gets a title.`,
  question: prose`Was the daughter seen at the congress of ${date('2026-02')}, or given a title?`,
  horizon: '2026-02',
  horizonWording: prose`at the congress of this month`,
  resolution: {
    state: 'no',
    on: '2026-02-25',
    says: 'She was not seen at the opening, and no title was reported.',
    sources: [at(asiaNewsCongress2026)],
  },
  sources: [at(joongAngSuccessor2026), at(kbsSuccessor2026)],
  asOf: '2026-02-12',
  hedge: 'conditional',
  grade: ungraded.conclusion,
  evidence: ['f-fc-5'],
});

export const seventhTestForecast = defineClaim({
  id: 'seventh-test-forecast',
  kind: 'forecast',
  forecaster: 'US Defense Intelligence Agency',
  madeOn: '2025-05',
  says: prose`The US Defense Intelligence Agency said in ${date('2025-05')} that the North was ready for a seventh nuclear test at a time it would choose.`,
  short: prose`The North tests a nuclear weapon a seventh time.`,
  horizon: unknown('it states readiness and names no date'),
  resolution: {
    state: 'unscorable',
    says: prose`It names no date. No test was found in what was read up to ${date('2026-03')}.`,
  },
  sources: [at(diaKbs2025)],
  asOf: '2025-05',
  hedge: 'official-claim',
  grade: ungraded.conclusion,
  evidence: ['f-fc-6'],
});

export const decadesForecast = defineClaim({
  id: 'decades-forecast',
  kind: 'forecast',
  forecaster: 'International Crisis Group',
  madeOn: '2012',
  says: prose`The International Crisis Group expected in ${date('2012')} that the leader could be around for decades.`,
  short: prose`The leader is around for decades.`,
  horizon: unknown('decades name no date'),
  resolution: {
    state: 'unscorable',
    says: prose`Consistent so far: he was re-elected in ${date('2026-02')}. Without a date it cannot be scored.`,
    sources: [at(reutersReelection2026)],
  },
  sources: [at(atlanticCollapse2012)],
  asOf: '2012',
  hedge: 'may',
  grade: ungraded.conclusion,
  evidence: ['f-fc-7'],
});

export const foodInsecure2030Forecast = defineClaim({
  id: 'food-insecure-2030-forecast',
  kind: 'forecast',
  forecaster: 'US Department of Agriculture',
  madeOn: '2020-08-13',
  says: prose`The US Department of Agriculture projected in ${date('2020')} that ${own()} would be short of food in ${date('2030')}; the year before it had said ${own('before')} for ${date('2029')}. It is a model without data from inside.`,
  short: prose`${own()} are short of food in ${date('2030')}.`,
  question: prose`Are ${own()} or more short of food in ${date('2030')}?`,
  horizon: '2030',
  horizonWording: prose`in ten years`,
  quantity: rate({ value: 45, of: 'the population' }),
  quantities: {
    before: rate({ value: 42, of: 'the population' }),
  },
  resolution: { state: 'open', says: prose`Open until ${date('2030')}.` },
  sources: [at(straitsTimesUsda2020)],
  asOf: '2020-08-13',
  hedge: 'expert-judgement',
  grade: ungraded.conclusion,
  evidence: ['f-fc-8'],
});

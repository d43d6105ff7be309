// Forecasts of what would become of the leader, with what came of them.
import { amount, at, date, defineClaim, name, own, prose, unknown } from 'groundswell';
import { kimJongUn } from '../actors/leaders.ts';
import { choiJinWook, kenGause } from '../actors/observers.ts';
import { ungraded } from '../grades.ts';
import { reutersReelection2026 } from '../sources/since-2020-leadership.ts';
import {
  atlanticCollapse2012,
  congress38North2016,
  dailyNkChoi2016,
  diplomatCollapse2017,
  gauseInterview2015,
  oneFreeKorea2016,
} from '../sources/state.ts';

const noHorizon = unknown('the forecast names no date');
const readerComment = {
  reliability: 'F',
  credibility: 6,
  why: 'editors’ proposal: a reader’s comment',
} as const;
const collapseCall = {
  reliability: 'E',
  credibility: 5,
  why: 'editors’ proposal: a dated call of collapse',
} as const;
/** No forecaster gave a number. */
const fromWording = {
  by: 'the editors',
  rule: 'Read from how firmly the forecast was put; the forecaster gave no number.',
} as const;

export const gauseMarginalisedForecast = defineClaim({
  id: 'gause-marginalised-forecast',
  kind: 'forecast',
  says: prose`${name(kenGause)} foresaw power struggles that would push the leader to the margins, though not topple him, within ${own()}.`,
  plain: prose`${name(kenGause)} expected that others would push the leader aside within ${own()}, without toppling him.`,
  short: prose`The leader is pushed to the margins within ${own()}.`,
  quantity: amount({ value: [2, 5], unit: 'years' }),
  forecaster: 'Ken Gause',
  madeOn: '2015-04',
  question: prose`Was the leader pushed to the margins by ${date('2020-04')}?`,
  horizon: '2017-04/2020-04',
  horizonWording: prose`within ${own()}`,
  probabilityImputed: { value: 0.75, ...fromWording },
  resolution: {
    state: 'no',
    on: '2020-04',
    says: prose`${name(kimJongUn)} became party chairman in ${date('2016-05')} and was re-elected in ${date('2026-02')}.`,
    sources: [at(congress38North2016), at(reutersReelection2026)],
  },
  sources: [at(oneFreeKorea2016, { paragraph: 50 }), at(gauseInterview2015)],
  asOf: '2015-04',
  hedge: 'expert-judgement',
  status: 'contradicted',
  grade: ungraded.conclusion,
  evidence: ['s4-gause-marginalised-forecast'],
});

export const congressLegitimacyForecast = defineClaim({
  id: 'congress-legitimacy-forecast',
  kind: 'forecast',
  says: prose`One Free Korea expected the leader to use the congress to raise his standing by promising prosperity.`,
  plain: prose`One Free Korea expected the leader to promise a better life at the party meeting, to look stronger.`,
  short: prose`The leader uses the May congress to raise his standing.`,
  forecaster: 'One Free Korea',
  madeOn: '2016-04',
  question: prose`Did the leader use the congress of ${date('2016-05')} to raise his standing?`,
  horizon: '2016-05',
  horizonWording: 'at the congress in May',
  probabilityImputed: { value: 0.85, ...fromWording },
  resolution: {
    state: 'yes',
    on: '2016-05',
    says: prose`The congress met and reinforced his rule. Whether it raised his standing with the people is unknown.`,
    sources: [at(congress38North2016)],
  },
  sources: [at(oneFreeKorea2016, { paragraph: 39 })],
  asOf: '2016-04',
  hedge: 'author-judgement',
  status: 'qualified',
  grade: ungraded.conclusion,
  evidence: ['s4-congress-legitimacy-forecast'],
});

export const choiCollapseForecast = defineClaim({
  id: 'choi-collapse-forecast',
  kind: 'forecast',
  says: prose`${name(choiJinWook)}, head of the Korea Institute for National Unification, said that collapse was on its way.`,
  plain: prose`${name(choiJinWook)} said that collapse was coming.`,
  short: prose`Collapse is on its way.`,
  forecaster: 'Choi Jin-wook',
  madeOn: '2016-03',
  horizon: noHorizon,
  resolution: {
    state: 'unscorable',
    says: prose`No date was given. The leadership was in place in ${date('2026-02')}.`,
    sources: [at(reutersReelection2026), at(diplomatCollapse2017)],
  },
  sources: [at(oneFreeKorea2016, { paragraph: 55 }), at(dailyNkChoi2016)],
  asOf: '2016-03',
  hedge: 'expert-judgement',
  status: 'contradicted',
  grade: ungraded.conclusion,
  evidence: ['s4-choi-collapse-forecast'],
});

export const choiDaysNumberedForecast = defineClaim({
  id: 'choi-days-numbered-forecast',
  kind: 'forecast',
  says: prose`${name(choiJinWook)} held that the time left to the leadership was therefore limited.`,
  plain: prose`${name(choiJinWook)} thought that little time was left for the leadership.`,
  short: prose`Little time is left.`,
  forecaster: 'Choi Jin-wook',
  madeOn: '2016-03',
  horizon: noHorizon,
  repeats: choiCollapseForecast,
  resolution: {
    state: 'unscorable',
    says: prose`It is the same call as that of collapse and counts once. No date was given.`,
    sources: [at(reutersReelection2026), at(diplomatCollapse2017)],
  },
  sources: [at(oneFreeKorea2016, { paragraph: 55 }), at(dailyNkChoi2016)],
  asOf: '2016-03',
  hedge: 'expert-judgement',
  status: 'contradicted',
  grade: ungraded.conclusion,
  evidence: ['s4-choi-days-numbered-forecast'],
});

export const endNextMonthForecast = defineClaim({
  id: 'end-next-month-forecast',
  kind: 'forecast',
  says: prose`A reader expected the end very soon, perhaps within a month, while likening such predictions to dating the end of the world.`,
  plain: prose`A reader expected the end very soon, perhaps within a month.`,
  short: prose`The end comes very soon, perhaps within a month.`,
  forecaster: 'Reader five',
  madeOn: '2016-04',
  question: prose`Was the leader out of office by the end of ${date('2016-05')}?`,
  horizon: '2016-05',
  horizonWording: 'very soon, perhaps within a month',
  probabilityImputed: { value: 0.6, ...fromWording },
  resolution: {
    state: 'no',
    on: '2016-05',
    says: prose`The leader did not change, then or since; checked to ${date('2026-03')}.`,
    sources: [at(diplomatCollapse2017), at(reutersReelection2026)],
  },
  sources: [at(oneFreeKorea2016, { paragraph: 61 })],
  asOf: '2016-04',
  hedge: 'speculative',
  status: 'contradicted',
  grade: collapseCall,
  evidence: ['s4c-end-next-month-forecast'],
});

export const goneByJuneForecast = defineClaim({
  id: 'gone-by-june-forecast',
  kind: 'forecast',
  says: prose`A reader predicted that China would act against the leader and that he would be out of power by ${date('2016-06')}.`,
  plain: prose`A reader said that China would act and that the leader would be gone by ${date('2016-06')}.`,
  short: prose`China acts; the leader is out of power by June.`,
  forecaster: 'Reader five',
  madeOn: '2016-04',
  question: prose`Was the leader out of office by the end of ${date('2016-06')}?`,
  horizon: '2016-06',
  horizonWording: 'by June',
  probabilityImputed: { value: 0.9, ...fromWording },
  resolution: {
    state: 'no',
    on: '2016-06',
    says: prose`The leader did not change, then or since; checked to ${date('2026-03')}.`,
    sources: [at(diplomatCollapse2017), at(reutersReelection2026)],
  },
  sources: [at(oneFreeKorea2016, { paragraph: 62 })],
  asOf: '2016-04',
  hedge: 'speculative',
  status: 'contradicted',
  grade: collapseCall,
  evidence: ['s4c-gone-by-june-forecast'],
});

export const congressEntrenchesForecast = defineClaim({
  id: 'congress-entrenches-forecast',
  kind: 'forecast',
  says: prose`A reader held that the congress, if it went ahead, would entrench loyal followers so firmly that nothing changes for ${own()}.`,
  plain: prose`A reader said that, once the party met, nothing would change for ${own()}.`,
  short: prose`If the congress is held, nothing changes for ${own()}.`,
  quantity: amount({ value: 10, unit: 'years' }),
  forecaster: 'Reader five',
  madeOn: '2016-04',
  question: prose`Did the leader stay in office until ${date('2026-05')}?`,
  horizon: '2026-05~',
  horizonWording: prose`for ${own()} after the congress`,
  conditionalOn: 'The congress goes ahead.',
  probabilityImputed: { value: 0.85, ...fromWording },
  resolution: {
    state: 'open',
    says: prose`The congress was held, and he was re-elected in ${date('2026-02')}. The window closes in ${date('2026-05')}, two months after the last source that was read.`,
    sources: [at(congress38North2016), at(reutersReelection2026)],
  },
  sources: [at(oneFreeKorea2016, { paragraph: 61 })],
  asOf: '2016-04',
  hedge: 'conditional',
  status: 'current',
  grade: readerComment,
  evidence: ['s4c-congress-entrenches-forecast'],
});

export const youngLeaderForecast = defineClaim({
  id: 'young-leader-forecast',
  kind: 'forecast',
  says: prose`A reader doubted that someone who took over so young would rule into old age.`,
  plain: prose`A reader doubted that a leader who began so young would rule into old age.`,
  short: prose`A leader who began so young will not rule into old age.`,
  forecaster: 'Reader two',
  madeOn: '2016-04',
  horizon: unknown('the comment looks decades ahead and names no date'),
  resolution: { state: 'unscorable', says: prose`A question rather than a forecast, and decades long.` },
  sources: [at(oneFreeKorea2016, { paragraph: 58 })],
  asOf: '2016-04',
  hedge: 'speculative',
  grade: readerComment,
  evidence: ['s4c-young-leader-forecast'],
});

export const collapseForecastsFailed = defineClaim({
  id: 'collapse-forecasts-failed',
  kind: 'assessment',
  says: prose`Every forecast of the leader losing power that named a date has failed. Forecasts of collapse have a long record of failing.`,
  plain: prose`Some people said when the leader would fall. Each time they were wrong.`,
  judgedBy: 'the editors, from the forecasts they checked',
  sources: [at(atlanticCollapse2012), at(diplomatCollapse2017), at(reutersReelection2026)],
  asOf: '2026-02',
  hedge: 'asserted',
  evidence: [
    's4c-end-next-month-forecast',
    's4c-gone-by-june-forecast',
    's4-gause-marginalised-forecast',
    's4-choi-collapse-forecast',
  ],
});

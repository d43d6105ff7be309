// Forecasts about sanctions, money and trade, with what came of them.
import { at, date, defineClaim, name, prose, unknown } from 'groundswell';
import { kimByungYeon } from '../actors/observers.ts';
import { ungraded } from '../grades.ts';
import {
  bbcGrowth,
  dailyNkPrices2016,
  exportsThread,
  oneFreeKorea2016,
  pulseGrowth2017,
  ricePrices2017,
  upiRecall2016,
} from '../sources/state.ts';

const noHorizon = unknown('the forecast names no date');
const conditional = unknown('the forecast is conditional and names no date');
/** No forecaster gave a number. */
const fromWording = {
  by: 'the editors',
  rule: 'Read from how firmly the forecast was put; the forecaster gave no number.',
} as const;

export const pressureRisesForecast = defineClaim({
  id: 'pressure-rises-forecast',
  kind: 'forecast',
  says: prose`One Free Korea expected that pressure would only increase during the coming year.`,
  plain: prose`One Free Korea expected that pressure would only grow in the coming year.`,
  short: prose`Pressure only grows in the coming year (scored by formal measures).`,
  forecaster: 'One Free Korea',
  madeOn: '2016-04',
  question: prose`Were formal measures against the country tightened by ${date('2017-04')}?`,
  horizon: '2017-04',
  horizonWording: 'during the coming year',
  probabilityImputed: { value: 0.9, ...fromWording },
  resolution: {
    state: 'yes',
    on: '2017-04',
    says: prose`Formal measures tightened. Prices and the growth estimate for ${date('2016')} show little effect within the year.`,
    sources: [at(ricePrices2017), at(bbcGrowth), at(exportsThread)],
  },
  sources: [at(oneFreeKorea2016, { paragraph: 56 })],
  asOf: '2016-04',
  hedge: 'author-judgement',
  status: 'qualified',
  grade: ungraded.conclusion,
  evidence: ['s4-pressure-rises-forecast'],
});

export const crisisChainForecast = defineClaim({
  id: 'crisis-chain-forecast',
  kind: 'forecast',
  says: prose`Unnamed experts held that more pressure on trade could cause a grave economic crisis, and that this could become political.`,
  plain: prose`Experts said that less trade could bring a crisis of the economy, and then of politics.`,
  short: prose`Pressure on trade causes economic, then political crisis.`,
  forecaster: 'Unnamed experts',
  madeOn: '2016',
  conditionalOn: 'Pressure on trade grows.',
  horizon: noHorizon,
  resolution: {
    state: 'unscorable',
    says: prose`Not seen in ${date('2016')}: the Bank of Korea’s estimate was the best since ${date('1999')}.`,
    sources: [at(bbcGrowth), at(pulseGrowth2017)],
  },
  sources: [at(oneFreeKorea2016, { paragraph: 51 })],
  asOf: '2016',
  hedge: 'conditional',
  status: 'contradicted',
  grade: ungraded.conclusion,
  evidence: ['s4-crisis-chain-forecast'],
});

export const goodTimesOverForecast = defineClaim({
  id: 'good-times-over-forecast',
  kind: 'forecast',
  says: prose`The economist ${name(kimByungYeon)} believed that the favourable period was over, owing to mismanagement and unwillingness to reform.`,
  plain: prose`The economist ${name(kimByungYeon)} thought that the good years were over.`,
  short: prose`The favourable period for the economy is over.`,
  forecaster: 'Kim Byung-yeon',
  madeOn: '2016',
  horizon: noHorizon,
  resolution: {
    state: 'unscorable',
    says: prose`No date and no measure. The estimate for ${date('2016')} showed growth.`,
    sources: [at(bbcGrowth)],
  },
  sources: [at(oneFreeKorea2016, { paragraph: 52 })],
  asOf: '2016',
  hedge: 'expert-judgement',
  status: 'qualified',
  grade: ungraded.conclusion,
  evidence: ['s4-kim-byung-yeon-good-times-over'],
});

export const averagePersonHitForecast = defineClaim({
  id: 'average-person-hit-forecast',
  kind: 'forecast',
  says: prose`A Daily NK article held it certain that ordinary people would feel the economic shift.`,
  plain: prose`One article was sure that ordinary people would feel the change.`,
  short: prose`Ordinary people will feel the sanctions.`,
  forecaster: 'A Daily NK article',
  madeOn: '2016',
  horizon: noHorizon,
  resolution: {
    state: 'unscorable',
    says: prose`No date. Not seen in rice prices, which held in ${date('2016-03')} and were lower by ${date('2017-02')}.`,
    sources: [at(dailyNkPrices2016), at(ricePrices2017)],
  },
  sources: [at(oneFreeKorea2016, { paragraph: 30 })],
  asOf: '2016',
  hedge: 'reported',
  status: 'qualified',
  grade: ungraded.conclusion,
  evidence: ['s4-average-person-hit-forecast'],
});

export const recallAndClosureForecast = defineClaim({
  id: 'recall-and-closure-forecast',
  kind: 'forecast',
  says: prose`One Free Korea expected that restaurant staff would be called home and that further outlets would perhaps shut.`,
  plain: prose`One Free Korea expected that staff would be called home and more restaurants would perhaps close.`,
  short: prose`Staff are recalled and more restaurants abroad shut.`,
  forecaster: 'One Free Korea',
  madeOn: '2016-04',
  horizon: noHorizon,
  resolution: {
    state: 'unscorable',
    says: prose`Recall was rumoured in ${date('2016-05')}; a recall by the state’s own choice was not verified. UN rules of ${date('2017-12')} sent workers home later.`,
    sources: [at(upiRecall2016)],
  },
  sources: [at(oneFreeKorea2016, { paragraph: 17 })],
  asOf: '2016-04',
  hedge: 'author-judgement',
  status: 'qualified',
  grade: ungraded.conclusion,
  evidence: ['s4-recall-and-closure-forecast'],
});

export const closureHitsIncomeForecast = defineClaim({
  id: 'closure-hits-income-forecast',
  kind: 'forecast',
  says: prose`Closures abroad would add pressure on foreign earnings, One Free Korea expected.`,
  plain: prose`If restaurants abroad close, less foreign money comes in, One Free Korea expected.`,
  short: prose`Closures abroad add pressure on foreign earnings.`,
  forecaster: 'One Free Korea',
  madeOn: '2016-04',
  conditionalOn: 'Restaurants abroad close.',
  horizon: conditional,
  resolution: { state: 'unscorable', says: 'It sets a condition, and names no date and no measure.' },
  sources: [at(oneFreeKorea2016, { paragraph: 17 })],
  asOf: '2016-04',
  hedge: 'conditional',
  grade: ungraded.conclusion,
  evidence: ['s4-closure-hits-income-forecast'],
});

export const revenueLossStatusForecast = defineClaim({
  id: 'revenue-loss-status-forecast',
  kind: 'forecast',
  says: prose`A sudden loss of mineral income would damage the leader’s image as a provider, One Free Korea expected.`,
  plain: prose`If the money from minerals stops, people will see the leader less as one who provides, One Free Korea expected.`,
  short: prose`Loss of mineral income damages the leader’s image as provider.`,
  forecaster: 'One Free Korea',
  madeOn: '2016-04',
  conditionalOn: 'Mineral income is suddenly lost.',
  horizon: conditional,
  resolution: { state: 'unscorable', says: 'It sets a condition, and nothing measures the leader’s image.' },
  sources: [at(oneFreeKorea2016, { paragraph: 52 })],
  asOf: '2016-04',
  hedge: 'conditional',
  grade: ungraded.conclusion,
  evidence: ['s4-revenue-loss-status-forecast'],
});

export const survivesAWhileForecast = defineClaim({
  id: 'survives-a-while-forecast',
  kind: 'forecast',
  says: prose`Smuggled gold and cash would sustain the leadership for some time, One Free Korea expected.`,
  plain: prose`Smuggled gold and cash will keep the leaders going for some time, One Free Korea expected.`,
  short: prose`Smuggled gold and cash sustain the leadership for some time.`,
  forecaster: 'One Free Korea',
  madeOn: '2016-04',
  horizon: unknown('“some time” names no date'),
  resolution: { state: 'unscorable', says: prose`The leadership lasted, but the forecast named no date.` },
  sources: [at(oneFreeKorea2016, { paragraph: 56 })],
  asOf: '2016-04',
  hedge: 'author-judgement',
  grade: ungraded.conclusion,
  evidence: ['s4-survives-a-while-forecast'],
});

export const chinaInspectionForecast = defineClaim({
  id: 'china-inspection-forecast',
  kind: 'forecast',
  says: prose`The respite would last until China was brought to inspect more at the border, One Free Korea expected.`,
  plain: prose`That lasts only until China looks more closely at the border, One Free Korea expected.`,
  short: prose`The respite ends once China inspects more.`,
  forecaster: 'One Free Korea',
  madeOn: '2016-04',
  conditionalOn: 'China is brought to inspect more at the border.',
  horizon: conditional,
  resolution: { state: 'unscorable', says: 'It sets a condition and names no date.' },
  sources: [at(oneFreeKorea2016, { paragraph: 56 })],
  asOf: '2016-04',
  hedge: 'conditional',
  grade: ungraded.conclusion,
  evidence: ['s4-china-inspection-forecast'],
});

export const famineUnlikelyForecast = defineClaim({
  id: 'famine-unlikely-forecast',
  kind: 'forecast',
  says: prose`Private farming and markets make a repeat of the famine unlikely, One Free Korea held.`,
  plain: prose`Private farms and markets make a new famine unlikely, One Free Korea said.`,
  short: prose`Private farming and markets prevent a repeat of the famine.`,
  forecaster: 'One Free Korea',
  madeOn: '2016-04',
  horizon: noHorizon,
  resolution: {
    state: 'unscorable',
    says: prose`No date was given. No famine is known for ${date('2016/2019')}.`,
  },
  sources: [at(oneFreeKorea2016, { paragraph: 29 })],
  asOf: '2016-04',
  hedge: 'author-judgement',
  grade: ungraded.conclusion,
  evidence: ['s4-cav-famine-unlikely'],
});

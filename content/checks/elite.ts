// What later public knowledge says of the elite.
import { at, date, defineCheck, name, prose, quantity } from 'groundswell';
import { kimJongUn } from '../actors/leaders.ts';
import { cadreLoyaltyForced, mayCongressHeld } from '../claims/elites.ts';
import { congressLegitimacyForecast, gauseMarginalisedForecast } from '../claims/forecasts-leadership.ts';
import {
  gauseCannotConsolidate,
  gauseDoubleSpending,
  gauseEconomyLosing,
  giftSpending2012,
  kaesongClosed,
} from '../claims/patronage.ts';
import {
  colonelDefected,
  jangPurged,
  purgeBreedsUnease,
  riYongGilPurged,
  riYongGilReappeared,
} from '../claims/removals.ts';
import { assassinationRumour } from '../claims/rumours.ts';
import { reutersReelection2026 } from '../sources/since-2020-leadership.ts';
import {
  cnnColonel2016,
  congress38North2016,
  contaRi2021,
  dailyNkCadres2016,
  gauseBook2015,
  gauseInterview2015,
  straitsTimesRi2016,
  upiRumour2016,
  washingtonTimesRi2016,
  wuncKaesong2016,
} from '../sources/state.ts';

export const cadreLoyaltyCheck = defineCheck({
  id: 'cadre-loyalty',
  claims: [cadreLoyaltyForced],
  verdict: 'partly',
  says: prose`A Daily NK report of ${date('2016-02')} has the same sentiment, from one cadre, before the UN vote.`,
  short: prose`Same sentiment reported, but before the UN vote`,
  basis: 'read',
  sources: [at(dailyNkCadres2016)],
  checked: '2026-03',
  evidence: ['s4-t-cadre-loyalty-forced'],
});

export const kaesongCheck = defineCheck({
  id: 'kaesong',
  claims: [kaesongClosed],
  verdict: 'supported',
  says: prose`Seoul announced the shutdown on ${date('2016-02-10')}. It held ${quantity(kaesongClosed, 'firms')} and ${quantity(kaesongClosed, 'workers')}.`,
  short: prose`Seoul announced the shutdown of Kaesong`,
  basis: 'read',
  sources: [at(wuncKaesong2016)],
  checked: '2026-03',
  evidence: ['s4-kaesong-closed'],
});

export const congressCheck = defineCheck({
  id: 'party-congress-2016',
  claims: [mayCongressHeld, congressLegitimacyForecast],
  verdict: 'supported',
  says: prose`The congress met from ${date('2016-05-06')} to ${date('2016-05-09')}. Analysts saw consolidation and few new policies; its effect on the people is unknown.`,
  short: prose`Held in good order; analysts saw consolidation`,
  basis: 'read',
  sources: [at(congress38North2016)],
  checked: '2026-03',
  evidence: ['s4-may-congress', 's4-congress-legitimacy-forecast'],
});

export const riYongGilCheck = defineCheck({
  id: 'ri-yong-gil',
  claims: [riYongGilPurged],
  verdict: 'partly',
  says: prose`He lost his post in ${date('2016-02')} and was reported executed. On ${date('2016-05-10')} state media listed him with ${quantity(riYongGilReappeared)}; in ${date('2021')} he was reported as defence minister.`,
  short: prose`He lost his post; the execution did not happen`,
  basis: 'read',
  sources: [at(straitsTimesRi2016), at(washingtonTimesRi2016), at(contaRi2021)],
  checked: '2026-03',
  evidence: ['s4-ri-yong-gil-purged'],
});

export const purgeUneaseCheck = defineCheck({
  id: 'purge-unease',
  claims: [purgeBreedsUnease],
  verdict: 'partly',
  says: prose`The premise is half right: he lost his post, but was back with party posts on ${date('2016-05-10')}. Unease in the elite was not checked.`,
  short: prose`The premise is only half right`,
  basis: 'read',
  sources: [at(straitsTimesRi2016)],
  checked: '2026-03',
  evidence: ['s4-purge-breeds-unease'],
});

export const jangCheck = defineCheck({
  id: 'jang-song-thaek',
  claims: [jangPurged],
  verdict: 'supported',
  says: prose`His execution was announced in ${date('2013-12')}.`,
  short: prose`His execution was announced`,
  basis: 'read',
  sources: [at(straitsTimesRi2016)],
  checked: '2026-03',
  evidence: ['s4-jang-purge'],
});

export const assassinationCheck = defineCheck({
  id: 'assassination-rumour',
  claims: [assassinationRumour],
  verdict: 'unproven',
  says: prose`It goes back to one anonymous source. The founder of Asia Press judged it most likely a rumour made by the state.`,
  short: prose`One anonymous source, doubted at once`,
  basis: 'read',
  sources: [at(upiRumour2016)],
  checked: '2026-03',
  evidence: ['s4-assassination-rumour'],
});

export const giftSpendingCheck = defineCheck({
  id: 'gift-spending',
  claims: [gauseDoubleSpending, gauseEconomyLosing],
  verdict: 'partly',
  says: prose`Gause’s book gives a base: gifts at ${quantity(giftSpending2012)} in ${date('2012')}, twice the father’s highest level. The rate in One Free Korea is undated.`,
  short: prose`A base exists for one year; the rate is undated`,
  basis: 'read',
  sources: [at(gauseBook2015), at(gauseInterview2015)],
  checked: '2026-03',
  evidence: ['s4-gause-double-spending', 's4-gause-economy-losing'],
});

export const gauseForecastCheck = defineCheck({
  id: 'gause-forecast',
  claims: [gauseMarginalisedForecast, gauseCannotConsolidate],
  verdict: 'contradicted',
  says: prose`${name(kimJongUn)} became party chairman in ${date('2016-05')} and was re-elected in ${date('2026-02')}.`,
  short: prose`The leader was not pushed to the margins`,
  basis: 'read',
  sources: [at(gauseInterview2015), at(congress38North2016), at(reutersReelection2026)],
  checked: '2026-03',
  evidence: ['s4-gause-marginalised-forecast', 's4-gause-cannot-consolidate'],
});

export const colonelCheck = defineCheck({
  id: 'colonel',
  claims: [colonelDefected],
  verdict: 'supported',
  says: prose`Seoul confirmed it on ${date('2016-04-11')}. The defection took place in ${date('2015')}, so it is no consequence of the sanctions of ${date('2016')}.`,
  short: prose`Confirmed, but before the sanctions`,
  basis: 'read',
  sources: [at(cnnColonel2016)],
  checked: '2026-03',
  evidence: ['s4c-spy-defection'],
});

// What the evidence marks as still to be verified. The house keeps it; no document prints it as fact.
import { at, date, defineCheck, prose } from 'groundswell';
import { famineUnlikelyForecast } from '../claims/forecasts-economy.ts';
import { kimJongIlOnMarkets } from '../claims/markets-and-state.ts';
import { forcedToRaiseLiving } from '../claims/propaganda.ts';
import { predecessorAges, thirdGenerationRule } from '../claims/readers.ts';
import { sanctionsJustStarting } from '../claims/sanctions.ts';
import { reutersReelection2026 } from '../sources/since-2020-leadership.ts';

/** The as-of day of the evidence folder, which does not date its checks one by one. */
const checked = '2026-03';

export const verifyRemarkYear = defineCheck({
  id: 'verify-remark-year',
  claims: [kimJongIlOnMarkets],
  verdict: 'unproven',
  says: prose`For the remark on markets the year ${date('2007')} is sometimes given.`,
  short: 'The year of the remark is open',
  basis: 'to-verify',
  checked,
  evidence: ['s0-kim-jong-il-on-markets'],
});

export const verifyLivingStandards = defineCheck({
  id: 'verify-living-standards',
  claims: [forcedToRaiseLiving],
  verdict: 'unproven',
  says: prose`Campaigns for better living standards were announced; trade was closed from ${date('2020')} to ${date('2022')}. The record is mixed.`,
  short: 'Campaigns announced, trade closed: a mixed record',
  basis: 'to-verify',
  checked,
  evidence: ['s0-forced-to-raise-living'],
});

export const verifyUsSanctionsAct = defineCheck({
  id: 'verify-us-sanctions-act',
  claims: [sanctionsJustStarting],
  verdict: 'unproven',
  says: prose`The sanctions act of the United States dates from ${date('2016-02-18')}.`,
  short: 'The date of the US act is open',
  basis: 'to-verify',
  checked,
  evidence: ['s4-sanctions-just-starting'],
});

export const verifyFoodStress = defineCheck({
  id: 'verify-food-stress',
  claims: [famineUnlikelyForecast],
  verdict: 'unproven',
  says: prose`Shortages of food were reported after ${date('2020')}.`,
  short: 'Later food stress is open',
  basis: 'to-verify',
  checked,
  evidence: ['s4-cav-famine-unlikely'],
});

export const verifyPredecessorAges = defineCheck({
  id: 'verify-predecessor-ages',
  claims: [predecessorAges],
  verdict: 'partly',
  says: prose`The grandfather was born in ${date('1912-04')} and installed in ${date('1945/1946')}, so the age given for him fits. The father, born in ${date('1941/1942')}, was chosen as heir around ${date('1974')} and took full power only in ${date('1994')}.`,
  short: 'Fits the grandfather, not the father',
  basis: 'to-verify',
  checked,
  evidence: ['s4c-predecessor-ages'],
});

export const verifyThirdGeneration = defineCheck({
  id: 'verify-third-generation',
  claims: [thirdGenerationRule],
  verdict: 'unproven',
  says: prose`No systematic evidence for the maxim was found. The leader of the third generation was elected again in ${date('2026-02')}.`,
  short: 'No systematic evidence found',
  basis: 'to-verify',
  sources: [at(reutersReelection2026)],
  checked,
  evidence: ['s4c-third-generation-rule'],
});

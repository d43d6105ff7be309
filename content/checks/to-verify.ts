// What the evidence marks as still to be verified. The house keeps it; no document prints it as fact.
import { at, date, defineCheck, prose } from 'groundswell';
import {
  famineUnlikelyForecast,
  goodTimesOverForecast,
  recallAndClosureForecast,
} from '../claims/forecasts-economy.ts';
import { kimJongIlOnMarkets, officialMarkets400 } from '../claims/markets-and-state.ts';
import { forcedToRaiseLiving } from '../claims/propaganda.ts';
import { predecessorAges, thirdGenerationRule } from '../claims/readers.ts';
import { noElitePrecedent } from '../claims/restaurant-case.ts';
import { sanctionsJustStarting } from '../claims/sanctions.ts';
import { beyondParallelMarkets } from '../sources/society.ts';
import { joongAngGrowth2025 } from '../sources/state.ts';

/** The as-of day of the evidence folder, which does not date its checks one by one. */
const checked = '2026-03';

export const verifyMarketCount = defineCheck({
  id: 'verify-market-count',
  claims: [officialMarkets400],
  verdict: 'unproven',
  says: prose`A count of ${date('2018')} by CSIS Beyond Parallel, made from satellite pictures, is usually given as somewhat higher. The project page was found; its number was not read.`,
  short: 'A satellite count was found, its number not read',
  basis: 'to-verify',
  sources: [at(beyondParallelMarkets)],
  checked,
  evidence: ['s0-official-markets-400'],
});

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

export const verifyWorkersSentHome = defineCheck({
  id: 'verify-workers-sent-home',
  claims: [recallAndClosureForecast],
  verdict: 'unproven',
  says: prose`UN rules of ${date('2017')} later required that workers abroad be sent home by the end of ${date('2019')}.`,
  short: 'Later UN rules required the return of workers',
  basis: 'to-verify',
  checked,
  evidence: ['s4-recall-and-closure-forecast'],
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

export const verifyContraction = defineCheck({
  id: 'verify-contraction',
  claims: [goodTimesOverForecast],
  verdict: 'partly',
  says: prose`The estimates for ${date('2017')} and ${date('2018')} are said to show a contraction, which would fit the view better.`,
  short: 'Two later years may fit the view better',
  basis: 'to-verify',
  checked,
  evidence: ['s4-kim-byung-yeon-good-times-over'],
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

export const verifyDeputyAmbassador = defineCheck({
  id: 'verify-deputy-ambassador',
  claims: [noElitePrecedent],
  verdict: 'partly',
  says: prose`A deputy ambassador is said to have left a post in London in ${date('2016-08')}. The addresses that the evidence gives for it are older than that month.`,
  short: 'A later departure of a diplomat is open',
  basis: 'to-verify',
  checked,
  evidence: ['s4-group-defections-rare', 's4-no-elite-precedent'],
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
  says: prose`No systematic evidence for the maxim was found. The leader of the third generation was still in office in ${date('2025-08')}.`,
  short: 'No systematic evidence found',
  basis: 'to-verify',
  sources: [at(joongAngGrowth2025)],
  checked,
  evidence: ['s4c-third-generation-rule'],
});

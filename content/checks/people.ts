// What later public knowledge says on bribes and on people who left.
import { at, cite, date, defineCheck, prose, quantity, withoutUnit } from 'groundswell';
import {
  corruptionWeakensControl,
  crackdownSelfDefeating,
  lawlessnessHelpsPeople,
  unInterviews,
  unRefugeeBribery,
} from '../claims/corruption.ts';
import { arrivals33000, arrivalsTotal, arrivalsYearly, exitChallengesLegitimacy } from '../claims/outflow.ts';
import { remittanceSurvey2018, remittanceSurvey2022, remittances15m } from '../claims/remittances.ts';
import {
  arrivalsPress,
  arrivalsTotalPress,
  covidCurbsPress,
  humanRightsWatch,
  nkdbEarlierSurvey,
  nkdbLaterSurvey,
  priceIsRights,
} from '../sources/society.ts';

/** The as-of day of the evidence folder, which does not date its checks one by one. */
const checked = '2026-03';

export const checkBribery = defineCheck({
  id: 'check-bribery',
  claims: [corruptionWeakensControl, crackdownSelfDefeating],
  verdict: 'outdated',
  says: prose`Human Rights Watch reported in ${date('2024-03')} that the authorities also cracked down on bribery during the pandemic.
    How strong this driver has been since is uncertain.`,
  short: 'The pandemic brought a crackdown on bribery',
  basis: 'read',
  sources: [at(humanRightsWatch), at(covidCurbsPress)],
  checked,
  evidence: ['s0-corruption-weakens-control', 's0-crackdown-self-defeating'],
});

export const checkUnReport = defineCheck({
  id: 'check-un-report',
  claims: [lawlessnessHelpsPeople, unRefugeeBribery],
  verdict: 'partly',
  says: prose`The UN report of ${date('2019-05')} is built on ${quantity(unInterviews)} of ${date('2017/2018')}, mostly with women from
    the north-eastern provinces who had settled in the South.`,
  short: 'Interviews mostly with women from the north-east',
  basis: 'read',
  sources: [at(priceIsRights)],
  checked,
  evidence: ['s0-lawlessness-helps-people', 's0-t-un-refugee-bribery'],
});

export const checkArrivals = defineCheck({
  id: 'check-arrivals',
  claims: [arrivals33000, exitChallengesLegitimacy],
  verdict: 'outdated',
  says: prose`South Korea had counted ${quantity(arrivalsTotal)} by the end of ${date('2025')}. Arrivals fell from
    ${quantity(arrivalsYearly, '2019')} in ${date('2019')} to ${withoutUnit(quantity(arrivalsYearly, '2021'))} in ${date('2021')} and were
    ${withoutUnit(quantity(arrivalsYearly))} in ${date('2025')}.`,
  short: 'The flow, said to rise, fell sharply',
  basis: 'read',
  sources: [at(arrivalsTotalPress), at(arrivalsPress)],
  checked,
  evidence: ['s0-arrivals-33000', 's0-exit-challenges-legitimacy', 's0-cav-undated-page'],
});

export const checkRemittances = defineCheck({
  id: 'check-remittances',
  claims: [remittances15m],
  verdict: 'unproven',
  says: prose`The origin of the estimate was not found. In NKDB surveys ${quantity(remittanceSurvey2018)} had at some time sent money
    (${date('2018')}) and ${quantity(remittanceSurvey2022)} had sent some in the year (${date('2022')}).${cite(remittanceSurvey2018, remittanceSurvey2022)} Take the estimate as an
    order of magnitude.`,
  short: 'Origin of the estimate was not found',
  basis: 'read',
  sources: [at(nkdbEarlierSurvey), at(nkdbLaterSurvey)],
  checked,
  evidence: ['s0-remittances-15m'],
});

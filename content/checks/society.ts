import { at, date, defineCheck, defineCorrection, prose, quantity } from 'groundswell';
import { unrest2009 } from '../claims/beliefs.ts';
import { borderFences, foreignCultureLaws } from '../claims/border.ts';
import {
  corruptionWeakensControl,
  crackdownSelfDefeating,
  lawlessnessHelpsPeople,
  unInterviews,
  unRefugeeBribery,
} from '../claims/corruption.ts';
import {
  apologyReported2010,
  currencyMeasure2009,
  currencyMeasureTerms,
  jessieKim2009,
} from '../claims/currency.ts';
import { famineDeathEstimates, famineDeaths } from '../claims/famine.ts';
import { minSungSelfReliance } from '../claims/generation.ts';
import {
  bannedMediaConsumed,
  chaeHwanHardLabour,
  foreignMediaPunished,
  jihyunKangDramas,
  outsideImpact83,
  usbAccess81,
  usbIllegal98,
} from '../claims/information.ts';
import { connectivityInterviews, microSurveySample } from '../claims/limits.ts';
import {
  jooYangStateGaveWay,
  jooYangTradeOrStarve,
  kimJongIlOnMarkets,
  marketIncome,
  marketIncomeThreeQuarters,
  marketsPermanent,
} from '../claims/markets.ts';
import {
  arrivals33000,
  arrivalsTotal,
  arrivalsYearly,
  exitChallengesLegitimacy,
  remittanceSurvey2018,
  remittanceSurvey2022,
  remittances15m,
} from '../claims/outflow.ts';
import { forcedToAdaptPropaganda } from '../claims/propaganda.ts';
import { shimonHuhGroupViewing } from '../claims/trust.ts';
import {
  arrivalsPress,
  arrivalsTotalPress,
  beyondParallelIncome,
  beyondParallelView,
  cnnCurrencyOfficial,
  compromisingConnectivity,
  connectivityPress,
  covidCurbsPress,
  excessDeathsCopy,
  globalNk,
  goodkindWest,
  guardianApology,
  guardianTestimony,
  humanRightsWatch,
  marketScenariosPaper,
  nkdbEarlierSurvey,
  nkdbLaterSurvey,
  nkNewsPolls,
  northKoreaTech,
  piieFamineDeaths,
  piieInsidePoll,
  piieKimJongIlMarket,
  piieMediaPoll,
  priceIsRights,
  rfaApology,
} from '../sources/society.ts';

/** The as-of day of the evidence folder, which does not date its checks one by one. */
const checked = '2026-11-22';

export const checkFamineDeaths = defineCheck({
  id: 'check-famine-deaths',
  claims: [famineDeaths],
  verdict: 'partly',
  says: prose`Estimates span ${quantity(famineDeathEstimates)}. The page’s figure is the top of the middle range.`,
  short: 'Top of the middle range of estimates',
  basis: 'read',
  sources: [at(piieFamineDeaths), at(goodkindWest), at(excessDeathsCopy)],
  checked,
  evidence: ['s0-famine-deaths'],
});

export const checkMarketIncome = defineCheck({
  id: 'check-market-income',
  claims: [marketIncome],
  verdict: 'partly',
  says: prose`The figure comes from a convenience sample of ${quantity(microSurveySample)}, asked inside the country in ${date('2016')}.
    The page names neither the sample nor the year. ${quantity(marketIncomeThreeQuarters)} put the market’s part at three quarters
    or more.`,
  short: 'True of a tiny sample, not the country',
  basis: 'read',
  sources: [at(beyondParallelIncome), at(beyondParallelView), at(piieInsidePoll), at(nkNewsPolls)],
  checked,
  evidence: ['s0-market-income-72'],
});

export const checkOutsideImpact = defineCheck({
  id: 'check-outside-impact',
  claims: [outsideImpact83],
  verdict: 'partly',
  says: prose`The figure comes from the same sample of ${quantity(microSurveySample)}. A press debate of ${date('2018')} faults such
    polls for leading questions and tiny samples.`,
  short: 'Same tiny sample; method criticised since',
  basis: 'read',
  sources: [at(piieMediaPoll), at(beyondParallelIncome), at(nkNewsPolls)],
  checked,
  evidence: ['s0-outside-impact-83'],
});

export const checkUsbFigures = defineCheck({
  id: 'check-usb-figures',
  claims: [usbAccess81, usbIllegal98],
  verdict: 'partly',
  says: prose`The report is Compromising Connectivity, released on ${date('2017-03-01')}. Press reports mention interviews with
    ${quantity(connectivityInterviews)}; the bases of both figures were not found. Its main finding is that the state was building
    stronger digital controls.`,
  short: 'Leavers only; bases of both figures not found',
  basis: 'read',
  sources: [at(compromisingConnectivity), at(connectivityPress)],
  checked,
  evidence: ['s0-usb-access-81', 's0-usb-illegal-98'],
});

export const checkTestimony = defineCheck({
  id: 'check-testimony',
  claims: [
    jooYangTradeOrStarve,
    jooYangStateGaveWay,
    jessieKim2009,
    jihyunKangDramas,
    chaeHwanHardLabour,
    minSungSelfReliance,
    shimonHuhGroupViewing,
  ],
  verdict: 'partly',
  says: 'Testimony is valuable but selective. Several prominent accounts were revised later, and paid interviews create incentives. Treat each as one person’s experience.',
  short: 'One person’s experience, not proof of how common',
  basis: 'read',
  sources: [at(guardianTestimony)],
  checked,
  evidence: [
    's0-t-joo-yang-trade-or-starve',
    's0-t-joo-yang-state-gave-way',
    's0-t-jessie-kim-2009',
    's0-t-jihyun-kang-dramas',
    's0-t-chae-hwan-hard-labour',
    's0-t-min-sung-self-reliance',
    's0-t-shimon-huh-group-viewing',
  ],
});

export const checkKimJongIlRemark = defineCheck({
  id: 'check-kim-jong-il-remark',
  claims: [kimJongIlOnMarkets],
  verdict: 'unproven',
  says: prose`The exact remark and its date were not found. A speech of ${date('2008-06-18')} that is attributed to him makes the
    same point in similar words.`,
  short: 'Exact remark not found; similar speech exists',
  basis: 'read',
  sources: [at(piieKimJongIlMarket)],
  checked,
  evidence: ['s0-kim-jong-il-on-markets'],
});

export const checkMarketsPermanent = defineCheck({
  id: 'check-markets-permanent',
  claims: [marketsPermanent],
  verdict: 'partly',
  says: prose`After ${date('2020')} trade almost stopped and informal business shrank. A paper of ${date('2019')} argues that markets
    could as well strengthen the leader.`,
  short: 'Informal business shrank after the border closure',
  basis: 'read',
  sources: [at(humanRightsWatch), at(marketScenariosPaper)],
  checked,
  evidence: ['s0-markets-permanent'],
});

export const checkCurrencyMeasure = defineCheck({
  id: 'check-currency-measure',
  claims: [currencyMeasure2009, unrest2009],
  verdict: 'supported',
  says: prose`The measure was announced on ${date('2009-11-30')}: one new won for ${quantity(currencyMeasureTerms)}, with a cap on the
    sum that could be exchanged.`,
  short: 'Confirmed, with the date and the terms',
  basis: 'read',
  sources: [at(guardianApology), at(cnnCurrencyOfficial), at(rfaApology)],
  checked,
  evidence: ['s0-2009-currency-measure', 's4-2009-unrest-precedent'],
});

export const checkApology = defineCheck({
  id: 'check-apology',
  claims: [apologyReported2010],
  verdict: 'partly',
  says: prose`South Korean media and the NGO Good Friends reported it in ${date('2010-02')}. An analyst in Seoul said that it was for
    poor execution, not for the policy. It was never officially confirmed.`,
  short: 'Reported in the South, never officially confirmed',
  basis: 'read',
  sources: [at(guardianApology), at(rfaApology)],
  checked,
  evidence: ['s0-2009-apology-reported'],
});

export const checkForeignMedia = defineCheck({
  id: 'check-foreign-media',
  claims: [bannedMediaConsumed, foreignMediaPunished, forcedToAdaptPropaganda],
  verdict: 'outdated',
  says: prose`Since ${date('2020-12')} the state has passed ${quantity(foreignCultureLaws)} against foreign culture, with long terms of
    labour and, for import or distribution, death. The northern border was sealed from early ${date('2020')}; in six areas examined
    the fences grew from ${quantity(borderFences, 'before')} to ${quantity(borderFences)}.`,
  short: 'Written before new laws, fences and the closure',
  basis: 'read',
  sources: [at(globalNk), at(northKoreaTech), at(covidCurbsPress)],
  checked,
  evidence: ['s0-banned-media-consumed', 's0-foreign-media-punished', 's0-forced-to-adapt-propaganda'],
});

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
  says: prose`South Korea had counted ${quantity(arrivalsTotal)} by the end of ${date('2024')}. Arrivals fell from
    ${quantity(arrivalsYearly, '2019')} in ${date('2019')} to ${quantity(arrivalsYearly, '2021')} in ${date('2021')} and were
    ${quantity(arrivalsYearly)} in ${date('2024')}.`,
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
    (${date('2018')}) and ${quantity(remittanceSurvey2022)} had sent some in the year (${date('2022')}). Take the estimate as an
    order of magnitude.`,
  short: 'Origin of the estimate was not found',
  basis: 'read',
  sources: [at(nkdbEarlierSurvey), at(nkdbLaterSurvey)],
  checked,
  evidence: ['s0-remittances-15m'],
});

export const correctArrivals = defineCorrection({
  id: 'correct-arrivals',
  claim: arrivals33000,
  was: prose`${quantity(arrivals33000)} in the South, and rising`,
  now: prose`${quantity(arrivalsTotal)} in the South by the end of ${date('2024')}; yearly arrivals fell to
    ${quantity(arrivalsYearly, '2021')} in ${date('2021')}`,
  date: checked,
  sources: [at(arrivalsTotalPress), at(arrivalsPress)],
  evidence: ['s0-arrivals-33000'],
});

export const correctPropagandaForecast = defineCorrection({
  id: 'correct-propaganda-forecast',
  claim: forcedToAdaptPropaganda,
  was: 'The leadership would have to bring its messages closer to reality',
  now: prose`Since ${date('2020')} the state has passed ${quantity(foreignCultureLaws)} against foreign culture instead`,
  date: checked,
  sources: [at(globalNk), at(northKoreaTech)],
  evidence: ['s0-forced-to-adapt-propaganda'],
});

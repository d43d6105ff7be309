// What later public knowledge says of the blog post of 2016, and what was corrected.
import { at, date, defineCheck, defineCorrection, prose, quantity } from 'groundswell';
import { choiUnableToChoose } from '../claims/beliefs.ts';
import {
  economyFell2015,
  foodPricesSteady,
  growth2015,
  growth2016,
  ricePriceMarch2016,
} from '../claims/economy.ts';
import {
  cadreLoyaltyForced,
  colonelDefected,
  jangPurged,
  mayCongressHeld,
  purgeBreedsUnease,
  riYongGilPurged,
  riYongGilReappeared,
} from '../claims/elites.ts';
import {
  averagePersonHitForecast,
  crisisChainForecast,
  goodTimesOverForecast,
  pressureRisesForecast,
  recallAndClosureForecast,
} from '../claims/forecasts-economy.ts';
import {
  choiCollapseForecast,
  congressEntrenchesForecast,
  congressLegitimacyForecast,
  endNextMonthForecast,
  gauseMarginalisedForecast,
  goneByJuneForecast,
} from '../claims/forecasts-leadership.ts';
import {
  gauseCannotConsolidate,
  gauseDoubleSpending,
  gauseEconomyLosing,
  giftSpending2012,
  kaesongClosed,
} from '../claims/patronage.ts';
import {
  beliefNotEnough,
  coreDiscontent,
  defectionOf13,
  dramasAsMotive,
  financialTiesLoosen,
  groupDefectionsRare,
  infoPlusSanctions,
  ministryRemitPressure,
  ministryRestaurantsHurt,
  ministrySanctionsBiting,
  noCrossSubsidy,
  noElitePrecedent,
  sanctionsAsCause,
  seoulHelps,
  seoulPublicises,
  sharedDissent,
  thesisDefectionInstability,
} from '../claims/restaurant-case.ts';
import {
  commissionFoundTooLittle,
  lawyersCalledItAbduction,
  managerSaysPressed,
  rapporteurSawDeceit,
} from '../claims/restaurant-case-later.ts';
import { assassinationRumour } from '../claims/rumours.ts';
import { choiCompoundedWeakness, sanctionsJustStarting } from '../claims/sanctions.ts';
import {
  agentsInPublicPlaces,
  borderWireFromCamp,
  crackdownCrossersCallers,
  mpsWatchWavering,
  residentsBlamedForLeaks,
  silentBordersPledge,
  watchListGroups,
  watchOnDefectorFamilies,
} from '../claims/surveillance.ts';
import { tradeHalfGdpOecd } from '../claims/trade.ts';
import {
  asiapressGroup2016,
  atlanticCollapse2012,
  bbcGrowth,
  camp22Imagery2012,
  cnnColonel2016,
  congress38North2016,
  contaRi2021,
  dailyNkCadres2016,
  dailyNkChoi2016,
  dailyNkPrices2016,
  dailyNkSurveillance2016,
  diplomatCollapse2017,
  exportsThread,
  gauseBook2015,
  gauseInterview2015,
  joongAngControls2016,
  joongAngGrowth2025,
  kbsGrowth,
  koreaHeraldLawyers2019,
  koreaHeraldRestaurant2018,
  pulseGrowth2017,
  resolution2270,
  ricePrices2017,
  straitsTimesRi2016,
  upiRecall2016,
  upiRestaurant2018,
  upiRumour2016,
  washingtonTimesRi2016,
  wuncKaesong2016,
  yonhapCommission2019,
  yonhapMoreStaff2016,
} from '../sources/state.ts';

export const restaurantCaseCheck = defineCheck({
  id: 'restaurant-case',
  claims: [
    defectionOf13,
    thesisDefectionInstability,
    sanctionsAsCause,
    ministrySanctionsBiting,
    ministryRestaurantsHurt,
    ministryRemitPressure,
    dramasAsMotive,
    infoPlusSanctions,
    financialTiesLoosen,
    noCrossSubsidy,
    beliefNotEnough,
    coreDiscontent,
    sharedDissent,
    seoulHelps,
    seoulPublicises,
    managerSaysPressed,
    rapporteurSawDeceit,
    commissionFoundTooLittle,
    lawyersCalledItAbduction,
  ],
  verdict: 'disputed',
  says: prose`In ${date('2018')} the manager said South Korean intelligence had pressed him, and a UN rapporteur saw signs of deceit. In ${date('2019-09')} the South’s human rights commission found too little evidence of coercion, and missing records; a panel of lawyers called it abduction.`,
  short: prose`Motives and free will of the restaurant staff are disputed`,
  basis: 'read',
  sources: [
    at(yonhapCommission2019),
    at(upiRestaurant2018),
    at(koreaHeraldRestaurant2018),
    at(koreaHeraldLawyers2019),
    at(asiapressGroup2016),
  ],
  checked: '2026-11-22',
  evidence: ['s4-defection-of-13', 's4-thesis-defection-instability'],
});

export const groupDefectionsCheck = defineCheck({
  id: 'group-defections',
  claims: [groupDefectionsRare, noElitePrecedent],
  verdict: 'partly',
  says: prose`Earlier groups existed but were mostly families. What was unusual was that these were unrelated colleagues; more restaurant staff followed in ${date('2016-06')}.`,
  short: prose`Earlier groups existed, mostly families`,
  basis: 'read',
  sources: [at(asiapressGroup2016), at(yonhapMoreStaff2016)],
  checked: '2026-11-22',
  evidence: ['s4-group-defections-rare', 's4-no-elite-precedent'],
});

export const recallCheck = defineCheck({
  id: 'restaurant-recall',
  claims: [recallAndClosureForecast],
  verdict: 'unproven',
  says: prose`In ${date('2016-05')} an outlet run by defectors cited rumours of recall orders; a systematic recall was not verified.`,
  short: prose`Recall was rumoured, not verified`,
  basis: 'read',
  sources: [at(upiRecall2016)],
  checked: '2026-11-22',
  evidence: ['s4-recall-and-closure-forecast'],
});

export const cadreLoyaltyCheck = defineCheck({
  id: 'cadre-loyalty',
  claims: [cadreLoyaltyForced],
  verdict: 'partly',
  says: prose`A Daily NK report of ${date('2016-02')} has the same sentiment, from one cadre, before the UN vote.`,
  short: prose`Same sentiment reported, but before the UN vote`,
  basis: 'read',
  sources: [at(dailyNkCadres2016)],
  checked: '2026-11-22',
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
  checked: '2026-11-22',
  evidence: ['s4-kaesong-closed'],
});

export const pricesCheck = defineCheck({
  id: 'staple-prices',
  claims: [foodPricesSteady],
  verdict: 'supported',
  says: prose`Weeks after the sanctions of ${date('2016-03')} rice cost ${quantity(ricePriceMarch2016)} a kilogram, close to before. By ${date('2017-02')} it was markedly cheaper.`,
  short: prose`Rice held its price, then became cheaper`,
  basis: 'read',
  sources: [at(dailyNkPrices2016), at(ricePrices2017)],
  checked: '2026-11-22',
  evidence: ['s4-cav-food-prices-steady'],
});

export const averagePersonCheck = defineCheck({
  id: 'average-person',
  claims: [averagePersonHitForecast],
  verdict: 'unproven',
  says: prose`The forecast named no date. Rice prices did not show the effect: they held in ${date('2016-03')} and were lower by ${date('2017-02')}.`,
  short: prose`Not seen in rice prices of the first year`,
  basis: 'read',
  sources: [at(dailyNkPrices2016), at(ricePrices2017)],
  checked: '2026-11-22',
  evidence: ['s4-average-person-hit-forecast'],
});

export const controlsCheck = defineCheck({
  id: 'controls-2016',
  claims: [
    watchOnDefectorFamilies,
    agentsInPublicPlaces,
    silentBordersPledge,
    residentsBlamedForLeaks,
    crackdownCrossersCallers,
  ],
  verdict: 'supported',
  says: prose`The reports match a newspaper article of ${date('2016-04-05')}, which itself relies on an unnamed source and an activist group. They share that origin.`,
  short: prose`Matches one article, itself on an unnamed source`,
  basis: 'read',
  sources: [at(joongAngControls2016)],
  checked: '2026-11-22',
  evidence: ['s4-watch-on-defector-families', 's4-silent-borders-pledge'],
});

export const borderWireCheck = defineCheck({
  id: 'border-wire',
  claims: [borderWireFromCamp],
  verdict: 'partly',
  says: prose`The camp was reported closed in ${date('2012')}, though imagery analysts disputed the evidence then. Wire used again would fit a closure.`,
  short: prose`Plausible; the camp’s closure was disputed`,
  basis: 'read',
  sources: [at(camp22Imagery2012), at(joongAngControls2016)],
  checked: '2026-11-22',
  evidence: ['s4-border-wire-from-camp'],
});

export const waveringWatchCheck = defineCheck({
  id: 'wavering-watch',
  claims: [mpsWatchWavering, watchListGroups],
  verdict: 'partly',
  says: prose`The original report could confirm the order in one province only; the blog drops this limit.`,
  short: prose`Confirmed in one province only`,
  basis: 'read',
  sources: [at(dailyNkSurveillance2016)],
  checked: '2026-11-22',
  evidence: ['s4-mps-watch-wavering', 's4-watch-list-groups'],
});

export const congressCheck = defineCheck({
  id: 'party-congress-2016',
  claims: [mayCongressHeld, congressLegitimacyForecast],
  verdict: 'supported',
  says: prose`The congress met from ${date('2016-05-06')} to ${date('2016-05-09')}. Analysts saw consolidation and few new policies; its effect on the people is unknown.`,
  short: prose`Held in good order; analysts saw consolidation`,
  basis: 'read',
  sources: [at(congress38North2016)],
  checked: '2026-11-22',
  evidence: ['s4-may-congress', 's4-congress-legitimacy-forecast'],
});

export const riYongGilCheck = defineCheck({
  id: 'ri-yong-gil',
  claims: [riYongGilPurged],
  verdict: 'contradicted',
  says: prose`He lost his post in ${date('2016-02')} and was reported executed. On ${date('2016-05-10')} state media listed him with ${quantity(riYongGilReappeared)}; in ${date('2021')} he was reported as defence minister.`,
  short: prose`Reported executed, he reappeared with party posts`,
  basis: 'read',
  sources: [at(straitsTimesRi2016), at(washingtonTimesRi2016), at(contaRi2021)],
  checked: '2026-11-22',
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
  checked: '2026-11-22',
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
  checked: '2026-11-22',
  evidence: ['s4-jang-purge'],
});

export const assassinationCheck = defineCheck({
  id: 'assassination-rumour',
  claims: [assassinationRumour],
  verdict: 'unproven',
  says: prose`It goes back to one anonymous source. The founder of Asia Press judged it probably a rumour made by the state.`,
  short: prose`One anonymous source, doubted at once`,
  basis: 'read',
  sources: [at(upiRumour2016)],
  checked: '2026-11-22',
  evidence: ['s4-assassination-rumour'],
});

export const giftSpendingCheck = defineCheck({
  id: 'gift-spending',
  claims: [gauseDoubleSpending, gauseEconomyLosing],
  verdict: 'partly',
  says: prose`Gause’s book gives a base: gifts at ${quantity(giftSpending2012)} in ${date('2012')}, twice the father’s highest level. The rate in the blog is undated.`,
  short: prose`A base exists for one year; the rate is undated`,
  basis: 'read',
  sources: [at(gauseBook2015), at(gauseInterview2015)],
  checked: '2026-11-22',
  evidence: ['s4-gause-double-spending', 's4-gause-economy-losing'],
});

export const gauseForecastCheck = defineCheck({
  id: 'gause-forecast',
  claims: [gauseMarginalisedForecast, gauseCannotConsolidate],
  verdict: 'contradicted',
  says: prose`Kim Jong Un became party chairman in ${date('2016-05')} and was still leader in ${date('2025-08')}.`,
  short: prose`The leader was not pushed to the margins`,
  basis: 'read',
  sources: [at(gauseInterview2015), at(congress38North2016), at(joongAngGrowth2025)],
  checked: '2026-11-22',
  evidence: ['s4-gause-marginalised-forecast', 's4-gause-cannot-consolidate'],
});

export const economy2015Check = defineCheck({
  id: 'economy-2015',
  claims: [economyFell2015],
  verdict: 'supported',
  says: prose`The Bank of Korea’s estimate for ${date('2015')} is ${quantity(growth2015)}, ascribed to drought and lower coal and iron ore prices.`,
  short: prose`The economy shrank in that year`,
  basis: 'read',
  sources: [at(bbcGrowth), at(pulseGrowth2017)],
  checked: '2026-11-22',
  evidence: ['s4-economy-fell-2015'],
});

export const crisisCheck = defineCheck({
  id: 'crisis-2016',
  claims: [crisisChainForecast],
  verdict: 'contradicted',
  says: prose`The Bank of Korea’s estimate for ${date('2016')} is ${quantity(growth2016)}, the best since ${date('1999')}. The crisis expected for that year did not show.`,
  short: prose`The economy grew in the year of the expected crisis`,
  basis: 'read',
  sources: [at(bbcGrowth), at(pulseGrowth2017), at(kbsGrowth), at(joongAngGrowth2025)],
  checked: '2026-11-22',
  evidence: ['s4-crisis-chain-forecast'],
});

export const goodTimesCheck = defineCheck({
  id: 'good-times',
  claims: [goodTimesOverForecast],
  verdict: 'partly',
  says: prose`The estimate for ${date('2016')} showed growth, so not in the short run. Without a date the view cannot be judged.`,
  short: prose`Not in the short run; no date given`,
  basis: 'read',
  sources: [at(bbcGrowth)],
  checked: '2026-11-22',
  evidence: ['s4-kim-byung-yeon-good-times-over'],
});

export const tradeShareCheck = defineCheck({
  id: 'trade-share',
  claims: [tradeHalfGdpOecd],
  verdict: 'unproven',
  says: prose`The original article was not found.`,
  short: prose`Original article not found`,
  basis: 'read',
  checked: '2026-11-22',
  evidence: ['s4-trade-half-gdp-oecd'],
});

export const choiCheck = defineCheck({
  id: 'choi-collapse',
  claims: [choiCollapseForecast, choiCompoundedWeakness, choiUnableToChoose],
  verdict: 'contradicted',
  says: prose`The forecast named no date. The leadership was still in place in ${date('2025-08')}.`,
  short: prose`No date given; leadership still in place`,
  basis: 'read',
  sources: [at(dailyNkChoi2016), at(joongAngGrowth2025), at(diplomatCollapse2017)],
  checked: '2026-11-22',
  evidence: [
    's4-choi-collapse-forecast',
    's4-choi-days-numbered-forecast',
    's4-choi-compounded-weakness',
    's4-choi-unable-to-choose',
  ],
});

export const readerForecastsCheck = defineCheck({
  id: 'reader-forecasts',
  claims: [endNextMonthForecast, goneByJuneForecast],
  verdict: 'contradicted',
  says: prose`The leader did not change by ${date('2016-06')} or since, checked to ${date('2025-08')}. Forecasts of collapse have a long record of failing.`,
  short: prose`The leader did not change, then or since`,
  basis: 'read',
  sources: [at(atlanticCollapse2012), at(diplomatCollapse2017), at(joongAngGrowth2025)],
  checked: '2026-11-22',
  evidence: ['s4c-end-next-month-forecast', 's4c-gone-by-june-forecast'],
});

export const congressWindowCheck = defineCheck({
  id: 'congress-window',
  claims: [congressEntrenchesForecast],
  verdict: 'unproven',
  says: prose`The congress was held and the leader was in office in ${date('2025-08')}. The window closed in ${date('2026-05')}; no later source was checked.`,
  short: prose`Consistent so far; the window needs a new check`,
  basis: 'read',
  sources: [at(congress38North2016), at(joongAngGrowth2025)],
  checked: '2026-11-22',
  evidence: ['s4c-congress-entrenches-forecast'],
});

export const sanctionsCheck = defineCheck({
  id: 'sanctions-2016',
  claims: [sanctionsJustStarting],
  verdict: 'supported',
  says: prose`The UN resolution was adopted on ${date('2016-03-02')}, with mandatory inspection of cargo and limits on mineral exports.`,
  short: prose`UN measures had just been adopted`,
  basis: 'read',
  sources: [at(resolution2270)],
  checked: '2026-11-22',
  evidence: ['s4-sanctions-just-starting'],
});

export const pressureCheck = defineCheck({
  id: 'pressure-2017',
  claims: [pressureRisesForecast],
  verdict: 'partly',
  says: prose`Formal measures did tighten. Prices and the estimate for ${date('2016')} show little effect within the year; reported exports to China fell only in ${date('2017')}.`,
  short: prose`Formal measures tightened; little effect within the year`,
  basis: 'read',
  sources: [at(ricePrices2017), at(bbcGrowth), at(exportsThread)],
  checked: '2026-11-22',
  evidence: ['s4-pressure-rises-forecast'],
});

export const colonelCheck = defineCheck({
  id: 'colonel',
  claims: [colonelDefected],
  verdict: 'supported',
  says: prose`Seoul confirmed it on ${date('2016-04-11')}. He defected in ${date('2015')}, so it is no consequence of the sanctions of ${date('2016')}.`,
  short: prose`Confirmed, but before the sanctions`,
  basis: 'read',
  sources: [at(cnnColonel2016)],
  checked: '2026-11-22',
  evidence: ['s4c-spy-defection'],
});

export const riYongGilCorrection = defineCorrection({
  id: 'ri-yong-gil-alive',
  claim: riYongGilPurged,
  was: prose`Ri Yong Gil was purged in ${date('2016-02')}, by South Korean reports executed.`,
  now: prose`He lost his post as chief of the general staff and reappeared with ${quantity(riYongGilReappeared)}.`,
  date: '2016-05-10',
  sources: [at(straitsTimesRi2016), at(washingtonTimesRi2016)],
  evidence: ['s4-ri-yong-gil-purged'],
});

export const restaurantCaseCorrection = defineCorrection({
  id: 'restaurant-case-disputed',
  claim: defectionOf13,
  was: prose`A group left a restaurant abroad, in a country not named; sanctions were given as the cause.`,
  now: prose`The restaurant was in Ningbo, China. Why they came, and whether all came freely, is disputed.`,
  date: '2018-05',
  sources: [at(upiRestaurant2018), at(koreaHeraldRestaurant2018), at(asiapressGroup2016)],
  evidence: ['s4-defection-of-13', 's4-sanctions-as-cause'],
});

export const groupPrecedentCorrection = defineCorrection({
  id: 'group-precedents',
  claim: noElitePrecedent,
  was: prose`The group departure was called a first.`,
  now: prose`Earlier groups existed, mostly families; unrelated colleagues were the unusual part.`,
  date: '2016-04-27',
  sources: [at(asiapressGroup2016)],
  evidence: ['s4-no-elite-precedent'],
});

export const waveringWatchCorrection = defineCorrection({
  id: 'wavering-watch-one-province',
  claim: mpsWatchWavering,
  was: prose`The police ministry watched the middle loyalty class, with no limit of place.`,
  now: prose`The report was confirmed in one province only.`,
  date: '2026-11-22',
  sources: [at(dailyNkSurveillance2016)],
  evidence: ['s4-mps-watch-wavering'],
});

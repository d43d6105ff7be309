// What limits the claims on the state and its elite. Each caveat travels with the claims it names.
import { at, date, defineCaveat, prose } from 'groundswell';
import { satelliteDoubts, scientistsWithSoldiers, travellerInTheDark } from '../claims/beliefs.ts';
import {
  economyFell2015,
  exportsToChinaFell2017,
  growth2015,
  growth2016,
  growth2020,
  growth2023,
  growth2024,
  ricePriceMarch2016,
} from '../claims/economy.ts';
import {
  cadreLoyaltyForced,
  cadreSelfInterest,
  cadresDoubtLeader,
  moraleFalling,
  samsuCadresAngry,
  samsuNotSurprised,
} from '../claims/elites.ts';
import { forcedDeposit, inminbanAltercations, mobilisationComplaints } from '../claims/extraction.ts';
import { averagePersonHitForecast } from '../claims/forecasts-economy.ts';
import { youngLeaderForecast } from '../claims/forecasts-leadership.ts';
import {
  gauseDoubleSpending,
  gauseEconomyLosing,
  giftSpending2012,
  needsHardCurrency,
} from '../claims/patronage.ts';
import {
  beliefNotEnough,
  coreDiscontent,
  defectionOf13,
  dramasAsMotive,
  financialTiesLoosen,
  infoPlusSanctions,
  ministryRemitPressure,
  ministryRestaurantsHurt,
  ministrySanctionsBiting,
  noCrossSubsidy,
  sanctionsAsCause,
  seoulHelps,
  seoulPublicises,
  sharedDissent,
  thesisDefectionInstability,
} from '../claims/restaurant-case.ts';
import { beliefWavers, leaderSeenAsCause, mediaSilent } from '../claims/sanctions.ts';
import {
  agentsInPublicPlaces,
  borderTightened,
  crackdownCrossersCallers,
  hourlyReporting,
  mpsWatchWavering,
  provincialAlert,
  residentsBlamedForLeaks,
  silentBordersPledge,
  warReadinessOrder,
  watchListGroups,
  watchOnDefectorFamilies,
} from '../claims/surveillance.ts';
import {
  chinaFarmGoods50,
  chinaManufactures70,
  chinaSoleSupplier,
  minerals40Exports,
  tradeHalfGdpOecd,
  tradeHalfIncome,
} from '../claims/trade.ts';
import {
  dailyNkPrices2016,
  dailyNkSurveillance2016,
  oneFreeKorea2016,
  ricePrices2017,
} from '../sources/state.ts';

export const caseIsDisputed = defineCaveat({
  id: 'case-is-disputed',
  says: prose`Later versions contradict each other. Why the staff came, and whether all came freely, is not settled; every conclusion drawn from the case shares that doubt.`,
  short: prose`Motives and free will are disputed`,
  kind: 'counter-evidence',
  appliesTo: [
    defectionOf13,
    thesisDefectionInstability,
    sanctionsAsCause,
    dramasAsMotive,
    infoPlusSanctions,
    financialTiesLoosen,
    noCrossSubsidy,
    beliefNotEnough,
    coreDiscontent,
    sharedDissent,
    seoulHelps,
    seoulPublicises,
    ministrySanctionsBiting,
  ],
  evidence: ['s4-defection-of-13'],
});

export const ministryIsInterested = defineCaveat({
  id: 'ministry-is-interested',
  says: prose`The ministry spoke as an interested party, and said itself that the pressure on staff was a belief.`,
  short: prose`The ministry is an interested party`,
  kind: 'motive',
  appliesTo: [ministrySanctionsBiting, ministryRestaurantsHurt, ministryRemitPressure],
  sources: [at(oneFreeKorea2016, { paragraph: 3 }), at(oneFreeKorea2016, { paragraph: 4 })],
  evidence: ['s4-mou-sanctions-biting', 's4-mou-remit-pressure'],
});

export const sanctionsNeverWorkView = defineCaveat({
  id: 'sanctions-never-work-view',
  says: prose`The blog mentions the opposing view that sanctions have no effect, and does not argue it.`,
  short: prose`An opposing view is named, not argued`,
  kind: 'counter-evidence',
  appliesTo: [sanctionsAsCause],
  sources: [at(oneFreeKorea2016, { paragraph: 2 })],
  evidence: ['s4-cav-sanctions-never-work-view'],
});

export const advocacyStance = defineCaveat({
  id: 'advocacy-stance',
  says: prose`The author argues for pressure joined with information, and selects evidence for it.`,
  short: prose`The author argues for a policy`,
  kind: 'bias',
  appliesTo: [thesisDefectionInstability, infoPlusSanctions],
  sources: [at(oneFreeKorea2016, { paragraph: 6 })],
  evidence: ['s4-cav-advocacy-stance'],
});

export const rhetoricalAside = defineCaveat({
  id: 'rhetorical-aside',
  says: prose`A remark in one line implies that the author had long urged this course. It states no fact, and it signals advocacy.`,
  short: prose`The author had long urged this course`,
  kind: 'bias',
  appliesTo: [infoPlusSanctions],
  sources: [at(oneFreeKorea2016, { paragraph: 7 })],
  evidence: ['s4-cav-rhetorical-aside'],
});

export const someReturn = defineCaveat({
  id: 'some-return',
  says: prose`Some people who reach the South aboard drifting boats choose to go back. The blog’s author sees in this a strong psychological hold.`,
  short: prose`Some who leave choose to return`,
  kind: 'counter-evidence',
  appliesTo: [thesisDefectionInstability],
  sources: [at(oneFreeKorea2016, { paragraph: 8 })],
  evidence: ['s4-cav-some-return'],
});

export const pricesStayedSteady = defineCaveat({
  id: 'prices-stayed-steady',
  says: prose`Food prices for the poor stayed mostly stable after the sanctions of ${date('2016-03')}, and rice was cheaper a year later.`,
  short: prose`Food prices stayed mostly stable`,
  kind: 'counter-evidence',
  appliesTo: [moraleFalling, averagePersonHitForecast],
  sources: [at(oneFreeKorea2016, { paragraph: 22 }), at(dailyNkPrices2016), at(ricePrices2017)],
  evidence: ['s4-cav-food-prices-steady'],
});

export const anonymousSourcing = defineCaveat({
  id: 'anonymous-sourcing',
  says: prose`Most inside reports here come from unnamed single contacts, relayed by more than one outlet. Several may share one origin.`,
  short: prose`Unnamed contacts, perhaps one origin`,
  kind: 'duplicate',
  appliesTo: [
    beliefWavers,
    mediaSilent,
    moraleFalling,
    cadresDoubtLeader,
    cadreLoyaltyForced,
    cadreSelfInterest,
    samsuCadresAngry,
    samsuNotSurprised,
    mobilisationComplaints,
    inminbanAltercations,
    satelliteDoubts,
    scientistsWithSoldiers,
    travellerInTheDark,
  ],
  sources: [at(oneFreeKorea2016, { paragraph: 24 })],
  evidence: ['s4-cav-anonymous-sourcing'],
});

export const famineUnlikely = defineCaveat({
  id: 'famine-unlikely',
  says: prose`Private farming and markets make a repeat of the famine unlikely, the blog’s author holds.`,
  short: prose`Markets make a repeat famine unlikely`,
  kind: 'counter-evidence',
  appliesTo: [averagePersonHitForecast],
  sources: [at(oneFreeKorea2016, { paragraph: 29 })],
  evidence: ['s4-cav-famine-unlikely'],
});

export const hardshipOnlyIndirect = defineCaveat({
  id: 'hardship-only-indirect',
  says: prose`For the poor and the middle class sanctions were so far only an indirect cause of hardship.`,
  short: prose`Sanctions hurt ordinary people only indirectly`,
  kind: 'counter-evidence',
  appliesTo: [thesisDefectionInstability, averagePersonHitForecast, leaderSeenAsCause],
  sources: [at(oneFreeKorea2016, { paragraph: 33 })],
  evidence: ['s4-cav-hardship-indirect-so-far'],
});

export const pyongyangBoom = defineCaveat({
  id: 'pyongyang-boom',
  says: prose`Building in Pyongyang and growing inequality had led the blog’s author to suspect that state finances were improving.`,
  short: prose`Building in Pyongyang points the other way`,
  kind: 'counter-evidence',
  appliesTo: [gauseEconomyLosing, economyFell2015],
  sources: [at(oneFreeKorea2016, { paragraph: 51 })],
  evidence: ['s4-cav-pyongyang-boom'],
});

export const ageIsNoPredictor = defineCaveat({
  id: 'age-is-no-predictor',
  says: prose`Another reader answers that predecessors also came to power young, so age tells little.`,
  short: prose`Age tells little about survival`,
  kind: 'counter-evidence',
  appliesTo: [youngLeaderForecast],
  sources: [at(oneFreeKorea2016, { paragraph: 59 })],
  evidence: ['s4c-cav-age-no-predictor'],
});

export const watchingReadsTwoWays = defineCaveat({
  id: 'watching-reads-two-ways',
  says: prose`More watching may show that the state is afraid, or that it is able. The reports cannot tell which.`,
  short: prose`May show fear or capacity`,
  kind: 'scope',
  appliesTo: [
    watchOnDefectorFamilies,
    agentsInPublicPlaces,
    borderTightened,
    hourlyReporting,
    warReadinessOrder,
    provincialAlert,
  ],
  evidence: ['i-surveillance-scope', 'i-border-fortification'],
});

export const controlsBefore2020 = defineCaveat({
  id: 'controls-before-2020',
  says: prose`These reports are from early ${date('2016')}; they predate the border closure of ${date('2020')}.`,
  short: prose`Reports predate the border closure`,
  kind: 'date',
  appliesTo: [residentsBlamedForLeaks, crackdownCrossersCallers, silentBordersPledge, borderTightened],
  mustTravel: false,
});

export const onlyOneProvince = defineCaveat({
  id: 'only-one-province',
  says: prose`Daily NK had the order from one ministry contact and two others in the same province, and could not confirm it elsewhere.`,
  short: prose`Confirmed in one province only`,
  kind: 'scope',
  appliesTo: [mpsWatchWavering, watchListGroups],
  sources: [at(dailyNkSurveillance2016)],
  evidence: ['s4-mps-watch-wavering', 's4-watch-list-groups'],
});

export const noSourceNamed = defineCaveat({
  id: 'no-source-named',
  says: prose`The text names no source for the readiness order.`,
  short: prose`No source is named`,
  kind: 'scope',
  appliesTo: [warReadinessOrder],
  sources: [at(oneFreeKorea2016, { paragraph: 44 })],
  evidence: ['s4-war-readiness-order'],
});

export const outsideEstimates = defineCaveat({
  id: 'outside-estimates',
  says: prose`Growth figures are estimates made outside the country; the state publishes none that this evidence uses.`,
  short: prose`Estimates from outside the country`,
  kind: 'scope',
  appliesTo: [growth2015, growth2016, growth2020, growth2023, growth2024],
  evidence: ['s4-crisis-chain-forecast'],
});

export const giftBaseIsOld = defineCaveat({
  id: 'gift-base-is-old',
  says: prose`The figure on gifts is for ${date('2012')}; the comparison with the father’s time gives no years.`,
  short: prose`One old year; comparison undated`,
  kind: 'date',
  appliesTo: [gauseDoubleSpending, giftSpending2012],
  evidence: ['s4-gause-double-spending'],
});

export const expertsSummedUp = defineCaveat({
  id: 'experts-summed-up',
  says: prose`The experts’ agreement is the summary of the blog’s author, who argues for pressure.`,
  short: prose`Experts as summed up by an advocate`,
  kind: 'bias',
  appliesTo: [needsHardCurrency],
  mustTravel: false,
  sources: [at(oneFreeKorea2016, { paragraph: 50 })],
  evidence: ['s4-needs-hard-currency'],
});

export const sharesWithoutBase = defineCaveat({
  id: 'shares-without-base',
  says: prose`The shares of trade and of Chinese goods come without a source, a year or a base.`,
  short: prose`Shares without source, year or base`,
  kind: 'scope',
  appliesTo: [chinaManufactures70, chinaFarmGoods50, minerals40Exports],
  sources: [at(oneFreeKorea2016, { paragraph: 51 }), at(oneFreeKorea2016, { paragraph: 52 })],
  evidence: ['s4-china-manufactures-70', 's4-china-farm-goods-50', 's4-minerals-40-exports'],
});

export const twoBasesMerged = defineCaveat({
  id: 'two-bases-merged',
  says: prose`One figure stands for two things: the official economy and the income of the state.`,
  short: prose`Two different bases in one figure`,
  kind: 'scope',
  appliesTo: [tradeHalfIncome],
  sources: [at(oneFreeKorea2016, { paragraph: 51 })],
  evidence: ['s4-trade-half-income'],
});

export const gdpIsEstimate = defineCaveat({
  id: 'gdp-is-estimate',
  says: prose`Gross domestic product is itself an estimate, and the original article was not found.`,
  short: prose`Base is an estimate; original not found`,
  kind: 'scope',
  appliesTo: [tradeHalfGdpOecd],
  evidence: ['s4-trade-half-gdp-oecd'],
});

export const notOnlyChina = defineCaveat({
  id: 'not-only-china',
  says: prose`“Only from China” conflicts with the shares that the same text gives later.`,
  short: prose`The same text gives lower shares`,
  kind: 'counter-evidence',
  appliesTo: [chinaSoleSupplier],
  sources: [at(oneFreeKorea2016, { paragraph: 30 }), at(oneFreeKorea2016, { paragraph: 51 })],
  evidence: ['s4-china-sole-supplier'],
});

export const exportsOriginUnknown = defineCaveat({
  id: 'exports-origin-unknown',
  says: prose`Only the address of the report on exports is recorded; who counted is not.`,
  short: prose`Who counted is not recorded`,
  kind: 'scope',
  appliesTo: [exportsToChinaFell2017],
  evidence: ['s4-pressure-rises-forecast'],
});

export const priceCities = defineCaveat({
  id: 'price-cities',
  says: prose`Prices from a few cities do not show what people in other places paid.`,
  short: prose`A few cities only`,
  kind: 'scope',
  appliesTo: [ricePriceMarch2016],
  mustTravel: false,
  sources: [at(dailyNkPrices2016)],
  evidence: ['s4-cav-food-prices-steady'],
});

export const levyUnitUnknown = defineCaveat({
  id: 'levy-unit-unknown',
  says: prose`The report does not say whether each person or each household paid; it is local and anonymous.`,
  short: prose`Per person or household not said`,
  kind: 'scope',
  appliesTo: [forcedDeposit],
  sources: [at(oneFreeKorea2016, { paragraph: 34 })],
  evidence: ['s4-forced-deposit-1000-won'],
});

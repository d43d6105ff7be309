// The editors’ key judgements. Likelihood and confidence stand apart (ICD 203); each says by when, and what would show it wrong.
import { cite, date, defineJudgement, prose, quantity } from 'groundswell';
import { borderFences, foreignCultureLaws } from './claims/border.ts';
import { stateDigitalControls } from './claims/devices.ts';
import { growth2024 } from './claims/economy.ts';
import { mayCongressHeld } from './claims/elites.ts';
import {
  choiCollapseForecast,
  collapseForecastsFailed,
  congressEntrenchesForecast,
  gauseMarginalisedForecast,
} from './claims/forecasts-leadership.ts';
import { foreignMediaPunished } from './claims/information.ts';
import { securityStillEffective } from './claims/limits.ts';
import { jooYangStateGaveWay, marketIncome, marketsChiefFoodSource } from './claims/markets.ts';
import { marketsMayStrengthenLeader, stateTaxesMarkets } from './claims/markets-and-state.ts';
import { arrivalsYearly } from './claims/outflow.ts';
import { gauseDoubleSpending, needsHardCurrency } from './claims/patronage.ts';
import { arrivalsLivedAbroad2025 } from './claims/since-2020/arrivals.ts';
import { guardPosts, passengerTrains2026, railFreightReturned2022 } from './claims/since-2020/border.ts';
import { ninthCongress2026, reelected2026 } from './claims/since-2020/congress.ts';
import { riceFebruary2026 } from './claims/since-2020/currency.ts';
import { vicePremierDismissed2026 } from './claims/since-2020/elite.ts';
import { armsBehindGrowth2024 } from './claims/since-2020/growth.ts';
import { broadcastHours2025, rfaRevival2026 } from './claims/since-2020/information.ts';
import { executionsForDistributing2025, rightsWorse2025 } from './claims/since-2020/laws.ts';
import { grainLaw2022, grainShops2024, officialMarkets2018 } from './claims/since-2020/markets.ts';
import {
  armsShipped2025,
  oilFromRussia2024,
  russiaPaysInKind2025,
  russiaTreaty2024,
  workersInRussia2025,
} from './claims/since-2020/russia.ts';
import { cryptoStolen2025 } from './claims/since-2020/sanctions.ts';
import { informalIncome, neverHadRations, sawForeignVideo } from './claims/since-2020/surveys.ts';
import { trade2019, trade2025 } from './claims/since-2020/trade.ts';
import { hourlyReporting, officersGrumble, surveillanceSaturated } from './claims/surveillance.ts';
import { crossBorderExchange } from './drivers/cross-border-exchange.ts';
import { eliteDiscontent } from './drivers/elite-discontent.ts';
import { famineAndRationCollapse } from './drivers/famine-and-ration-collapse.ts';
import { hardCurrencyPatronage } from './drivers/hard-currency-patronage.ts';
import { horizontalTrust } from './drivers/horizontal-trust.ts';
import { leadershipLegitimacy } from './drivers/leadership-legitimacy.ts';
import { marketizationFromBelowDriver } from './drivers/marketization-from-below.ts';
import { outflowAndDiaspora } from './drivers/outflow-and-diaspora.ts';
import { outsideInformation } from './drivers/outside-information.ts';
import { sanctionsAndRevenueSqueeze } from './drivers/sanctions-and-revenue-squeeze.ts';
import { surveillanceAndRepression } from './drivers/surveillance-and-repression.ts';
import { tradeDependenceOnChina } from './drivers/trade-dependence-on-china.ts';

export const marketsTaxed = defineJudgement({
  id: 'markets-taxed',
  statement: prose`Households came to live from markets, which the state taxes. Since ${date('2022-12')} it has sold grain itself.${cite(informalIncome, stateTaxesMarkets, grainLaw2022)}`,
  plain: prose`Families came to live from markets. Since ${date('2022')} the state has taken much of the grain trade back, but markets still sold rice in ${date('2026-02')}.${cite(informalIncome, grainLaw2022, riceFebruary2026)}`,
  outlook: {
    likelihood: 'likely',
    that: prose`it goes on taxing markets rather than closing them through ${date('2028')}`,
  },
  horizon: '2028',
  test: prose`approved markets are shut, or trade no rice`,
  confidence: {
    level: 'moderate',
    basis:
      'A large set of interviews with people who left, satellite counts and price reports agree; the interviews end with the closure, and the prices come from unnamed contacts.',
  },
  claims: [
    informalIncome,
    neverHadRations,
    officialMarkets2018,
    grainLaw2022,
    grainShops2024,
    riceFebruary2026,
    marketIncome,
    marketsChiefFoodSource,
    stateTaxesMarkets,
    jooYangStateGaveWay,
  ],
  drivers: [marketizationFromBelowDriver, famineAndRationCollapse],
  alternatives: [
    prose`Markets steady the leadership, because people credit it with a better life.${cite(marketsMayStrengthenLeader)}`,
  ],
  wouldChange: [
    'A larger survey inside the country finds that rations or wages feed households again.',
    'Approved markets are shut, or trade in them is punished.',
  ],
  asOf: '2026-03',
  previous: prose`Markets fed households that the state no longer fed; it would tax them rather than close them, by no date.`,
  whyChanged: prose`The grain law of ${date('2022-12')} and the state’s grain shops show a third way, between taxing and closing. The judgement now has a date.`,
});

export const informationCut = defineJudgement({
  id: 'information-cut',
  statement: prose`Laws, fences and silence keep outside media away: foreign broadcasts fell from ${quantity(broadcastHours2025, 'before')} to ${quantity(broadcastHours2025)} in ${date('2025')}.${cite(foreignCultureLaws, borderFences, broadcastHours2025)}`,
  plain: prose`Films and news from abroad spread before ${date('2020')}. Then the state made the penalties harder, and in ${date('2025')} most radio from outside fell silent.${cite(sawForeignVideo, foreignCultureLaws, broadcastHours2025)}`,
  outlook: {
    likelihood: 'unlikely',
    that: prose`access is as wide as before the closure again by the end of ${date('2028')}`,
  },
  horizon: '2028',
  test: prose`people who left after ${date('2020')} saw as much outside video`,
  confidence: {
    level: 'moderate',
    basis:
      'Laws, fences and hours of broadcasting are documented; nobody has measured reach inside the country since the closure.',
  },
  claims: [
    sawForeignVideo,
    foreignCultureLaws,
    executionsForDistributing2025,
    borderFences,
    broadcastHours2025,
    stateDigitalControls,
  ],
  drivers: [outsideInformation, crossBorderExchange, surveillanceAndRepression],
  alternatives: [
    prose`Access goes on out of sight: people took the risk under harsh penalties before.${cite(foreignMediaPunished)}`,
    prose`The senders come back: Radio Free Asia announced a small return in ${date('2026-01')}.${cite(rfaRevival2026)}`,
  ],
  wouldChange: ['A survey of people who left after the closure shows access as before.'],
  asOf: '2026-03',
  previous: prose`Closure, laws and fences stood in the way of outside media, and access would not widen while they lasted.`,
  whyChanged: prose`In ${date('2025')} the senders themselves were cut. “While they last” could not be shown wrong; a date and a measure took its place.`,
});

export const tradeWithoutPeople = defineJudgement({
  id: 'trade-without-people',
  statement: prose`Goods cross the Chinese border again, and people hardly do. Trade was ${quantity(trade2025)} in ${date('2025')}, near its level of ${date('2019')}; ${quantity(arrivalsYearly)} reached the South.${cite(trade2025, trade2019, arrivalsYearly)}`,
  plain: prose`Goods cross the border again, and people hardly do. In ${date('2025')} only ${quantity(arrivalsYearly)} reached the South.${cite(trade2025, arrivalsYearly)}`,
  outlook: {
    likelihood: 'unlikely',
    that: prose`arrivals in the South pass half their number of ${date('2019')} in any year up to ${date('2028')}`,
  },
  horizon: '2028',
  test: prose`Seoul’s Unification Ministry counts more`,
  confidence: {
    level: 'high',
    basis: 'Customs data, an official count and satellite pictures of the fences agree.',
  },
  claims: [
    trade2025,
    trade2019,
    railFreightReturned2022,
    passengerTrains2026,
    arrivalsYearly,
    arrivalsLivedAbroad2025,
    borderFences,
    guardPosts,
  ],
  drivers: [crossBorderExchange, outflowAndDiaspora, tradeDependenceOnChina],
  alternatives: [
    'Few arrive because few try: life at home has improved, or the way through China has become too dear.',
  ],
  wouldChange: ['Gaps in the fences on new satellite pictures, or a second year of rising arrivals.'],
  asOf: '2026-03',
  previous: prose`The first edition had no such judgement and told the closure of ${date('2020')} as the present.`,
  whyChanged: prose`Freight came back in ${date('2022')}, flights in ${date('2023')}, passenger trains in ${date('2026-03')}.`,
});

export const securityHolds = defineJudgement({
  id: 'security-holds',
  statement: prose`Control has tightened since ${date('2014')}, the UN finds, and the congress of ${date('2026-02')} re-elected the leader in good order.${cite(rightsWorse2025, reelected2026)}`,
  plain: prose`Control has grown tighter since ${date('2014')}, the UN finds, and in ${date('2026-02')} the party re-elected the leader.${cite(rightsWorse2025, reelected2026)}`,
  outlook: {
    likelihood: 'very-unlikely',
    that: prose`pressure from below topples the leader by the end of ${date('2028')}`,
  },
  horizon: '2028',
  test: prose`protest or refused orders remove him`,
  confidence: {
    level: 'moderate',
    basis:
      'The UN, new laws, longer fences and an orderly congress point one way; reports from inside come from few unnamed contacts.',
  },
  claims: [
    securityStillEffective,
    rightsWorse2025,
    foreignCultureLaws,
    borderFences,
    mayCongressHeld,
    ninthCongress2026,
    reelected2026,
  ],
  drivers: [surveillanceAndRepression, horizontalTrust],
  alternatives: [
    prose`Watching is at its limit and tires those who watch, as One Free Korea read it in ${date('2016')}; police officers were said to complain.${cite(surveillanceSaturated, officersGrumble)}`,
  ],
  wouldChange: ['Verified refusal of orders in the security services.'],
  asOf: '2026-03',
  previous: prose`The same, resting on a page of about ${date('2019')} and on a leader in office in ${date('2025-08')}.`,
  whyChanged: prose`It now rests on the UN report of ${date('2025-09')} and the congress of ${date('2026-02')} as well. The likelihood stays.`,
});

export const loyaltyBought = defineJudgement({
  id: 'loyalty-bought',
  statement: prose`Elite loyalty is thought to depend on hard currency, and Russia is the new patron, by a treaty in force since ${date('2024-12')} and ${quantity(armsShipped2025)} of munitions. What reaches the elite is unknown.${cite(needsHardCurrency, russiaTreaty2024, armsShipped2025)}`,
  outlook: {
    likelihood: 'likely',
    that: prose`Russia still takes arms or labour from the North at the end of ${date('2027')}`,
  },
  horizon: '2027',
  test: prose`the monitoring states report that both have stopped`,
  confidence: {
    level: 'low',
    basis:
      'That loyalty is bought rests on few analysts and old sums; what Russia pays rests on guesses about prices.',
  },
  claims: [
    needsHardCurrency,
    gauseDoubleSpending,
    russiaTreaty2024,
    armsShipped2025,
    oilFromRussia2024,
    workersInRussia2025,
    russiaPaysInKind2025,
    armsBehindGrowth2024,
    growth2024,
    cryptoStolen2025,
  ],
  drivers: [hardCurrencyPatronage, sanctionsAndRevenueSqueeze, eliteDiscontent],
  alternatives: [
    prose`Fear binds the elite more than money: senior officials in Pyongyang were reported to be tracked by the hour in ${date('2016')}, and a vice premier was dismissed in public in ${date('2026-01')}.${cite(hourlyReporting, vicePremierDismissed2026)}`,
    prose`Theft pays more than Russia does: stolen crypto-currency was put at ${quantity(cryptoStolen2025)}.${cite(cryptoStolen2025)}`,
  ],
  wouldChange: ['Russia’s war ends and the orders stop, or unpaid elites leave.'],
  asOf: '2026-03',
  previous: prose`Loyalty depended on hard currency, and growth was taken to suggest that it was found.`,
  whyChanged: prose`Growth says nothing of what reaches the elite, so that inference is withdrawn. The patron has a name, and a study of ${date('2025')} sees him pay in kind.`,
});

export const forecastsFailed = defineJudgement({
  id: 'forecasts-failed',
  statement: prose`Forecasts of ${date('2015/2016')} that the leader would be pushed aside or fall did not come true; most named no date and cannot be scored.${cite(gauseMarginalisedForecast, choiCollapseForecast)} One dated forecast that he would stay is open until ${date('2026-05')}.${cite(congressEntrenchesForecast)}`,
  outlook: {
    likelihood: 'very-likely',
    that: prose`he is still in office in ${date('2026-05')}`,
  },
  horizon: '2026-05',
  test: prose`he leaves office before then`,
  confidence: { level: 'high', basis: 'The dates have passed and the outcomes are public.' },
  claims: [collapseForecastsFailed, mayCongressHeld, reelected2026],
  drivers: [leadershipLegitimacy],
  alternatives: ['They were right in direction and too early; without a date nobody can tell.'],
  wouldChange: ['A verified change of leader or loss of control that a dated forecast named beforehand.'],
  asOf: '2026-03',
  previous: prose`The same, without a date of its own.`,
  whyChanged: prose`The last open forecast is named, with the month in which it closes.`,
});

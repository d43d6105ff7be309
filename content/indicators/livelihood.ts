// How people make a living, and what the state takes and gives. The evidence names what to measure and where; it gives no thresholds.
import { cite, date, defineIndicator, prose, quantity, unknown } from 'groundswell';
import { ricePriceMarch2016 } from '../claims/economy.ts';
import { forcedDeposit } from '../claims/extraction.ts';
import { marketIncome } from '../claims/markets.ts';
import { remittanceSurvey2022 } from '../claims/remittances.ts';
import { remittanceSurvey2020 } from '../claims/since-2020/arrivals.ts';
import {
  dollarRateJuly2025,
  dollarRateToFebruary2025,
  riceFebruary2026,
  riceJanuary2026,
} from '../claims/since-2020/currency.ts';
import { officialMarkets2018, regionalFactories2025 } from '../claims/since-2020/markets.ts';
import { informalIncome, neverHadRations, paidBribes } from '../claims/since-2020/surveys.ts';
import { corruptionAsLubricant } from '../drivers/corruption-as-lubricant.ts';
import { extractionAndMobilization } from '../drivers/extraction-and-mobilization.ts';
import { famineAndRationCollapse } from '../drivers/famine-and-ration-collapse.ts';
import { leadershipLegitimacy } from '../drivers/leadership-legitimacy.ts';
import { marketizationFromBelowDriver } from '../drivers/marketization-from-below.ts';
import { outflowAndDiaspora } from '../drivers/outflow-and-diaspora.ts';
import { sanctionsAndRevenueSqueeze } from '../drivers/sanctions-and-revenue-squeeze.ts';
import { tradeDependenceOnChina } from '../drivers/trade-dependence-on-china.ts';

const noThreshold = unknown('the evidence gives none');

export const staplePrices = defineIndicator({
  id: 'staple-prices',
  name: 'Prices of rice and corn, and the exchange rate',
  short: 'Staple prices',
  direction: 'up',
  means: 'A sustained rise means hardship; stable prices mean resilience.',
  measure: 'North Korean won for a kilogram, and for a US dollar',
  observable: 'Daily NK and Asia Press',
  threshold: prose`Rice doubles in won and in dollars within a year.`,
  baseline: prose`Rice in Pyongyang at ${quantity(riceFebruary2026)} on ${date('2026-02-01')}, after ${quantity(ricePriceMarch2016)} in ${date('2016-03')}.${cite(riceFebruary2026, ricePriceMarch2016)}`,
  series: [
    { on: '2016-03', claim: ricePriceMarch2016 },
    { on: '2025-07', claim: dollarRateJuly2025, key: 'rice' },
    { on: '2026-01-04', claim: riceJanuary2026, key: 'before' },
    { on: '2026-01-18', claim: riceJanuary2026 },
    { on: '2026-02-01', claim: riceFebruary2026 },
  ],
  drivers: [sanctionsAndRevenueSqueeze, tradeDependenceOnChina],
  evidence: ['i-staple-prices'],
});

export const rationDelivery = defineIndicator({
  id: 'ration-delivery',
  name: 'Regularity and size of rations and wages',
  short: 'Rations and wages',
  direction: 'down',
  means: 'A fall weakens the tie between people and the state that provides.',
  measure: 'Grams a person a day; months paid',
  observable: 'WFP and FAO; surveys of refugees',
  threshold: noThreshold,
  baseline: prose`Of those who left between ${date('2016')} and ${date('2020')}, ${quantity(neverHadRations)} had never had rations.${cite(neverHadRations)}`,
  series: [{ on: '2020', claim: neverHadRations }],
  drivers: [famineAndRationCollapse, extractionAndMobilization],
  evidence: ['i-ration-delivery'],
});

export const marketIncomeShare = defineIndicator({
  id: 'market-income-share',
  name: 'Share of household income earned in markets',
  short: 'Income from markets',
  direction: 'two-way',
  means: 'A rise means less dependence on the state; for stability it may cut either way.',
  measure: 'Share of respondents',
  observable: 'Surveys of refugees and inside the country',
  threshold: noThreshold,
  baseline: prose`In ${date('2016')}, ${quantity(marketIncome)} said that nearly all their income came from the market; people who left by ${date('2020')} put ${quantity(informalIncome)} of family income down as informal.${cite(marketIncome, informalIncome)}`,
  series: [{ on: '2016', claim: marketIncome }],
  drivers: [marketizationFromBelowDriver],
  evidence: ['i-market-income-share'],
});

export const officialMarketsAndFees = defineIndicator({
  id: 'official-markets-and-fees',
  name: 'Number of approved markets, and their fees',
  short: 'Approved markets and fees',
  direction: 'down',
  means: 'Growth means that the state accommodates markets; a fall means that it pulls back.',
  measure: 'Count; US dollars a year',
  observable: 'Satellite counts and studies of fees',
  threshold: prose`A new count is a tenth lower, or an approved market is shut for good.`,
  baseline: prose`${quantity(officialMarkets2018)} in ${date('2018')}, counted from satellite pictures.${cite(officialMarkets2018)}`,
  series: [{ on: '2018', claim: officialMarkets2018 }],
  drivers: [marketizationFromBelowDriver],
  evidence: ['i-official-markets-and-fees'],
});

export const currencyShockReaction = defineIndicator({
  id: 'currency-shock-reaction',
  name: 'Public reaction to a shock to the currency',
  short: 'Reaction to currency shocks',
  direction: 'up',
  means: 'Open anger, or an official retreat, is a sign of instability.',
  measure: 'Events',
  observable: 'Reports from inside the country and statements of officials',
  threshold: noThreshold,
  baseline: prose`The dollar went from ${quantity(dollarRateToFebruary2025, 'before')} to ${quantity(dollarRateJuly2025)} by ${date('2025-07')}; no open anger was reported.${cite(dollarRateToFebruary2025, dollarRateJuly2025)}`,
  drivers: [marketizationFromBelowDriver],
  evidence: ['i-currency-shock-reaction'],
});

export const livingStandardConcession = defineIndicator({
  id: 'living-standard-concession',
  name: 'Measures that let people live better',
  short: 'Concessions on living standards',
  direction: 'down',
  means: 'None means instability; concessions mean that the state adapts.',
  measure: 'Policy events',
  observable: 'State media and trade data',
  threshold: noThreshold,
  baseline: prose`Regional factories, ${quantity(regionalFactories2025)} a year from ${date('2024')}; what they make is not known.${cite(regionalFactories2025)}`,
  drivers: [leadershipLegitimacy],
  evidence: ['i-living-standard-concession'],
});

export const bribeDependence = defineIndicator({
  id: 'bribe-dependence',
  name: 'How far daily life needs bribes, and how far officials live on them',
  short: 'Dependence on bribes',
  direction: 'up',
  means: 'A rise weakens repression.',
  measure: 'Share who report bribes; list of prices',
  observable: 'OHCHR and surveys',
  threshold: noThreshold,
  baseline: prose`Of those who left between ${date('2016')} and ${date('2020')}, ${quantity(paidBribes)} had paid bribes.${cite(paidBribes)}`,
  series: [{ on: '2020', claim: paidBribes }],
  drivers: [corruptionAsLubricant],
  evidence: ['i-bribe-dependence'],
});

export const remittanceFlow = defineIndicator({
  id: 'remittance-flow',
  name: 'Money that people who left send home, and what brokers take of it',
  short: 'Money sent home',
  direction: 'two-way',
  means: 'A rise means that families depend less on the state; a fall means tighter control.',
  measure: 'US dollars a year; commission in per cent',
  observable: 'Surveys by NKDB',
  threshold: noThreshold,
  baseline: prose`In ${date('2022')}, ${quantity(remittanceSurvey2022)} had sent money that year; in ${date('2020')}, ${quantity(remittanceSurvey2020)}.${cite(remittanceSurvey2022, remittanceSurvey2020)}`,
  series: [
    { on: '2020', claim: remittanceSurvey2020 },
    { on: '2022', claim: remittanceSurvey2022 },
  ],
  drivers: [outflowAndDiaspora],
  evidence: ['i-remittance-flow'],
});

export const leviesAndMobilization = defineIndicator({
  id: 'levies-and-mobilization',
  name: 'Cash levies, unpaid labour and work drives',
  short: 'Levies and labour drives',
  direction: 'up',
  means: 'A rise means that taking from people strains them.',
  measure: 'North Korean won a month; days a year',
  observable: 'Inside media',
  threshold: noThreshold,
  baseline: prose`A levy of ${quantity(forcedDeposit)} was reported in ${date('2016')}.${cite(forcedDeposit)}`,
  series: [{ on: '2016', claim: forcedDeposit }],
  drivers: [extractionAndMobilization],
  evidence: ['i-levies-and-mobilization'],
});

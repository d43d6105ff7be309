// The money of the state, and the pressure on it. The evidence names what to measure and where; it gives no thresholds.
import { cite, date, defineIndicator, prose, quantity, unknown } from 'groundswell';
import {
  monitoringTeam2024,
  panelVetoed2024,
  restaurantStaffLeave2025,
} from '../claims/since-2020/sanctions.ts';
import {
  trade2019,
  trade2020,
  trade2021,
  trade2022,
  trade2023,
  trade2024,
  trade2025,
} from '../claims/since-2020/trade.ts';
import { minerals40Exports } from '../claims/trade.ts';
import { hardCurrencyPatronage } from '../drivers/hard-currency-patronage.ts';
import { outsidePolicyAndMessaging } from '../drivers/outside-policy-and-messaging.ts';
import { sanctionsAndRevenueSqueeze } from '../drivers/sanctions-and-revenue-squeeze.ts';
import { tradeDependenceOnChina } from '../drivers/trade-dependence-on-china.ts';

const noThreshold = unknown('the evidence gives none');
const noBaseline = unknown('the evidence gives none');

export const tradeVolumeWithChina = defineIndicator({
  id: 'trade-volume-with-china',
  name: 'Volume of trade with China',
  short: 'Trade with China',
  direction: 'down',
  means: 'A fall strains state income and market supply.',
  measure: 'US dollars a year',
  observable: 'Chinese customs data',
  threshold: prose`A year below half its level of ${date('2025')}.`,
  baseline: prose`${quantity(trade2025)} in ${date('2025')}, close to ${quantity(trade2019)} in ${date('2019')}.${cite(trade2025, trade2019)}`,
  series: [
    { on: '2019', claim: trade2019 },
    { on: '2020', claim: trade2020 },
    { on: '2021', claim: trade2021 },
    { on: '2022', claim: trade2022 },
    { on: '2023', claim: trade2023 },
    { on: '2024', claim: trade2024 },
    { on: '2025', claim: trade2025 },
  ],
  drivers: [tradeDependenceOnChina],
  evidence: ['i-trade-volume-with-china'],
});

export const mineralExportRevenue = defineIndicator({
  id: 'mineral-export-revenue',
  name: 'Revenue from coal, iron ore and other minerals',
  short: 'Mineral exports',
  direction: 'down',
  means: 'A fall puts the revenue of the state under stress.',
  measure: 'US dollars; share of exports',
  observable: 'Chinese customs data',
  threshold: noThreshold,
  baseline: prose`Put at ${quantity(minerals40Exports)} of export earnings in ${date('2016-04')}, without a source.${cite(minerals40Exports)}`,
  series: [{ on: '2016-04', claim: minerals40Exports }],
  drivers: [sanctionsAndRevenueSqueeze, hardCurrencyPatronage],
  evidence: ['i-mineral-export-revenue'],
});

export const sanctionsImplementation = defineIndicator({
  id: 'sanctions-implementation',
  name: 'How strictly sanctions are applied, above all by China',
  short: 'Enforcement of sanctions',
  direction: 'up',
  means: 'Stricter application puts more pressure on revenue.',
  measure: 'Reports filed; gaps in trade data',
  observable: 'UN and national data',
  threshold: prose`The UN panel is set up again, or China reports how it applies the rules.`,
  baseline: prose`The UN’s own experts ended in ${date('2024-04')}; eleven states have reported since.${cite(panelVetoed2024, monitoringTeam2024)}`,
  drivers: [sanctionsAndRevenueSqueeze, outsidePolicyAndMessaging, tradeDependenceOnChina],
  evidence: ['i-sanctions-implementation'],
});

export const overseasVenueClosure = defineIndicator({
  id: 'overseas-venue-closure',
  name: 'Closure of venues abroad, or recall of their staff',
  short: 'Venues abroad closed',
  direction: 'up',
  means: 'A rise means lost revenue and fear that staff will leave.',
  measure: 'Count',
  observable: 'Local media and company registers',
  threshold: noThreshold,
  baseline: prose`Women who worked in restaurants in Beijing went home from late ${date('2025-11')}; the cause is not known.${cite(restaurantStaffLeave2025)}`,
  drivers: [sanctionsAndRevenueSqueeze],
  evidence: ['i-overseas-venue-closure'],
});

export const goldAndCashSmuggling = defineIndicator({
  id: 'gold-and-cash-smuggling',
  name: 'Smuggling of gold and of cash in bulk',
  short: 'Gold and cash smuggling',
  direction: 'up',
  means: 'A rise means evasion of sanctions, and strain.',
  measure: 'Seizures',
  observable: 'Customs and courts',
  threshold: noThreshold,
  baseline: noBaseline,
  drivers: [hardCurrencyPatronage],
  evidence: ['i-gold-and-cash-smuggling'],
});

export const threatsWithOvertures = defineIndicator({
  id: 'threats-with-overtures',
  name: 'Threats joined with offers of talks',
  short: 'Threats with offers of talks',
  direction: 'two-way',
  means: 'When both appear together, the state may feel pressure. The sign is ambiguous.',
  measure: 'Statements',
  observable: 'State media',
  threshold: noThreshold,
  baseline: noBaseline,
  drivers: [sanctionsAndRevenueSqueeze, outsidePolicyAndMessaging],
  evidence: ['i-threats-with-overtures'],
});

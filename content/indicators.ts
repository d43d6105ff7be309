// What to watch. The evidence names what to measure and where; it gives no thresholds.
import { cite, date, defineIndicator, prose, quantity, unknown } from 'groundswell';
import { borderFences } from './claims/border.ts';
import { ricePriceMarch2016 } from './claims/economy.ts';
import { marketIncome } from './claims/markets.ts';
import { arrivalsYearly } from './claims/outflow.ts';
import { giftSpending2012 } from './claims/patronage.ts';
import { eliteDiscontent } from './drivers/elite-discontent.ts';
import { hardCurrencyPatronage } from './drivers/hard-currency-patronage.ts';
import { sanctionsAndRevenueSqueeze } from './drivers/sanctions-and-revenue-squeeze.ts';
import { surveillanceAndRepression } from './drivers/surveillance-and-repression.ts';
import { tradeDependenceOnChina } from './drivers/trade-dependence-on-china.ts';

const noThreshold = unknown('the evidence gives none');
const noBaseline = unknown('the evidence gives none');

export const staplePrices = defineIndicator({
  id: 'staple-prices',
  name: 'Prices of rice and corn, and the exchange rate',
  short: 'Staple prices',
  direction: 'up',
  means: 'A sustained rise means hardship; stable prices mean resilience.',
  measure: 'North Korean won for a kilogram, and for a US dollar',
  observable: 'Daily NK and Asia Press',
  threshold: noThreshold,
  baseline: prose`Rice at ${quantity(ricePriceMarch2016)} a kilogram in ${date('2016-03')}.${cite(ricePriceMarch2016)}`,
  drivers: [sanctionsAndRevenueSqueeze, tradeDependenceOnChina],
  evidence: ['i-staple-prices'],
});

export const tradeVolumeWithChina = defineIndicator({
  id: 'trade-volume-with-china',
  name: 'Volume of trade with China',
  short: 'Trade with China',
  direction: 'down',
  means: 'A fall strains state income and market supply.',
  measure: 'US dollars a year',
  observable: 'Chinese customs data',
  threshold: noThreshold,
  baseline: noBaseline,
  drivers: [tradeDependenceOnChina],
  evidence: ['i-trade-volume-with-china'],
});

export const borderFortification = defineIndicator({
  id: 'border-fortification',
  name: 'Fences, guards and crackdowns on crossing and calling',
  short: 'Fences and border crackdowns',
  direction: 'two-way',
  means: 'More of it may show worry, or the capacity to control.',
  measure: 'Kilometres of fence; guard posts',
  observable: 'Satellite imagery',
  threshold: noThreshold,
  baseline: prose`Fences of ${quantity(borderFences)} in the sampled areas in ${date('2023')}.${cite(borderFences)}`,
  drivers: [surveillanceAndRepression],
  evidence: ['i-border-fortification'],
});

export const eliteDefection = defineIndicator({
  id: 'elite-defection',
  name: 'Departures from the core class, diplomats and officers',
  short: 'Elite departures',
  direction: 'up',
  means: 'More departures mean that the state ties its elite less well.',
  measure: 'People a year',
  observable: 'Unification Ministry and media',
  threshold: noThreshold,
  baseline: noBaseline,
  drivers: [eliteDiscontent],
  evidence: ['i-elite-defection'],
});

export const foreignMediaAccess = defineIndicator({
  id: 'foreign-media-access',
  name: 'Access to foreign media and devices',
  short: 'Access to foreign media',
  direction: 'up',
  means: 'More access weakens belief in what the state says.',
  measure: 'Share of respondents; price of devices',
  observable: 'Surveys of people who left recently',
  threshold: noThreshold,
  baseline: unknown('the shares in the evidence come without a base'),
  evidence: ['i-foreign-media-access'],
});

export const seniorPurges = defineIndicator({
  id: 'senior-purges',
  name: 'Removal of top officers and officials, verified',
  short: 'Verified removals at the top',
  direction: 'two-way',
  means: 'Frequent removals may show insecurity, or consolidation.',
  measure: 'People a year',
  observable: 'Lists in state media; verify by later appearance',
  threshold: noThreshold,
  baseline: noBaseline,
  drivers: [eliteDiscontent],
  evidence: ['i-senior-purges'],
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
  baseline: noBaseline,
  evidence: ['i-ration-delivery'],
});

export const collectivePushback = defineIndicator({
  id: 'collective-pushback',
  name: 'Small, local, joint resistance',
  short: 'Joint local resistance',
  direction: 'up',
  means: 'Any verified rise means less stability.',
  measure: 'Events a year',
  observable: 'Inside media and verified reports',
  threshold: prose`Any verified rise.`,
  baseline: noBaseline,
  drivers: [surveillanceAndRepression],
  evidence: ['i-collective-pushback'],
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
  baseline: prose`In ${date('2016')}, ${quantity(marketIncome)} named nearly all their income.${cite(marketIncome)}`,
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
  threshold: noThreshold,
  baseline: noBaseline,
  evidence: ['i-official-markets-and-fees'],
});

export const arrivalsInSouth = defineIndicator({
  id: 'arrivals-in-south',
  name: 'Yearly arrivals in South Korea',
  short: 'Arrivals in the South',
  direction: 'two-way',
  means: 'A rise may mean pressure to leave or a looser border; a fall, a tighter border.',
  measure: 'People a year',
  observable: 'Unification Ministry',
  threshold: noThreshold,
  baseline: prose`${quantity(arrivalsYearly)} in ${date('2024')}.${cite(arrivalsYearly)}`,
  drivers: [surveillanceAndRepression],
  evidence: ['i-arrivals-in-south'],
});

export const surveillanceScope = defineIndicator({
  id: 'surveillance-scope',
  name: 'Groups and places under watch',
  short: 'Groups and places watched',
  direction: 'two-way',
  means: 'A wider watch may show worry, or capacity.',
  measure: 'Groups; orders',
  observable: 'Inside media',
  threshold: noThreshold,
  baseline: noBaseline,
  drivers: [surveillanceAndRepression],
  evidence: ['i-surveillance-scope'],
});

export const securityFatigue = defineIndicator({
  id: 'security-fatigue',
  name: 'Overwork and grumbling in security agencies',
  short: 'Fatigue in the agencies',
  direction: 'up',
  means: 'More of it weakens repression.',
  measure: 'Described, not counted',
  observable: 'Inside media',
  threshold: noThreshold,
  baseline: noBaseline,
  drivers: [surveillanceAndRepression],
  evidence: ['i-security-fatigue'],
});

export const sanctionsImplementation = defineIndicator({
  id: 'sanctions-implementation',
  name: 'How strictly sanctions are applied, above all by China',
  short: 'Enforcement of sanctions',
  direction: 'up',
  means: 'Stricter application puts more pressure on revenue.',
  measure: 'Reports filed; gaps in trade data',
  observable: 'UN and national data',
  threshold: noThreshold,
  baseline: noBaseline,
  drivers: [sanctionsAndRevenueSqueeze, tradeDependenceOnChina],
  evidence: ['i-sanctions-implementation'],
});

export const loyaltyFundInflow = defineIndicator({
  id: 'loyalty-fund-inflow',
  name: 'Money flowing into loyalty funds',
  short: 'Loyalty funds',
  direction: 'down',
  means: 'A fall weakens the purchase of elite loyalty.',
  measure: 'US dollars a year',
  observable: 'Sanctions panels and inside media',
  threshold: noThreshold,
  baseline: noBaseline,
  drivers: [hardCurrencyPatronage],
  evidence: ['i-loyalty-fund-inflow'],
});

export const patronageSpend = defineIndicator({
  id: 'patronage-spend',
  name: 'Cost of gifts and favours to the elite',
  short: 'Gifts to the elite',
  direction: 'up',
  means: 'A rising cost with a falling income means stress.',
  measure: 'US dollars a year',
  observable: 'Trade data on luxury goods',
  threshold: noThreshold,
  baseline: prose`Reported at ${quantity(giftSpending2012)} in ${date('2012')}.${cite(giftSpending2012)}`,
  drivers: [hardCurrencyPatronage],
  evidence: ['i-patronage-spend'],
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
  baseline: noBaseline,
  drivers: [sanctionsAndRevenueSqueeze, hardCurrencyPatronage],
  evidence: ['i-mineral-export-revenue'],
});

export const partyMilitaryRivalry = defineIndicator({
  id: 'party-military-rivalry',
  name: 'Friction over resources between army and party',
  short: 'Army and party friction',
  direction: 'up',
  means: 'More friction means a fracture in the elite.',
  measure: 'Described, not counted',
  observable: 'Analysis of the leadership',
  threshold: noThreshold,
  baseline: noBaseline,
  drivers: [eliteDiscontent],
  evidence: ['i-party-military-rivalry'],
});

export const publicCriticismCeiling = defineIndicator({
  id: 'public-criticism-ceiling',
  name: 'How openly people dare to criticise',
  short: 'Open criticism',
  direction: 'up',
  means: 'More open criticism means weaker repression.',
  measure: 'A scale, described in words',
  observable: 'Interviews with refugees',
  threshold: noThreshold,
  baseline: noBaseline,
  drivers: [surveillanceAndRepression],
  evidence: ['i-public-criticism-ceiling'],
});

export const reformOrRetrenchment = defineIndicator({
  id: 'reform-or-retrenchment',
  name: 'Movement towards opening or towards isolation',
  short: 'Opening or isolation',
  direction: 'two-way',
  means: 'A clear course either way means adaptation; paralysis was claimed to mean instability.',
  measure: 'Policy events',
  observable: 'Laws and party plenums',
  threshold: noThreshold,
  baseline: noBaseline,
  evidence: ['i-reform-or-retrenchment'],
});

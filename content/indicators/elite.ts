// The leadership and those around it. The evidence names what to measure and where; it gives no thresholds.
import { cite, date, defineIndicator, prose, quantity, unknown } from 'groundswell';
import { mayCongressHeld } from '../claims/elites.ts';
import { giftSpending2012 } from '../claims/patronage.ts';
import { committeeRenewed2026, ninthCongress2026 } from '../claims/since-2020/congress.ts';
import { foreignMoneyBan2024 } from '../claims/since-2020/currency.ts';
import { eliteArrivals2023, vicePremierDismissed2026 } from '../claims/since-2020/elite.ts';
import { grainLaw2022 } from '../claims/since-2020/markets.ts';
import { cryptoStolen2025 } from '../claims/since-2020/sanctions.ts';
import { eliteDiscontent } from '../drivers/elite-discontent.ts';
import { hardCurrencyPatronage } from '../drivers/hard-currency-patronage.ts';
import { leadershipLegitimacy } from '../drivers/leadership-legitimacy.ts';

const noThreshold = unknown('the evidence gives none');
const noBaseline = unknown('the evidence gives none');

export const eliteDefection = defineIndicator({
  id: 'elite-defection',
  name: 'Departures from the core class, diplomats and officers',
  short: 'Elite departures',
  direction: 'up',
  means: 'More departures mean that the state ties its elite less well.',
  measure: 'People a year',
  observable: 'Unification Ministry and media',
  threshold: prose`Three times as many in a year, or one from the Political Bureau.`,
  baseline: prose`About ${quantity(eliteArrivals2023)} in ${date('2023')}, the most in years.${cite(eliteArrivals2023)}`,
  series: [{ on: '2023', claim: eliteArrivals2023 }],
  drivers: [eliteDiscontent],
  evidence: ['i-elite-defection'],
});

export const groupDefection = defineIndicator({
  id: 'group-defection',
  name: 'Departures of whole groups of colleagues who are not related',
  short: 'Departures in groups',
  direction: 'up',
  means: 'More departures mean that the state ties its elite less well.',
  measure: 'Events; people',
  observable: 'The governments in Seoul and of the host country',
  threshold: noThreshold,
  baseline: noBaseline,
  drivers: [eliteDiscontent],
  evidence: ['i-group-defection'],
});

export const cadreMorale = defineIndicator({
  id: 'cadre-morale',
  name: 'Private morale and loyalty of officials',
  short: 'Morale of officials',
  direction: 'down',
  means: 'A fall means that the state ties its elite less well.',
  measure: 'A scale, described in words',
  observable: 'Inside media',
  threshold: noThreshold,
  baseline: noBaseline,
  drivers: [eliteDiscontent],
  evidence: ['i-cadre-morale'],
});

export const seniorPurges = defineIndicator({
  id: 'senior-purges',
  name: 'Removal of top officers and officials, verified',
  short: 'Verified removals at the top',
  direction: 'two-way',
  means: 'Frequent removals may show insecurity, or consolidation.',
  measure: 'People a year',
  observable: 'Lists in state media; verify by later appearance',
  threshold: prose`A full member of the Political Bureau is removed between congresses, and the removal is confirmed by a later list.`,
  baseline: prose`In ${date('2026-02')}, ${quantity(committeeRenewed2026)} of a Central Committee of ${quantity(committeeRenewed2026, 'all')} were new; a vice premier was dismissed in public a month before.${cite(committeeRenewed2026, vicePremierDismissed2026)}`,
  drivers: [eliteDiscontent],
  evidence: ['i-senior-purges'],
});

export const assassinationRumours = defineIndicator({
  id: 'assassination-rumours',
  name: 'Reports of attempts on the leader',
  short: 'Reported attempts on the leader',
  direction: 'up',
  means: 'Only verified attempts count. A rumour carries no weight.',
  measure: 'Events',
  observable: 'Several sources that do not depend on each other',
  threshold: noThreshold,
  baseline: noBaseline,
  drivers: [eliteDiscontent],
  evidence: ['i-assassination-rumours'],
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

export const partyCongressOutcome = defineIndicator({
  id: 'party-congress-outcome',
  name: 'What a party congress decides on people and policy',
  short: 'Outcome of party congresses',
  direction: 'down',
  means: 'A congress that fails or is put off means instability; an orderly one means consolidation.',
  measure: 'Events',
  observable: 'State media',
  threshold: noThreshold,
  baseline: prose`Orderly in ${date('2016-05')} and in ${date('2026-02')}.${cite(mayCongressHeld, ninthCongress2026)}`,
  drivers: [leadershipLegitimacy],
  evidence: ['i-party-congress-outcome'],
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
  baseline: prose`Towards control: grain was taken back into state shops from ${date('2022-12')}, and foreign money was forbidden to individuals.${cite(grainLaw2022, foreignMoneyBan2024)}`,
  drivers: [leadershipLegitimacy],
  evidence: ['i-reform-or-retrenchment'],
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
  series: [{ on: '2012', claim: giftSpending2012 }],
  drivers: [hardCurrencyPatronage],
  evidence: ['i-patronage-spend'],
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
  baseline: prose`Not measured. Stolen crypto-currency alone was put at ${quantity(cryptoStolen2025)} for ${date('2024-01/2025-09')}.${cite(cryptoStolen2025)}`,
  drivers: [hardCurrencyPatronage],
  evidence: ['i-loyalty-fund-inflow'],
});

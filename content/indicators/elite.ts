// The leadership and those around it. The evidence names what to measure and where; it gives no thresholds.
import { cite, date, defineIndicator, prose, quantity, unknown } from 'groundswell';
import { giftSpending2012 } from '../claims/patronage.ts';
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
  threshold: noThreshold,
  baseline: noBaseline,
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
  threshold: noThreshold,
  baseline: noBaseline,
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
  baseline: noBaseline,
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
  baseline: noBaseline,
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
  baseline: noBaseline,
  drivers: [hardCurrencyPatronage],
  evidence: ['i-loyalty-fund-inflow'],
});

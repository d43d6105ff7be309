// Options with their price. None is a recommendation; each rests on what the evidence says of how things work.
import { cite, date, defineOption, prose, quantity } from 'groundswell';
import { foodPricesSteady } from './claims/economy.ts';
import { informationShiftsViews } from './claims/information.ts';
import { arrivalsYearly, familyContact } from './claims/outflow.ts';
import { needsHardCurrency } from './claims/patronage.ts';
import { broadcastHours2025 } from './claims/since-2020/information.ts';
import { executionsForDistributing2025 } from './claims/since-2020/laws.ts';
import { oilFromRussia2024 } from './claims/since-2020/russia.ts';
import { monitoringTeam2024 } from './claims/since-2020/sanctions.ts';

export const supportInformation = defineOption({
  id: 'support-information',
  name: prose`Restore broadcasts into the country`,
  gain: prose`It is said to shift views over time; its senders were cut in ${date('2025')}.${cite(informationShiftsViews, broadcastHours2025)}`,
  cost: prose`Those who pass it on carry the risk, up to execution.${cite(executionsForDistributing2025)}`,
});

export const seekEnforcement = defineOption({
  id: 'seek-enforcement',
  name: prose`Tighten sanctions on oil, arms and theft`,
  gain: prose`It may cut the hard currency that buys loyalty; eleven states already report.${cite(needsHardCurrency, monitoringTeam2024)}`,
  cost: prose`Russia breaks the rules, and in ${date('2016')} prices held up.${cite(oilFromRussia2024, foodPricesSteady)}`,
});

export const supportLeavers = defineOption({
  id: 'support-leavers',
  name: prose`Support people who have left`,
  gain: prose`They keep in touch and send news and money home.${cite(familyContact)}`,
  cost: prose`Few get out now: ${quantity(arrivalsYearly)} in ${date('2025')}. Help reaches those who left long ago.${cite(arrivalsYearly)}`,
});

export const investInEvidence = defineOption({
  id: 'invest-in-evidence',
  name: prose`Pay for evidence first`,
  gain: prose`A survey of people who left lately would test half of what we judge.`,
  cost: prose`It takes years, and asking may endanger people.`,
});

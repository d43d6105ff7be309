// Options with their price: who would act with what, and when to take each up. None is a recommendation. Actor, instrument and
// trigger are the editors’ judgement; each gain and cost rests on what the evidence says of how things work.
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
  name: prose`Restore broadcasts`,
  actor: 'Washington and Seoul',
  instrument: 'grants, airtime',
  gain: prose`They are said to shift views over time, and were cut in ${date('2025')}.${cite(informationShiftsViews, broadcastHours2025)}`,
  cost: prose`Those who pass media on carry the risk, up to execution.${cite(executionsForDistributing2025)}`,
  trigger: prose`people who left after ${date('2020')} say that they still get through`,
});

export const seekEnforcement = defineOption({
  id: 'seek-enforcement',
  name: prose`Enforce sanctions on oil, arms and theft`,
  actor: 'The eleven monitoring states',
  instrument: 'reports, listings, seizures',
  gain: prose`It may cut the hard currency that buys loyalty.${cite(needsHardCurrency, monitoringTeam2024)}`,
  cost: prose`It may miss: Russia breaks the rules, and in ${date('2016')} prices held up.${cite(oilFromRussia2024, foodPricesSteady)}`,
  trigger: prose`Russia’s orders fall, and theft must fill the gap`,
});

export const supportLeavers = defineOption({
  id: 'support-leavers',
  name: prose`Support people who left`,
  actor: 'Seoul and host states',
  instrument: 'safe passage, resettlement',
  gain: prose`They send news and money home.${cite(familyContact)}`,
  cost: prose`It reaches those who left long ago: ${quantity(arrivalsYearly)} came in ${date('2025')}.${cite(arrivalsYearly)}`,
  trigger: prose`arrivals pass half of their number of ${date('2019')}`,
});

export const investInEvidence = defineOption({
  id: 'invest-in-evidence',
  name: prose`Pay for evidence first`,
  actor: 'Research funders',
  instrument: 'a published survey',
  gain: prose`It would test half of our judgements.`,
  cost: prose`It takes years, and careless questions endanger people.`,
  trigger: prose`funds allow: it binds nobody`,
});

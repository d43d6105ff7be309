// Four ways that things may go. They are thought tools of the editors, not forecasts.
import { cite, date, defineScenario, prose } from 'groundswell';
import { borderFences, foreignCultureLaws } from './claims/border.ts';
import { growth2023, growth2024 } from './claims/economy.ts';
import { informationErodesLoyalty } from './claims/information.ts';
import { securityStillEffective } from './claims/limits.ts';
import { marketsMayStrengthenLeader, stateTaxesMarkets } from './claims/markets-and-state.ts';
import { needsHardCurrency } from './claims/patronage.ts';
import { collectivePushback, foreignMediaAccess } from './indicators/beliefs.ts';
import { borderFortification } from './indicators/control.ts';
import { eliteDefection, seniorPurges } from './indicators/elite.ts';
import { rationDelivery, staplePrices } from './indicators/livelihood.ts';
import { tradeVolumeWithChina } from './indicators/revenue.ts';

export const closedControl = defineScenario({
  id: 'closed-control',
  name: 'Closed control',
  kind: 'baseline',
  short: 'Markets contained, information kept out, an outside patron eases the pressure.',
  narrative: prose`The state keeps markets under control and information out, as the laws and fences since ${date('2020')}
    suggest.${cite(foreignCultureLaws, borderFences)} An outside patron eases the pressure, and the economy grows as it was estimated to do
    in ${date('2023')} and ${date('2024')}.${cite(growth2023, growth2024)}`,
  signposts: [borderFortification, tradeVolumeWithChina, foreignMediaAccess, staplePrices],
});

export const managedReturn = defineScenario({
  id: 'managed-return',
  name: 'Managed return of markets',
  kind: 'plausible',
  short: 'Borders reopen; the state lives off markets and is thanked for better lives.',
  narrative: prose`Borders reopen and markets are tolerated again. The state lives off their fees and contains
    them.${cite(stateTaxesMarkets)} People may thank the leader for better living.${cite(marketsMayStrengthenLeader)}`,
  signposts: [staplePrices, tradeVolumeWithChina, rationDelivery],
});

export const slowErosion = defineScenario({
  id: 'slow-erosion',
  name: 'Slow erosion from below',
  kind: 'plausible',
  short: 'Controls ease; the young expect more; small groups resist local demands.',
  narrative: prose`Controls ease, and a generation raised on markets and foreign media expects more. Information wears down belief
    over years.${cite(informationErodesLoyalty)} Small groups begin to resist local demands, while the security services still stop open
    challenge.${cite(securityStillEffective)}`,
  signposts: [foreignMediaAccess, collectivePushback, borderFortification],
});

export const suddenBreak = defineScenario({
  id: 'sudden-break',
  name: 'Sudden break at the top',
  kind: 'wild-card',
  short: 'A succession shock or a lost patron cuts the money that ties the elite.',
  narrative: prose`A shock of succession, or the withdrawal of an outside patron, cuts the money that ties the elite to the
    leader.${cite(needsHardCurrency)} Rivals act. Earlier forecasts of such a break failed or named no date.`,
  signposts: [eliteDefection, seniorPurges, tradeVolumeWithChina],
});

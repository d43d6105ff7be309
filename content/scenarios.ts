// Four ways that things may go. They are thought tools of the editors, not forecasts.
import { cite, date, defineScenario, prose, unknown } from 'groundswell';
import { borderFences, foreignCultureLaws } from './claims/border.ts';
import { growth2023, growth2024 } from './claims/economy.ts';
import { informationErodesLoyalty } from './claims/information.ts';
import { securityStillEffective } from './claims/limits.ts';
import { marketsMayStrengthenLeader, stateTaxesMarkets } from './claims/markets-and-state.ts';
import { needsHardCurrency } from './claims/patronage.ts';
import { crossBorderExchange } from './drivers/cross-border-exchange.ts';
import { eliteDiscontent } from './drivers/elite-discontent.ts';
import { hardCurrencyPatronage } from './drivers/hard-currency-patronage.ts';
import { horizontalTrust } from './drivers/horizontal-trust.ts';
import { jangmadangGeneration } from './drivers/jangmadang-generation.ts';
import { leadershipLegitimacy } from './drivers/leadership-legitimacy.ts';
import { marketizationFromBelowDriver } from './drivers/marketization-from-below.ts';
import { outsideInformation } from './drivers/outside-information.ts';
import { surveillanceAndRepression } from './drivers/surveillance-and-repression.ts';
import {
  eliteFracture,
  erosionFromBelow,
  managedAdaptation,
  outsidePatronage,
  reconsolidation,
} from './hypotheses.ts';
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
  horizon: unknown('the scenarios are ways to think and name no date'),
  hypotheses: [reconsolidation, outsidePatronage],
  drivers: [
    { driver: surveillanceAndRepression, says: 'Closure, laws and penalties stay as they are.' },
    { driver: outsideInformation, says: 'Access stays low.' },
    { driver: hardCurrencyPatronage, says: 'A patron abroad keeps money coming.' },
    { driver: marketizationFromBelowDriver, says: 'Markets go on, smaller and supervised.' },
  ],
});

export const managedReturn = defineScenario({
  id: 'managed-return',
  name: 'Managed return of markets',
  kind: 'plausible',
  short: 'Borders reopen; the state lives off markets and is thanked for better lives.',
  narrative: prose`Borders reopen and markets are tolerated again. The state lives off their fees and contains
    them.${cite(stateTaxesMarkets)} People may thank the leader for better living.${cite(marketsMayStrengthenLeader)}`,
  signposts: [staplePrices, tradeVolumeWithChina, rationDelivery],
  horizon: unknown('the scenarios are ways to think and name no date'),
  hypotheses: [managedAdaptation],
  drivers: [
    { driver: crossBorderExchange, says: 'The border reopens to trade.' },
    { driver: marketizationFromBelowDriver, says: 'Markets grow and pay fees.' },
    { driver: leadershipLegitimacy, says: 'People thank the leader for better lives.' },
  ],
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
  horizon: unknown('the scenarios are ways to think and name no date'),
  hypotheses: [erosionFromBelow],
  drivers: [
    { driver: outsideInformation, says: 'Controls ease and media spread again.' },
    { driver: jangmadangGeneration, says: 'The young expect more.' },
    { driver: horizontalTrust, says: 'Small groups trust each other and refuse local demands.' },
    { driver: surveillanceAndRepression, says: 'The services still stop open challenge.' },
  ],
});

export const suddenBreak = defineScenario({
  id: 'sudden-break',
  name: 'Sudden break at the top',
  kind: 'wild-card',
  short: 'A succession shock or a lost patron cuts the money that ties the elite.',
  narrative: prose`A shock of succession, or the withdrawal of an outside patron, cuts the money that ties the elite to the
    leader.${cite(needsHardCurrency)} Rivals act. Earlier forecasts of such a break failed or named no date.`,
  signposts: [eliteDefection, seniorPurges, tradeVolumeWithChina],
  horizon: unknown('the scenarios are ways to think and name no date'),
  hypotheses: [eliteFracture],
  drivers: [
    { driver: hardCurrencyPatronage, says: 'Money for the elite stops.' },
    { driver: eliteDiscontent, says: 'Rivals act before they are found out.' },
    { driver: leadershipLegitimacy, says: 'The succession is open.' },
  ],
});

// Four ways that things may go. They are thought tools of the editors, not forecasts; each says by when, and what would show it wrong.
import { cite, date, defineScenario, prose } from 'groundswell';
import { borderFences, foreignCultureLaws } from './claims/border.ts';
import { growth2023, growth2024 } from './claims/economy.ts';
import { informationErodesLoyalty } from './claims/information.ts';
import { securityStillEffective } from './claims/limits.ts';
import { marketsMayStrengthenLeader, stateTaxesMarkets } from './claims/markets-and-state.ts';
import { needsHardCurrency } from './claims/patronage.ts';
import { passengerTrains2026 } from './claims/since-2020/border.ts';
import { successorStage2026 } from './claims/since-2020/congress.ts';
import { broadcastHours2025 } from './claims/since-2020/information.ts';
import { grainLaw2022 } from './claims/since-2020/markets.ts';
import { armsShipped2025, russiaTreaty2024 } from './claims/since-2020/russia.ts';
import { trade2025 } from './claims/since-2020/trade.ts';
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
import { eliteDefection, reformOrRetrenchment, seniorPurges } from './indicators/elite.ts';
import { officialMarketsAndFees, staplePrices } from './indicators/livelihood.ts';
import { tradeVolumeWithChina } from './indicators/revenue.ts';

export const closedControl = defineScenario({
  id: 'closed-control',
  name: 'Open to goods, closed to people',
  kind: 'baseline',
  short: prose`Trade grows, people and news stay out, Russia and China ease the pressure.`,
  narrative: prose`Things stay as they stood in ${date('2026-03')}. Goods and officials cross the border; people and news do not, as laws and fences
    see to it.${cite(trade2025, passengerTrains2026, foreignCultureLaws, borderFences)} Russia buys arms and labour, and the economy grows as it was
    estimated to do in ${date('2023')} and ${date('2024')}.${cite(russiaTreaty2024, armsShipped2025, growth2023, growth2024)}`,
  signposts: [borderFortification, tradeVolumeWithChina, foreignMediaAccess],
  horizon: '2028',
  test: prose`trade with China falls by half, or arrivals pass half of ${date('2019')}`,
  hypotheses: [reconsolidation, outsidePatronage],
  drivers: [
    { driver: surveillanceAndRepression, says: 'Laws, fences and penalties stay as they are.' },
    { driver: outsideInformation, says: 'Access stays low.' },
    { driver: hardCurrencyPatronage, says: 'Russia goes on buying.' },
    { driver: marketizationFromBelowDriver, says: 'Markets go on, smaller and supervised.' },
  ],
});

export const managedReturn = defineScenario({
  id: 'managed-return',
  name: 'Managed return of markets',
  kind: 'plausible',
  short: 'The state lets grain back into markets, lives off the fees and is thanked.',
  narrative: prose`The state loosens its hold on grain and foreign money, which it had tightened since ${date('2022-12')}, and lets markets grow
    again.${cite(grainLaw2022)} It lives off their fees and contains them.${cite(stateTaxesMarkets)} People may thank the leader for better
    living.${cite(marketsMayStrengthenLeader)}`,
  signposts: [officialMarketsAndFees, staplePrices, reformOrRetrenchment],
  horizon: '2028',
  test: prose`the grain law still stands and no new market was approved`,
  hypotheses: [managedAdaptation],
  drivers: [
    { driver: crossBorderExchange, says: 'Private trade crosses the border again.' },
    { driver: marketizationFromBelowDriver, says: 'Markets grow and pay fees.' },
    { driver: leadershipLegitimacy, says: 'People thank the leader for better lives.' },
  ],
});

export const slowErosion = defineScenario({
  id: 'slow-erosion',
  name: 'Slow erosion from below',
  kind: 'plausible',
  short: 'Controls ease; the young expect more; small groups resist local demands.',
  narrative: prose`Controls ease, senders come back after the cuts of ${date('2025')}, and a generation raised on markets and foreign media expects
    more.${cite(broadcastHours2025)} Information wears down belief over years.${cite(informationErodesLoyalty)} Small groups begin to resist local
    demands, while the security services still stop open challenge.${cite(securityStillEffective)}`,
  signposts: [foreignMediaAccess, collectivePushback, borderFortification],
  horizon: '2030',
  test: prose`no joint refusal has been verified by two independent sources`,
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
  short: 'A succession shock, or the end of Russia’s orders, cuts the elite’s money.',
  narrative: prose`A shock of succession comes before the daughter is established, or Russia’s orders end with its war, and the money that ties the elite to
    the leader runs short.${cite(successorStage2026, needsHardCurrency)} Rivals act. Earlier forecasts of such a break failed or named no date.`,
  signposts: [eliteDefection, seniorPurges, tradeVolumeWithChina],
  horizon: '2028',
  test: prose`the leader of ${date('2026-03')} still holds party and army`,
  hypotheses: [eliteFracture],
  drivers: [
    { driver: hardCurrencyPatronage, says: 'Money for the elite stops.' },
    { driver: eliteDiscontent, says: 'Rivals act before they are found out.' },
    { driver: leadershipLegitimacy, says: 'The succession is open.' },
  ],
});

import { at, defineCausalLink } from 'groundswell';
import { growth2016, leaderInOffice2025 } from '../claims/economy.ts';
import { donjuBacklashFear, moraleFalling } from '../claims/elites.ts';
import { closureHitsIncomeForecast, crisisChainForecast } from '../claims/forecasts-economy.ts';
import { sentimentTurnsForecast } from '../claims/forecasts-unrest.ts';
import { mineralsFundBureau39 } from '../claims/patronage.ts';
import { ministryRestaurantsHurt } from '../claims/restaurant-case.ts';
import { managerSaysPressed } from '../claims/restaurant-case-later.ts';
import { financialTiesLoosen, infoPlusSanctions } from '../claims/restaurant-inferences.ts';
import { beliefWavers, choiCompoundedWeakness } from '../claims/sanctions.ts';
import { eliteDiscontent } from '../drivers/elite-discontent.ts';
import { hardCurrencyPatronage } from '../drivers/hard-currency-patronage.ts';
import { leadershipLegitimacy } from '../drivers/leadership-legitimacy.ts';
import { propagandaRealityGap } from '../drivers/propaganda-reality-gap.ts';
import { sanctionsAndRevenueSqueeze } from '../drivers/sanctions-and-revenue-squeeze.ts';
import { tradeDependenceOnChina } from '../drivers/trade-dependence-on-china.ts';
import { oneFreeKorea2016 } from '../sources/state.ts';
import {
  economicCrisis,
  isolation,
  mineralExports,
  sanctions,
  sanctionsFeltDaily,
  tradePressure,
} from '../variables/abroad.ts';
import { regimeControl } from '../variables/control.ts';
import {
  donjuLoyalty,
  financialTies,
  hardCurrencyInflow,
  loyaltyFunds,
  restaurantClosures,
  restaurantRevenue,
} from '../variables/elite.ts';
import { propagandaCredibility, rumoursOfSanctions } from '../variables/information.ts';
import { morale, regimeStability, unrest } from '../variables/loyalty.ts';

export const sanctionsToRestaurantRevenue = defineCausalLink({
  id: 'sanctions-to-restaurant-revenue',
  from: sanctions,
  to: restaurantRevenue,
  sign: '-',
  says: 'Sanctions cut overseas earnings.',
  hedge: 'official-claim',
  source: at(oneFreeKorea2016, { paragraph: 3 }),
  claims: [ministryRestaurantsHurt],
  drivers: [sanctionsAndRevenueSqueeze],
  evidence: ['l-sanctions-to-restaurant-revenue'],
});

export const sanctionsToRegimeControl = defineCausalLink({
  id: 'sanctions-to-regime-control',
  from: sanctions,
  to: regimeControl,
  sign: '-',
  says: 'Sanctions weaken the capacity to control.',
  hedge: 'author-judgement',
  source: at(oneFreeKorea2016, { paragraph: 6 }),
  claims: [infoPlusSanctions],
  contestedBy: [managerSaysPressed],
  drivers: [sanctionsAndRevenueSqueeze],
  evidence: ['l-sanctions-to-regime-control'],
});

export const sanctionsToFinancialTies = defineCausalLink({
  id: 'sanctions-to-financial-ties',
  from: sanctions,
  to: financialTies,
  sign: '-',
  says: 'Sanctions loosen the ties of money.',
  hedge: 'author-judgement',
  source: at(oneFreeKorea2016, { paragraph: 10 }),
  claims: [financialTiesLoosen],
  contestedBy: [managerSaysPressed],
  drivers: [sanctionsAndRevenueSqueeze, hardCurrencyPatronage],
  evidence: ['l-sanctions-to-financial-ties'],
});

export const restaurantClosuresToHardCurrencyInflow = defineCausalLink({
  id: 'restaurant-closures-to-hard-currency-inflow',
  from: restaurantClosures,
  to: hardCurrencyInflow,
  sign: '-',
  says: 'Closures reduce inflow.',
  hedge: 'forecast',
  source: at(oneFreeKorea2016, { paragraph: 17 }),
  claims: [closureHitsIncomeForecast],
  drivers: [sanctionsAndRevenueSqueeze, hardCurrencyPatronage],
  evidence: ['l-restaurant-closures-to-hard-currency-inflow'],
});

export const sanctionsToMorale = defineCausalLink({
  id: 'sanctions-to-morale',
  from: sanctions,
  to: morale,
  sign: '-',
  says: 'Sanctions lower morale at all levels.',
  hedge: 'reported',
  source: at(oneFreeKorea2016, { paragraph: 19 }),
  claims: [moraleFalling],
  drivers: [sanctionsAndRevenueSqueeze, eliteDiscontent],
  evidence: ['l-sanctions-to-morale'],
});

export const rumoursOfSanctionsToPropagandaCredibility = defineCausalLink({
  id: 'rumours-of-sanctions-to-propaganda-credibility',
  from: rumoursOfSanctions,
  to: propagandaCredibility,
  sign: '-',
  says: 'Rumour weakens belief in official messages.',
  hedge: 'reported',
  source: at(oneFreeKorea2016, { paragraph: 24 }),
  claims: [beliefWavers],
  drivers: [sanctionsAndRevenueSqueeze, propagandaRealityGap],
  evidence: ['l-rumours-of-sanctions-to-propaganda-credibility'],
});

export const sanctionsFeltDailyToUnrest = defineCausalLink({
  id: 'sanctions-felt-daily-to-unrest',
  from: sanctionsFeltDaily,
  to: unrest,
  sign: '+',
  says: 'Felt sanctions may cause pockets of unrest.',
  hedge: 'may',
  source: at(oneFreeKorea2016, { paragraph: 31 }),
  claims: [sentimentTurnsForecast],
  drivers: [sanctionsAndRevenueSqueeze, leadershipLegitimacy],
  evidence: ['l-sanctions-felt-daily-to-unrest'],
});

export const sanctionsToDonjuLoyalty = defineCausalLink({
  id: 'sanctions-to-donju-loyalty',
  from: sanctions,
  to: donjuLoyalty,
  sign: '-',
  says: 'Sanctions may turn rich merchants against the state.',
  hedge: 'reported',
  source: at(oneFreeKorea2016, { paragraph: 47 }),
  claims: [donjuBacklashFear],
  drivers: [sanctionsAndRevenueSqueeze, eliteDiscontent],
  evidence: ['l-sanctions-to-donju-loyalty'],
});

export const tradePressureToEconomicCrisis = defineCausalLink({
  id: 'trade-pressure-to-economic-crisis',
  from: tradePressure,
  to: economicCrisis,
  sign: '+',
  says: 'More trade pressure may bring economic crisis.',
  hedge: 'may',
  source: at(oneFreeKorea2016, { paragraph: 51 }),
  claims: [crisisChainForecast],
  contestedBy: [growth2016],
  drivers: [sanctionsAndRevenueSqueeze, tradeDependenceOnChina],
  evidence: ['l-trade-pressure-to-economic-crisis'],
});

export const mineralExportsToLoyaltyFunds = defineCausalLink({
  id: 'mineral-exports-to-loyalty-funds',
  from: mineralExports,
  to: loyaltyFunds,
  sign: '+',
  says: 'Mineral exports feed the party office for loyalty funds.',
  hedge: 'expert-judgement',
  source: at(oneFreeKorea2016, { paragraph: 53 }),
  claims: [mineralsFundBureau39],
  drivers: [sanctionsAndRevenueSqueeze, hardCurrencyPatronage],
  evidence: ['l-mineral-exports-to-loyalty-funds'],
});

export const isolationToRegimeStability = defineCausalLink({
  id: 'isolation-to-regime-stability',
  from: isolation,
  to: regimeStability,
  sign: '-',
  says: 'Isolation on top of weakness destabilises.',
  hedge: 'expert-judgement',
  source: at(oneFreeKorea2016, { paragraph: 55 }),
  claims: [choiCompoundedWeakness],
  contestedBy: [leaderInOffice2025],
  drivers: [sanctionsAndRevenueSqueeze, leadershipLegitimacy],
  evidence: ['l-isolation-to-regime-stability'],
});

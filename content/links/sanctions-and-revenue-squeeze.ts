import { at, defineCausalLink } from 'groundswell';
import { leaderInOffice2025 } from '../claims/economy.ts';
import { donjuBacklashFear, moraleFalling } from '../claims/elites.ts';
import { closureHitsIncomeForecast } from '../claims/forecasts-economy.ts';
import { sentimentTurnsForecast } from '../claims/forecasts-unrest.ts';
import { readerOnTests } from '../claims/readers.ts';
import {
  financialTiesLoosen,
  infoPlusSanctions,
  ministryRestaurantsHurt,
} from '../claims/restaurant-case.ts';
import { managerSaysPressed } from '../claims/restaurant-case-later.ts';
import { choiCompoundedWeakness } from '../claims/sanctions.ts';
import { eliteDiscontent } from '../drivers/elite-discontent.ts';
import { hardCurrencyPatronage } from '../drivers/hard-currency-patronage.ts';
import { leadershipLegitimacy } from '../drivers/leadership-legitimacy.ts';
import { sanctionsAndRevenueSqueeze } from '../drivers/sanctions-and-revenue-squeeze.ts';
import { oneFreeKorea2016 } from '../sources/state.ts';
import { isolation, sanctions, sanctionsFeltDaily, weaponsTests } from '../variables/abroad.ts';
import { regimeControl } from '../variables/control.ts';
import {
  donjuLoyalty,
  financialTies,
  hardCurrencyInflow,
  restaurantClosures,
  restaurantRevenue,
} from '../variables/elite.ts';
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

export const weaponsTestsToSanctions = defineCausalLink({
  id: 'weapons-tests-to-sanctions',
  from: weaponsTests,
  to: sanctions,
  sign: '+',
  says: 'Tests brought the sanctions.',
  hedge: 'reader-view',
  source: at(oneFreeKorea2016, { paragraph: 57 }),
  claims: [readerOnTests],
  drivers: [sanctionsAndRevenueSqueeze, leadershipLegitimacy],
  evidence: ['l-weapons-tests-to-sanctions'],
});

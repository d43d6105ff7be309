import { at, defineCausalLink } from 'groundswell';
import { survivesAWhileForecast } from '../claims/forecasts-economy.ts';
import { cadreDisunityForecast } from '../claims/forecasts-unrest.ts';
import {
  gauseDoubleSpending,
  goldAndCashSmuggling,
  kaesongHurtsCadres,
  needsHardCurrency,
} from '../claims/patronage.ts';
import { managerSaysPressed } from '../claims/restaurant-case-later.ts';
import { beliefNotEnough, noCrossSubsidy } from '../claims/restaurant-inferences.ts';
import { eliteDiscontent } from '../drivers/elite-discontent.ts';
import { hardCurrencyPatronage } from '../drivers/hard-currency-patronage.ts';
import { sanctionsAndRevenueSqueeze } from '../drivers/sanctions-and-revenue-squeeze.ts';
import { oneFreeKorea2016 } from '../sources/state.ts';
import { smuggling } from '../variables/abroad.ts';
import {
  agencyRivalry,
  cadreUnity,
  eliteMorale,
  eliteRetention,
  eliteSupport,
  financialTies,
  hardCurrencyInflow,
  kaesongClosure,
  loyaltyFunds,
  patronage,
  resourceReallocation,
} from '../variables/elite.ts';
import { regimeSurvival } from '../variables/loyalty.ts';

export const agencyRivalryToResourceReallocation = defineCausalLink({
  id: 'agency-rivalry-to-resource-reallocation',
  from: agencyRivalry,
  to: resourceReallocation,
  sign: '-',
  says: 'Rival agencies block shifting of funds.',
  hedge: 'may',
  source: at(oneFreeKorea2016, { paragraph: 11 }),
  claims: [noCrossSubsidy],
  contestedBy: [managerSaysPressed],
  drivers: [hardCurrencyPatronage, eliteDiscontent],
  evidence: ['l-agency-rivalry-to-resource-reallocation'],
});

export const financialTiesToEliteRetention = defineCausalLink({
  id: 'financial-ties-to-elite-retention',
  from: financialTies,
  to: eliteRetention,
  sign: '+',
  says: 'Money holds people; belief alone does not.',
  hedge: 'author-judgement',
  source: at(oneFreeKorea2016, { paragraph: 12 }),
  claims: [beliefNotEnough],
  contestedBy: [managerSaysPressed],
  drivers: [hardCurrencyPatronage, eliteDiscontent],
  evidence: ['l-financial-ties-to-elite-retention'],
});

export const kaesongClosureToCadreMorale = defineCausalLink({
  id: 'kaesong-closure-to-cadre-morale',
  from: kaesongClosure,
  to: eliteMorale,
  sign: '-',
  says: 'Closing Kaesong disheartened cadres.',
  hedge: 'asserted',
  source: at(oneFreeKorea2016, { paragraph: 21 }),
  claims: [kaesongHurtsCadres],
  drivers: [hardCurrencyPatronage, eliteDiscontent],
  evidence: ['l-kaesong-closure-to-cadre-morale'],
});

export const hardCurrencyInflowToPatronage = defineCausalLink({
  id: 'hard-currency-inflow-to-patronage',
  from: hardCurrencyInflow,
  to: patronage,
  sign: '+',
  says: 'Inflow pays for gifts.',
  hedge: 'asserted',
  source: at(oneFreeKorea2016, { paragraph: 50 }),
  claims: [needsHardCurrency],
  drivers: [hardCurrencyPatronage],
  evidence: ['l-hard-currency-inflow-to-patronage'],
});

export const patronageToEliteSupport = defineCausalLink({
  id: 'patronage-to-elite-support',
  from: patronage,
  to: eliteSupport,
  sign: '+',
  says: 'Gifts secure support.',
  hedge: 'asserted',
  source: at(oneFreeKorea2016, { paragraph: 50 }),
  claims: [gauseDoubleSpending, needsHardCurrency],
  drivers: [hardCurrencyPatronage],
  evidence: ['l-patronage-to-elite-support'],
});

export const loyaltyFundsToCadreUnity = defineCausalLink({
  id: 'loyalty-funds-to-cadre-unity',
  from: loyaltyFunds,
  to: cadreUnity,
  sign: '+',
  says: 'Funds keep cadres united.',
  hedge: 'may',
  source: at(oneFreeKorea2016, { paragraph: 53 }),
  claims: [cadreDisunityForecast],
  drivers: [hardCurrencyPatronage, eliteDiscontent],
  evidence: ['l-loyalty-funds-to-cadre-unity'],
});

export const smugglingToRegimeSurvivalTime = defineCausalLink({
  id: 'smuggling-to-regime-survival-time',
  from: smuggling,
  to: regimeSurvival,
  sign: '+',
  says: 'Gold and cash smuggling buys time.',
  hedge: 'asserted',
  source: at(oneFreeKorea2016, { paragraph: 56 }),
  claims: [survivesAWhileForecast, goldAndCashSmuggling],
  drivers: [hardCurrencyPatronage, sanctionsAndRevenueSqueeze],
  evidence: ['l-smuggling-to-regime-survival-time'],
});

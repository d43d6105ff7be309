// How money and rivalry work on those whom the state needs.
import { at, cite, defineMechanism, prose } from 'groundswell';
import { cadreDisunityForecast } from '../claims/forecasts-unrest.ts';
import { gauseDoubleSpending, needsHardCurrency } from '../claims/patronage.ts';
import {
  financialTiesLoosen,
  noCrossSubsidy,
  seoulHelps,
  seoulPublicises,
} from '../claims/restaurant-inferences.ts';
import { eliteDiscontent } from '../drivers/elite-discontent.ts';
import { hardCurrencyPatronage } from '../drivers/hard-currency-patronage.ts';
import { outsidePolicyAndMessaging } from '../drivers/outside-policy-and-messaging.ts';
import { sanctionsAndRevenueSqueeze } from '../drivers/sanctions-and-revenue-squeeze.ts';
import {
  defectionToRestaurantClosures,
  economicStagnationToMilitaryPartyRivalry,
} from '../links/elite-discontent.ts';
import {
  agencyRivalryToResourceReallocation,
  financialTiesToEliteRetention,
  hardCurrencyInflowToPatronage,
  loyaltyFundsToCadreUnity,
  patronageToEliteSupport,
} from '../links/hard-currency-patronage.ts';
import {
  publicityBySeoulToDefection,
  publicityBySeoulToEliteMorale,
} from '../links/outside-policy-and-messaging.ts';
import { sanctionsToFinancialTies } from '../links/sanctions-and-revenue-squeeze.ts';
import { oneFreeKorea2016 } from '../sources/state.ts';

export const loyaltyForCashMechanism = defineMechanism({
  id: 'loyalty-for-cash',
  name: 'Loyalty for cash',
  says: 'Loyalty is bought; when the money stops the tie loosens.',
  steps: [
    'Hard currency comes in',
    'It pays for gifts to those who matter',
    'When money stops, the tie loosens',
  ],
  scope: prose`The last step is inferred from a case that is disputed.${cite(financialTiesLoosen)}`,
  drivers: [hardCurrencyPatronage, sanctionsAndRevenueSqueeze],
  links: [
    hardCurrencyInflowToPatronage,
    patronageToEliteSupport,
    sanctionsToFinancialTies,
    financialTiesToEliteRetention,
  ],
  claims: [needsHardCurrency, gauseDoubleSpending, financialTiesLoosen],
  sources: [
    at(oneFreeKorea2016, { paragraph: 10 }),
    at(oneFreeKorea2016, { paragraph: 12 }),
    at(oneFreeKorea2016, { paragraph: 50 }),
  ],
  evidence: ['m-loyalty-for-cash'],
});

export const fiefCompetitionMechanism = defineMechanism({
  id: 'fief-competition',
  name: 'Rivalry of fiefs',
  says: 'Semi-autonomous agencies guard their own revenue, so the centre cannot shift funds.',
  steps: [
    'Agencies earn money of their own',
    'Each guards its revenue',
    'The centre cannot move funds where they are short',
  ],
  scope: prose`Inferred from a case that is disputed.${cite(noCrossSubsidy)}`,
  drivers: [hardCurrencyPatronage, eliteDiscontent],
  links: [
    agencyRivalryToResourceReallocation,
    loyaltyFundsToCadreUnity,
    economicStagnationToMilitaryPartyRivalry,
  ],
  claims: [noCrossSubsidy, cadreDisunityForecast],
  sources: [
    at(oneFreeKorea2016, { paragraph: 11 }),
    at(oneFreeKorea2016, { paragraph: 53 }),
    at(oneFreeKorea2016, { paragraph: 54 }),
  ],
  evidence: ['m-fief-competition'],
});

export const defectionCascadeMechanism = defineMechanism({
  id: 'defection-cascade',
  name: 'One departure invites others',
  says: 'Publicity about one departure invites others.',
  steps: ['Some leave', 'Seoul makes it known', 'Others are encouraged to leave'],
  scope: prose`Inferred from a case that is disputed.${cite(seoulPublicises)}`,
  drivers: [eliteDiscontent, outsidePolicyAndMessaging],
  links: [publicityBySeoulToDefection, publicityBySeoulToEliteMorale, defectionToRestaurantClosures],
  claims: [seoulPublicises, seoulHelps],
  sources: [at(oneFreeKorea2016, { paragraph: 16 })],
  evidence: ['m-defection-cascade'],
});

// What limits the claims on growth, prices and money for the elite.
import { at, date, defineCaveat, prose } from 'groundswell';
import {
  economyFell2015,
  growth2015,
  growth2016,
  growth2020,
  growth2023,
  growth2024,
  ricePriceMarch2016,
} from '../claims/economy.ts';
import { moraleFalling } from '../claims/elites.ts';
import { forcedDeposit } from '../claims/extraction.ts';
import { averagePersonHitForecast } from '../claims/forecasts-economy.ts';
import {
  gauseDoubleSpending,
  gauseEconomyLosing,
  giftSpending2012,
  needsHardCurrency,
} from '../claims/patronage.ts';
import { thesisDefectionInstability } from '../claims/restaurant-inferences.ts';
import { leaderSeenAsCause } from '../claims/sanctions.ts';
import { dailyNkPrices2016, oneFreeKorea2016, ricePrices2017 } from '../sources/state.ts';

export const pricesStayedSteady = defineCaveat({
  id: 'prices-stayed-steady',
  says: prose`Food prices for the poor stayed mostly stable after the sanctions of ${date('2016-03')}, and rice was cheaper a year later.`,
  short: prose`Food prices stayed mostly stable`,
  kind: 'counter-evidence',
  appliesTo: [moraleFalling, averagePersonHitForecast],
  sources: [at(oneFreeKorea2016, { paragraph: 22 }), at(dailyNkPrices2016), at(ricePrices2017)],
  evidence: ['s4-cav-food-prices-steady'],
});

export const famineUnlikely = defineCaveat({
  id: 'famine-unlikely',
  says: prose`Private farming and markets make a repeat of the famine unlikely, One Free Korea holds.`,
  short: prose`Markets make a repeat famine unlikely`,
  kind: 'counter-evidence',
  appliesTo: [averagePersonHitForecast],
  sources: [at(oneFreeKorea2016, { paragraph: 29 })],
  evidence: ['s4-cav-famine-unlikely'],
});

export const hardshipOnlyIndirect = defineCaveat({
  id: 'hardship-only-indirect',
  says: prose`For the poor and the middle class sanctions were so far only an indirect cause of hardship.`,
  short: prose`Sanctions hurt ordinary people only indirectly`,
  kind: 'counter-evidence',
  appliesTo: [thesisDefectionInstability, averagePersonHitForecast, leaderSeenAsCause],
  sources: [at(oneFreeKorea2016, { paragraph: 33 })],
  evidence: ['s4-cav-hardship-indirect-so-far'],
});

export const pyongyangBoom = defineCaveat({
  id: 'pyongyang-boom',
  says: prose`Building in Pyongyang and growing inequality had led One Free Korea to suspect that state finances were improving.`,
  short: prose`Building in Pyongyang points the other way`,
  kind: 'counter-evidence',
  appliesTo: [gauseEconomyLosing, economyFell2015],
  sources: [at(oneFreeKorea2016, { paragraph: 51 })],
  evidence: ['s4-cav-pyongyang-boom'],
});

export const outsideEstimates = defineCaveat({
  id: 'outside-estimates',
  says: prose`Growth figures are estimates made outside the country; the state publishes none that this evidence uses.`,
  short: prose`Estimates from outside the country`,
  kind: 'scope',
  appliesTo: [growth2015, growth2016, growth2020, growth2023, growth2024],
  evidence: ['s4-crisis-chain-forecast'],
});

export const giftBaseIsOld = defineCaveat({
  id: 'gift-base-is-old',
  says: prose`The figure on gifts is for ${date('2012')}; the comparison with the father’s time gives no years.`,
  short: prose`One old year; comparison undated`,
  kind: 'date',
  appliesTo: [gauseDoubleSpending, giftSpending2012],
  evidence: ['s4-gause-double-spending'],
});

export const expertsSummedUp = defineCaveat({
  id: 'experts-summed-up',
  says: prose`The experts’ agreement is the summary of One Free Korea, which argues for pressure.`,
  short: prose`Experts as summed up by an advocate`,
  kind: 'bias',
  appliesTo: [needsHardCurrency],
  mustTravel: false,
  sources: [at(oneFreeKorea2016, { paragraph: 50 })],
  evidence: ['s4-needs-hard-currency'],
});

export const priceCities = defineCaveat({
  id: 'price-cities',
  says: prose`Prices from a few cities do not show what people in other places paid.`,
  short: prose`A few cities only`,
  kind: 'scope',
  appliesTo: [ricePriceMarch2016],
  mustTravel: false,
  sources: [at(dailyNkPrices2016)],
  evidence: ['s4-cav-food-prices-steady'],
});

export const levyUnitUnknown = defineCaveat({
  id: 'levy-unit-unknown',
  says: prose`The report does not say whether each person or each household paid; it is local and anonymous.`,
  short: prose`Per person or household not said`,
  kind: 'scope',
  appliesTo: [forcedDeposit],
  sources: [at(oneFreeKorea2016, { paragraph: 34 })],
  evidence: ['s4-forced-deposit-1000-won'],
});

// What later public knowledge says of growth, prices and sanctions.
import { at, date, defineCheck, prose, quantity } from 'groundswell';
import {
  economyFell2015,
  foodPricesSteady,
  growth2015,
  growth2016,
  ricePriceMarch2016,
} from '../claims/economy.ts';
import {
  averagePersonHitForecast,
  crisisChainForecast,
  goodTimesOverForecast,
  pressureRisesForecast,
} from '../claims/forecasts-economy.ts';
import { sanctionsJustStarting } from '../claims/sanctions.ts';
import { tradeHalfGdpOecd } from '../claims/trade.ts';
import {
  bbcGrowth,
  dailyNkPrices2016,
  exportsThread,
  joongAngGrowth2025,
  kbsGrowth,
  pulseGrowth2017,
  resolution2270,
  ricePrices2017,
} from '../sources/state.ts';

export const pricesCheck = defineCheck({
  id: 'staple-prices',
  claims: [foodPricesSteady],
  verdict: 'supported',
  says: prose`Weeks after the sanctions of ${date('2016-03')} rice cost ${quantity(ricePriceMarch2016)}, close to before. By ${date('2017-02')} it was markedly cheaper.`,
  short: prose`Rice held its price, then became cheaper`,
  basis: 'read',
  sources: [at(dailyNkPrices2016), at(ricePrices2017)],
  checked: '2026-03',
  evidence: ['s4-cav-food-prices-steady'],
});

export const averagePersonCheck = defineCheck({
  id: 'average-person',
  claims: [averagePersonHitForecast],
  verdict: 'unproven',
  says: prose`The forecast named no date. Rice prices did not show the effect: they held in ${date('2016-03')} and were lower by ${date('2017-02')}.`,
  short: prose`Not seen in rice prices of the first year`,
  basis: 'read',
  sources: [at(dailyNkPrices2016), at(ricePrices2017)],
  checked: '2026-03',
  evidence: ['s4-average-person-hit-forecast'],
});

export const economy2015Check = defineCheck({
  id: 'economy-2015',
  claims: [economyFell2015],
  verdict: 'supported',
  says: prose`The Bank of Korea’s estimate for ${date('2015')} is ${quantity(growth2015)}, ascribed to drought and lower coal and iron ore prices.`,
  short: prose`The economy shrank in that year`,
  basis: 'read',
  sources: [at(bbcGrowth), at(pulseGrowth2017)],
  checked: '2026-03',
  evidence: ['s4-economy-fell-2015'],
});

export const crisisCheck = defineCheck({
  id: 'crisis-2016',
  claims: [crisisChainForecast],
  verdict: 'contradicted',
  says: prose`The Bank of Korea’s estimate for ${date('2016')} is ${quantity(growth2016)}, the best since ${date('1999')}. The crisis expected for that year did not show.`,
  short: prose`The economy grew in the year of the expected crisis`,
  basis: 'read',
  sources: [at(bbcGrowth), at(pulseGrowth2017), at(kbsGrowth), at(joongAngGrowth2025)],
  checked: '2026-03',
  evidence: ['s4-crisis-chain-forecast'],
});

export const goodTimesCheck = defineCheck({
  id: 'good-times',
  claims: [goodTimesOverForecast],
  verdict: 'partly',
  says: prose`The estimate for ${date('2016')} showed growth, so not in the short run. Without a date the view cannot be judged.`,
  short: prose`Not in the short run; no date given`,
  basis: 'read',
  sources: [at(bbcGrowth)],
  checked: '2026-03',
  evidence: ['s4-kim-byung-yeon-good-times-over'],
});

export const tradeShareCheck = defineCheck({
  id: 'trade-share',
  claims: [tradeHalfGdpOecd],
  verdict: 'unproven',
  says: prose`The original article was not found.`,
  short: prose`Original article not found`,
  basis: 'read',
  checked: '2026-03',
  evidence: ['s4-trade-half-gdp-oecd'],
});

export const sanctionsCheck = defineCheck({
  id: 'sanctions-2016',
  claims: [sanctionsJustStarting],
  verdict: 'supported',
  says: prose`The UN resolution was adopted on ${date('2016-03-02')}, with mandatory inspection of cargo and limits on mineral exports.`,
  short: prose`UN measures had just been adopted`,
  basis: 'read',
  sources: [at(resolution2270)],
  checked: '2026-03',
  evidence: ['s4-sanctions-just-starting'],
});

export const pressureCheck = defineCheck({
  id: 'pressure-2017',
  claims: [pressureRisesForecast],
  verdict: 'partly',
  says: prose`Formal measures did tighten. Prices and the estimate for ${date('2016')} show little effect within the year; reported exports to China fell only in ${date('2017')}.`,
  short: prose`Formal measures tightened; little effect within the year`,
  basis: 'read',
  sources: [at(ricePrices2017), at(bbcGrowth), at(exportsThread)],
  checked: '2026-03',
  evidence: ['s4-pressure-rises-forecast'],
});

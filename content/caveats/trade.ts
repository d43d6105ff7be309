// What limits the shares of trade.
import { at, defineCaveat, prose } from 'groundswell';
import { exportsToChinaFell2017 } from '../claims/economy.ts';
import {
  chinaFarmGoods50,
  chinaManufactures70,
  chinaSoleSupplier,
  minerals40Exports,
  tradeHalfGdpOecd,
  tradeHalfIncome,
} from '../claims/trade.ts';
import { oneFreeKorea2016 } from '../sources/state.ts';

export const sharesWithoutBase = defineCaveat({
  id: 'shares-without-base',
  says: prose`The shares of trade and of Chinese goods come without a source, a year or a base.`,
  short: prose`Shares without source, year or base`,
  kind: 'scope',
  appliesTo: [chinaManufactures70, chinaFarmGoods50, minerals40Exports],
  sources: [at(oneFreeKorea2016, { paragraph: 51 }), at(oneFreeKorea2016, { paragraph: 52 })],
  evidence: ['s4-china-manufactures-70', 's4-china-farm-goods-50', 's4-minerals-40-exports'],
});

export const twoBasesMerged = defineCaveat({
  id: 'two-bases-merged',
  says: prose`One figure stands for two things: the official economy and the income of the state.`,
  short: prose`Two different bases in one figure`,
  kind: 'scope',
  appliesTo: [tradeHalfIncome],
  sources: [at(oneFreeKorea2016, { paragraph: 51 })],
  evidence: ['s4-trade-half-income'],
});

export const gdpIsEstimate = defineCaveat({
  id: 'gdp-is-estimate',
  says: prose`Gross domestic product is itself an estimate, and the original article was not found.`,
  short: prose`Base is an estimate; original not found`,
  kind: 'scope',
  appliesTo: [tradeHalfGdpOecd],
  evidence: ['s4-trade-half-gdp-oecd'],
});

export const notOnlyChina = defineCaveat({
  id: 'not-only-china',
  says: prose`“Only from China” conflicts with the shares that the same text gives later.`,
  short: prose`The same text gives lower shares`,
  kind: 'counter-evidence',
  appliesTo: [chinaSoleSupplier],
  sources: [at(oneFreeKorea2016, { paragraph: 30 }), at(oneFreeKorea2016, { paragraph: 51 })],
  evidence: ['s4-china-sole-supplier'],
});

export const exportsOriginUnknown = defineCaveat({
  id: 'exports-origin-unknown',
  says: prose`Voice of America gives the fall of exports as China’s figure and names no statistics.`,
  short: prose`A broadcaster’s report; no statistics named`,
  kind: 'scope',
  appliesTo: [exportsToChinaFell2017],
  evidence: ['s4-pressure-rises-forecast'],
});

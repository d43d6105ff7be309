// How much of the economy hangs on trade, and on China. No share here has a published base.
import { at, defineClaim, name, own, prose, rate } from 'groundswell';
import { kimByungYeon } from '../actors/observers.ts';
import { ungraded } from '../grades.ts';
import { oneFreeKorea2016 } from '../sources/state.ts';

const relayed = {
  reliability: 'C',
  credibility: 3,
  why: 'editors’ proposal: unnamed contacts inside',
} as const;

export const chinaSoleSupplier = defineClaim({
  id: 'china-sole-supplier',
  kind: 'observation',
  says: prose`Daily NK wrote that essential goods come only from China, so that less trade would endanger supply.`,
  plain: prose`One outlet wrote that needed goods come only from China.`,
  sources: [at(oneFreeKorea2016, { paragraph: 30 })],
  asOf: '2016-04',
  hedge: 'reported',
  status: 'qualified',
  reportedBy: 'Daily NK',
  grade: relayed,
  evidence: ['s4-china-sole-supplier'],
});

export const tradeHalfIncome = defineClaim({
  id: 'trade-half-income',
  kind: 'statistic',
  says: prose`Reports cited by One Free Korea put trade at ${own()} of the official economy and of state income.`,
  plain: prose`Trade is put at ${own()} of the economy, and of what the state earns.`,
  quantity: rate({
    value: 50,
    of: 'the official economy and state income, two bases in one figure',
    qualifier: 'about',
  }),
  sources: [at(oneFreeKorea2016, { paragraph: 51 })],
  asOf: '2015~',
  hedge: 'reported',
  reportedBy: 'reports cited by One Free Korea',
  status: 'qualified',
  grade: ungraded.noOrigin,
  evidence: ['s4-trade-half-income'],
});

export const tradeHalfGdpOecd = defineClaim({
  id: 'trade-half-gdp-oecd',
  kind: 'statistic',
  says: prose`The economist ${name(kimByungYeon)} put trade at ${own()} of gross domestic product, near the average of OECD members; the economy is then far more open than assumed. The original article was not found.`,
  plain: prose`An economist, ${name(kimByungYeon)}, put trade at ${own()} of the whole economy. His article was not found.`,
  quantity: rate({ value: 50, of: 'gross domestic product, itself an estimate', qualifier: 'about' }),
  sources: [at(oneFreeKorea2016, { paragraph: 52 })],
  asOf: '2016',
  hedge: 'expert-judgement',
  status: 'unverified',
  reportedBy: 'Kim Byung-yeon',
  grade: ungraded.conclusion,
  evidence: ['s4-trade-half-gdp-oecd'],
});

export const chinaManufactures70 = defineClaim({
  id: 'china-manufactures-70',
  kind: 'statistic',
  says: prose`Reports cited by One Free Korea put goods from China at ${own()} of manufactured goods sold in markets; they name no source or year.`,
  plain: prose`Factory goods from China are put at ${own()} of what is sold. No source or year is given.`,
  quantity: rate({ value: 70, of: 'manufactured goods traded in markets', qualifier: 'about' }),
  sources: [at(oneFreeKorea2016, { paragraph: 51 })],
  asOf: '2016~',
  hedge: 'reported',
  reportedBy: 'reports cited by One Free Korea',
  status: 'unverified',
  grade: ungraded.noOrigin,
  evidence: ['s4-china-manufactures-70'],
});

export const chinaFarmGoods50 = defineClaim({
  id: 'china-farm-goods-50',
  kind: 'statistic',
  says: prose`Reports cited by One Free Korea put farm products from China at ${own()} of those sold in markets; they name no source or year.`,
  plain: prose`Farm goods from China are put at ${own()} of what is sold. No source or year is given.`,
  quantity: rate({ value: 50, of: 'agricultural products traded in markets' }),
  sources: [at(oneFreeKorea2016, { paragraph: 51 })],
  asOf: '2016~',
  hedge: 'reported',
  reportedBy: 'reports cited by One Free Korea',
  status: 'unverified',
  grade: ungraded.noOrigin,
  evidence: ['s4-china-farm-goods-50'],
});

export const minerals40Exports = defineClaim({
  id: 'minerals-40-exports',
  kind: 'statistic',
  says: prose`Minerals are put at ${own()} of export earnings. The figure has no named source, and One Free Korea adds “if correct”.`,
  plain: prose`Minerals are put at ${own()} of what the country earns abroad. No source is given.`,
  quantity: rate({ value: 40, of: 'export earnings' }),
  sources: [at(oneFreeKorea2016, { paragraph: 52 })],
  asOf: '2016-04',
  hedge: 'conditional',
  reportedBy: 'a quotation without a named source',
  status: 'unverified',
  grade: ungraded.noOrigin,
  evidence: ['s4-minerals-40-exports'],
});

export const borderMattersMore = defineClaim({
  id: 'border-matters-more',
  kind: 'assessment',
  says: prose`A tighter border may affect the supply of food in markets more than sanctions do, in the view of One Free Korea.`,
  plain: prose`One Free Korea thinks that a closed border may make food scarcer than sanctions do.`,
  judgedBy: 'One Free Korea',
  sources: [at(oneFreeKorea2016, { paragraph: 29 })],
  asOf: '2016-04',
  hedge: 'may',
  grade: ungraded.conclusion,
  evidence: ['s4-border-matters-more'],
});

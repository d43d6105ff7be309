import { at, defineClaim, own, prose, rate } from 'groundswell';
import { gazette } from './evidence.ts';

export const output = defineClaim({
  id: 'double-sign-output',
  kind: 'statistic',
  says: { en: prose`Output changed by ${own()}.`, de: prose`Der Ausstoß änderte sich um ${own()}.` },
  quantity: rate({ value: -20.3, of: 'loaves, against the year before' }),
  sources: [at(gazette)],
  asOf: '2024',
});

export const demand = defineClaim({
  id: 'double-sign-demand',
  kind: 'statistic',
  says: prose`Demand fell by ${own()}, and prices changed by ${own('prices')}.`,
  quantity: rate({ value: 4, of: 'loaves, against the year before' }),
  quantities: { prices: rate({ value: -2, of: 'the price of a loaf' }) },
  sources: [at(gazette)],
  asOf: '2024',
});

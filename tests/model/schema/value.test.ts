import { expect, test } from 'vitest';
import { quantityValue } from '../../../src/model/schema/value.ts';

const share = { type: 'share', population: 'people asked', fieldwork: '2016', sampling: 'census' };

/** What is wrong with a number; empty where nothing is. */
const faults = (value: object): readonly string[] =>
  quantityValue.safeParse(value).error?.issues.map(({ message }) => message) ?? [];

test.each([
  [{ ...share, count: 26, of: 36, percent: 72 }, []],
  [{ ...share, count: 26, of: 36, percent: 72.2 }, []],
  [{ ...share, count: 1, of: 8, percent: 13 }, []],
  [{ ...share, count: 1, of: 8, percent: 12 }, []],
  [{ ...share, count: 26, of: 36, percent: 27 }, ['26 of 36 are not 27 per cent']],
  [{ ...share, count: 26, of: 36, percent: 72.5 }, ['26 of 36 are not 72.5 per cent']],
  [{ type: 'rate', value: [20, 3], of: 'trade' }, ['the range begins with 20 and ends with 3']],
  [{ type: 'rate', value: [-3, -2], of: 'trade' }, []],
  [{ type: 'amount', value: [3, 3], unit: 'markets' }, ['the range begins with 3 and ends with 3']],
  [{ type: 'money', amount: 3, currency: 'KPW' }, []],
  [{ type: 'money', amount: 3, currency: 'RUR' }, ['there is no currency "RUR"']],
  [
    { type: 'money', amount: 3, currency: 'euro' },
    ['a currency is three capital letters (ISO 4217), like USD'],
  ],
])('%o', (value, wanted) => {
  expect(faults(value)).toEqual(wanted);
});

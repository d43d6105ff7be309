import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type QuantityValue, quantityValue, smallBase } from '../../../src/model/schema/value.ts';
import {
  formatBare,
  formatCounted,
  formatQuantity,
  type NumberStyle,
  percentOf,
} from '../../../src/sections/desk/quantity.ts';
import { en } from './locale.ts';

const style = (numbers: NumberStyle['numbers'], plain = false): NumberStyle => ({
  locale: en,
  numbers,
  plain,
});

/** A quantity as `load` gives it. No-break spaces are shown as spaces. */
const read = (value: unknown): QuantityValue => quantityValue.parse(value);
const print = (value: unknown, given = style('counts-first')) =>
  formatQuantity(read(value), given).replaceAll('\u00a0', ' ');
const bare = (value: unknown, given = style('counts')) =>
  formatBare(read(value), given).replaceAll('\u00a0', ' ');

const asked = {
  type: 'share',
  population: 'people asked inside the country',
  fieldwork: '2016',
  sampling: 'convenience',
};
const people = { ...asked, count: 26, of: 36 };
const unknownBase = { ...asked, percent: 72.5, of: { unknown: 'the page does not say' } };

describe('a share', () => {
  test('prints as the audience wants it', () => {
    expect(print(people, style('counts'))).toBe('26 of 36 people asked');
    expect(print(people, style('counts-first'))).toBe('26 of 36 people asked (72%)');
    expect(print(people, style('percent-first'))).toBe('72% (26 of 36 people asked)');
  });

  test('stands in a picture on its base, however large that is', () => {
    const counted = (value: unknown, numbers: NumberStyle['numbers']) =>
      formatCounted(read(value), style(numbers)).replaceAll('\u00a0', ' ');
    const votes = { ...asked, count: 990, of: 1280 };
    expect(counted(votes, 'counts')).toBe('990 of 1,280');
    expect(counted(votes, 'counts-first')).toBe('990 of 1,280 (77%)');
    expect(counted(people, 'percent-first')).toBe('72% (26 of 36)');
    expect(counted(unknownBase, 'counts')).toBe('72.5%');
  });

  test('is as exact as it was given, however small, and zero has no sign', () => {
    const amount = (value: number) => ({ type: 'amount', value, unit: 'g of gold', qualifier: 'exactly' });
    expect(print(amount(0.0004))).toBe('0.0004 g of gold');
    expect(print(amount(-0))).toBe('0 g of gold');
    expect(print({ ...unknownBase, percent: 12.345 })).toBe('12.345% (base not published)');
  });

  test('leaves its unit out where the sentence has said it, and keeps its base', () => {
    const short = (numbers: NumberStyle['numbers']) => ({ ...style(numbers), unitless: true });
    expect(print(people, short('counts'))).toBe('26 of 36');
    expect(print(people, short('percent-first'))).toBe('72% (26 of 36)');
    expect(print(unknownBase, short('counts'))).toBe('72.5% (base not published)');
  });

  test('names what is counted', () => {
    expect(print({ ...people, unit: 'bakers asked' }, style('counts'))).toBe('26 of 36 bakers asked');
  });

  test('on an unknown base says so in every style', () => {
    for (const numbers of ['counts', 'counts-first', 'percent-first'] as const)
      expect(print(unknownBase, style(numbers))).toBe('72.5% (base not published)');
  });

  test('on a small base is never a bare percentage, however large it is set', () => {
    const share = fc
      .tuple(fc.integer({ min: 1, max: smallBase - 1 }), fc.nat())
      .map(([of, count]) => ({ ...asked, of, count: count % (of + 1) }));
    fc.assert(
      fc.property(share, (value) => {
        expect(bare(value)).toBe(`${value.count} of ${value.of}`);
        for (const numbers of ['counts', 'counts-first', 'percent-first'] as const)
          expect(print(value, style(numbers))).toContain(`${value.count} of ${value.of} people asked`);
      }),
      { numRuns: 30 },
    );
  });

  test('on a large base may stand alone', () => {
    expect(bare({ ...asked, count: 50, of: smallBase })).toBe('50%');
    expect(bare({ ...asked, count: 50, of: smallBase - 1 })).toBe('50 of 99');
  });

  test('is rounded, but nearly none is not none and nearly all is not all', () => {
    const percent = (count: number, of: number) => percentOf({ ...people, count, of } as never);
    expect([percent(0, 1000), percent(1, 3), percent(2, 3), percent(1000, 1000)]).toEqual([0, 33, 67, 100]);
    expect([percent(1, 1000), percent(999, 1000), percent(99_999, 100_000)]).toEqual([0.1, 99.9, 99.99]);
  });
});

describe('an amount', () => {
  const amount = (value: number | number[], rest = {}) => ({
    type: 'amount',
    value,
    unit: 'markets',
    ...rest,
  });

  test('says how exact it is', () => {
    expect(print(amount(400))).toBe('400 markets');
    expect(print(amount(400, { qualifier: 'about' }))).toBe('about 400 markets');
    expect(print(amount(400, { qualifier: 'over' }))).toBe('more than 400 markets');
    expect(print(amount(400, { qualifier: 'up to' }))).toBe('up to 400 markets');
  });

  test('may be a range, or have no unit', () => {
    expect(print(amount([3, 4]))).toBe('3–4 markets');
    expect(print(amount(3, { unit: '' }))).toBe('3');
    expect(bare(amount([3, 4], { qualifier: 'about' }))).toBe('3–4');
    expect(print(amount([-2, 3]))).toBe('−2 to 3 markets');
    expect(bare(amount([-3, -2]))).toBe('−3 to −2');
  });

  test('leaves its unit out where the sentence has said it, and stays as exact as it is', () => {
    const short = (value: unknown) => print(value, { ...style('counts'), unitless: true });
    expect(short(amount([3, 4], { qualifier: 'about' }))).toBe('about 3–4');
    expect(short({ type: 'rate', value: -1.1, of: 'output', qualifier: 'exactly' })).toBe('−1.1');
    expect(short({ type: 'money', amount: 2_500_000, currency: 'USD', per: 'year' })).toBe('2.5 million');
  });

  test('groups thousands; round millions are words', () => {
    expect(print(amount(12_345))).toBe('12,345 markets');
    expect(print(amount(1_500_000))).toBe('1.5 million markets');
    expect(print(amount(1_234_567))).toBe('1,234,567 markets');
    expect(print(amount(2_000_000_000))).toBe('2 billion markets');
  });
});

describe('money', () => {
  const money = (amount: number | number[], currency = 'USD', rest = {}) => ({
    type: 'money',
    amount,
    currency,
    ...rest,
  });

  test('prints the code of its currency, or its name in plain words', () => {
    expect(print(money(20))).toBe('USD 20');
    expect(print(money(20), style('counts', true))).toBe('20 US dollars');
    expect(print(money(5000, 'KPW'), style('counts', true))).toBe('5,000 North Korean won');
  });

  test('may be a range, per month, in millions, and about', () => {
    expect(print(money([20, 30]))).toBe('USD 20–30');
    expect(print(money([-20, 30]))).toBe('USD −20 to 30');
    expect(print(money([20, 30]), style('counts', true))).toBe('20–30 US dollars');
    expect(print(money(600_000_000, 'USD', { qualifier: 'over' }))).toBe('more than USD 600 million');
    expect(print(money(80, 'CNY', { per: 'month', qualifier: 'about' }))).toBe('about CNY 80 a month');
    expect(bare(money(80, 'CNY', { per: 'month', qualifier: 'about' }))).toBe('CNY 80');
  });

  test('below nothing keeps its currency', () => {
    expect(print(money(-20))).toBe('USD −20');
    expect(print(money(-20), style('counts', true))).toBe('−20 US dollars');
  });
});

test('a rate is in per cent, with a real minus sign', () => {
  const rate = (value: number | number[], rest = {}) => ({ type: 'rate', value, of: 'output', ...rest });
  expect(print(rate(-1.1))).toBe('−1.1%');
  expect(print(rate(3.7, { qualifier: 'about' }))).toBe('about 3.7%');
  expect(print(rate([2, 3]))).toBe('2–3%');
  expect(print(rate([-2, 3]))).toBe('−2 to 3%');
  expect(print(rate(0.1 + 0.2))).toBe('0.3%');
  expect(bare(rate(-1.1))).toBe('−1.1%');
});

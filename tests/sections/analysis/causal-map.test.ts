import { describe, expect, test } from 'vitest';
import {
  type Arrow,
  certaintyOf,
  driverMap,
  linksOf,
  loopsOf,
  signOf,
  variablesOf,
} from '../../../src/sections/analysis/causal-map.ts';

const arrow = (from: string, to: string, rest: Partial<Arrow> = {}): Arrow => ({
  id: `${from}-${to}`,
  from,
  to,
  sign: '+',
  hedge: 'asserted',
  contestedBy: [],
  drivers: ['baking'],
  ...rest,
});

test('a link is solid, dashed or grey', () => {
  expect(certaintyOf(arrow('a', 'b'))).toBe('asserted');
  expect(certaintyOf(arrow('a', 'b', { hedge: 'may' }))).toBe('hedged');
  expect(certaintyOf(arrow('a', 'b', { contestedBy: ['counter-evidence'] }))).toBe('contested');
});

test('two minuses make a plus; what is not known stays so', () => {
  expect(signOf(['-', '-'])).toBe('+');
  expect(signOf(['-', '+'])).toBe('-');
  expect(signOf(['-', '?'])).toBe('?');
  expect(signOf([])).toBe('+');
});

test('a driver has a map of its own', () => {
  const arrows = [
    arrow('a', 'b'),
    arrow('b', 'c', { drivers: ['milling', 'baking'] }),
    arrow('c', 'd', { drivers: ['milling'] }),
  ];
  expect(variablesOf(linksOf(arrows, 'baking'))).toEqual(['a', 'b', 'c']);
  expect(linksOf(arrows, 'milling').map(({ id }) => id)).toEqual(['b-c', 'c-d']);
});

describe('feedback loops', () => {
  test('a map without a way back has none', () => {
    expect(loopsOf([arrow('a', 'b'), arrow('b', 'c'), arrow('a', 'c')])).toEqual([]);
  });

  test('each is found once, with its kind and how firm it is', () => {
    const arrows = [
      arrow('b', 'c', { sign: '-' }),
      arrow('c', 'a', { hedge: 'reported' }),
      arrow('a', 'b'),
      arrow('c', 'b', { sign: '-' }),
    ];
    expect(loopsOf(arrows)).toEqual([
      { links: ['b-c', 'c-b'], variables: ['b', 'c'], kind: 'reinforcing', certainty: 'asserted' },
      { links: ['a-b', 'b-c', 'c-a'], variables: ['a', 'b', 'c'], kind: 'balancing', certainty: 'hedged' },
    ]);
  });

  test('two links between the same variables make two loops', () => {
    const arrows = [
      arrow('a', 'b'),
      arrow('b', 'a'),
      arrow('b', 'a', { id: 'other', sign: '?', contestedBy: ['claim'] }),
    ];
    expect(loopsOf(arrows).map(({ kind, certainty }) => [kind, certainty])).toEqual([
      ['reinforcing', 'asserted'],
      ['unknown', 'contested'],
    ]);
  });
});

test('at the level of drivers, the first driver of a link acts on the others', () => {
  const arrows = [
    arrow('flour', 'bread'),
    arrow('bread', 'calm', { drivers: ['baking', 'order'], hedge: 'may' }),
    arrow('smell', 'calm', { drivers: ['baking', 'order', 'trade'] }),
    arrow('calm', 'bread', { drivers: ['order', 'baking'], contestedBy: ['counter-evidence'] }),
  ];
  expect(driverMap(arrows)).toEqual([
    { from: 'baking', to: 'order', links: ['bread-calm', 'smell-calm'], certainty: 'asserted' },
    { from: 'baking', to: 'trade', links: ['smell-calm'], certainty: 'asserted' },
    { from: 'order', to: 'baking', links: ['calm-bread'], certainty: 'contested' },
  ]);
});

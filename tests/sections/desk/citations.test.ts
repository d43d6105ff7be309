import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatNumbers, rangesOf } from '../../../src/lib/ranges.ts';
import { startCitations } from '../../../src/sections/desk/citations.ts';

test('sources are numbered by first use', () => {
  const { numberOf, list } = startCitations();
  expect(['gazette', 'survey', 'gazette', 'book'].map(numberOf)).toEqual([1, 2, 1, 3]);
  expect(list()).toEqual(['gazette', 'survey', 'book']);
});

test('each document has numbers of its own', () => {
  startCitations().numberOf('gazette');
  expect(startCitations().numberOf('survey')).toBe(1);
});

test.each([
  [[], ''],
  [[4], '4'],
  [[1, 2], '1, 2'],
  [[1, 2, 3], '1–3'],
  [[8, 3, 1, 5, 4, 4], '1, 3–5, 8'],
  [[9, 10, 11, 100], '9–11, 100'],
])('%j prints as "%s"', (numbers, printed) => {
  expect(formatNumbers(numbers)).toBe(printed);
});

test('groups hold every number and no other', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 40 })), (numbers) => {
      const spread = rangesOf(numbers).flatMap(([first, last]) =>
        Array.from({ length: last - first + 1 }, (_, index) => first + index),
      );
      expect(spread).toEqual([...new Set(numbers)].sort((a, b) => a - b));
    }),
  );
});

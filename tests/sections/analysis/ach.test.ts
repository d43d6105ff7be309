import { expect, test } from 'vitest';
import {
  achScores,
  diagnosticity,
  dropOne,
  type Marked,
  survivors,
} from '../../../src/sections/analysis/ach.ts';

/** Three readings of why the bread was late, and four rows. */
const matrix: Marked = {
  hypotheses: ['strike', 'flood', 'sleep'],
  rows: [
    { marks: { strike: 'CC', flood: 'N', sleep: 'II' } },
    { marks: { strike: 'C', flood: 'C', sleep: 'C' } },
    { marks: { strike: 'I', flood: 'N', sleep: 'N' } },
    { marks: { strike: 'N', flood: 'I', sleep: 'I' } },
  ],
};

test('a hypothesis is judged by what speaks against it', () => {
  expect(achScores(matrix)).toEqual([
    { hypothesis: 'strike', inconsistencies: 1, strong: 0, bearing: 3 },
    { hypothesis: 'flood', inconsistencies: 1, strong: 0, bearing: 2 },
    { hypothesis: 'sleep', inconsistencies: 2, strong: 1, bearing: 3 },
  ]);
});

test('all with the fewest inconsistencies survive', () => {
  expect(survivors(matrix)).toEqual(['strike', 'flood']);
});

test('a row that fits all alike tells nothing; one that is for one and against another tells most', () => {
  expect(matrix.rows.map((row) => diagnosticity(matrix, row))).toEqual([4, 0, 1, 1]);
});

test('a row on which the result hangs is found by taking it out', () => {
  expect(dropOne(matrix).map(({ row, survivors, changes }) => [row, survivors, changes])).toEqual([
    [0, ['strike', 'flood', 'sleep'], true],
    [1, ['strike', 'flood'], false],
    [2, ['strike'], true],
    [3, ['flood'], true],
  ]);
});

test('a missing mark is no mark', () => {
  expect(() => achScores({ hypotheses: ['strike'], rows: [{ marks: {} }] })).toThrow('no mark for strike');
});

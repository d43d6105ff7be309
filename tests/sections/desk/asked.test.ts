import { expect, test } from 'vitest';
import { askedWhen } from '../../../src/sections/desk/dates.ts';
import { en } from './locale.ts';

test.each([
  ['2016', 'asked in 2016'],
  ['2016-05', 'asked in May 2016'],
  ['2016-05-31', 'asked on 31 May 2016'],
  ['2016-05/2016-07', 'asked in May 2016 to July 2016'],
])('%s', (edtf, wanted) => {
  expect(askedWhen(edtf, en)).toBe(wanted);
});

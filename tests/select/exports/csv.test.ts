import { expect, test } from 'vitest';
import { toCsv } from '../../../src/select/exports/csv.ts';

test('begins with a byte order mark and ends its lines as RFC 4180 says', () => {
  expect(
    toCsv([
      ['a', 'b'],
      ['1', '2'],
    ]),
  ).toBe('\uFEFFa,b\r\n1,2\r\n');
});

test('quotes commas, quotation marks and line breaks', () => {
  expect(toCsv([['a, b', 'say "so"', 'two\nlines']])).toBe('\uFEFF"a, b","say ""so""","two\nlines"\r\n');
});

test.each(['=1+1', '+1', '-1', '@sum', ' =1', '\t=1', '＝1', '\uFEFF=1'])(
  'takes the force out of %j',
  (cell) => {
    expect(toCsv([[cell]])).toContain("'");
  },
);

test.each(['−1.1%', 'a=b', '26 of 36'])('leaves %j as it is', (cell) => {
  expect(toCsv([[cell]])).toBe(`\uFEFF${cell}\r\n`);
});

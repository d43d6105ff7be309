import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { firstDay, isEdtf, lastDay, readEdtf } from '../../src/model/edtf.ts';
import { type DateWords, formatEdtf } from '../../src/sections/desk/dates.ts';
import { dates, noDates } from './edtf-table.ts';

const words: DateWords = {
  decade: (year) => `the ${year}s`,
  interval: (from, to) => `${from} to ${to}`,
  about: (date) => `about ${date}`,
};

describe('a date', () => {
  test.each([
    ['2016', '2016', '2016-01-01', '2016-12-31'],
    ['2016-04', 'April 2016', '2016-04-01', '2016-04-30'],
    ['2016-02', 'February 2016', '2016-02-01', '2016-02-29'],
    ['2016-04-08', '8 April 2016', '2016-04-08', '2016-04-08'],
    ['199X', 'the 1990s', '1990-01-01', '1999-12-31'],
    ['19XX', 'the 1900s', '1900-01-01', '1999-12-31'],
    ['2016-XX', '2016', '2016-01-01', '2016-12-31'],
    ['2016-04-XX', 'April 2016', '2016-04-01', '2016-04-30'],
    ['2016~', 'about 2016', '2016-01-01', '2016-12-31'],
    ['2016-04?', 'about April 2016', '2016-04-01', '2016-04-30'],
    ['2015/2016', '2015 to 2016', '2015-01-01', '2016-12-31'],
    ['2015-11~/2016-04-08', 'about November 2015 to 8 April 2016', '2015-11-01', '2016-04-08'],
    ['0050', '50', '0050-01-01', '0050-12-31'],
  ])('%s prints as %s', (text, printed, first, last) => {
    expect(formatEdtf(text, 'en', words)).toBe(printed);
    expect([firstDay(text), lastDay(text)]).toEqual([first, last]);
  });

  test('is written as its language writes it', () => {
    expect(formatEdtf('2016-04-08', 'de', words)).toBe('8. April 2016');
    expect(formatEdtf('2016-04-08', 'en-US', words)).toBe('April 8, 2016');
  });

  test('knows its precision and its doubt', () => {
    expect(readEdtf('2016-04~')).toMatchObject({ precision: 'month', approximate: true });
    expect(readEdtf('2015/2016')).toMatchObject({ precision: 'interval', approximate: false });
  });

  test.each([
    ['', 'nothing'],
    ['spring', 'a word'],
    ['2016-13', 'a month that is not'],
    ['2016-4', 'a month of one digit'],
    ['2015-02-29', 'a day that is not in that year'],
    ['2016-04-31', 'a day that is not in that month'],
    ['8 April 2016', 'a date in words'],
    ['2016/2015', 'an interval that ends before it begins'],
    ['2015/..', 'an interval without an end'],
    ['2015/2016/2017', 'two intervals'],
    ['2016-21', 'a season, which cannot be printed'],
    ['[2015,2016]', 'a choice of years, which cannot be printed'],
    ['Y20000', 'a year of five digits'],
    ['-0100', 'a year before Christ'],
    ['2016-XX-08', 'a day of a month that is not known'],
  ])('is not %s: %s', (text) => {
    expect(isEdtf(text)).toBe(false);
    expect(() => readEdtf(text)).toThrow(RangeError);
  });
});

test.each(dates)('%s lasts from %s to %s', (text, first, last, precision, approximate) => {
  expect([firstDay(text), lastDay(text)]).toEqual([first, last]);
  expect(readEdtf(text)).toMatchObject({ precision, approximate });
});

test.each(noDates)('"%s" is no date', (text) => {
  expect(isEdtf(text)).toBe(false);
});

const day = fc
  .date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

test('any calendar day comes back as itself', () => {
  fc.assert(
    fc.property(day, (text) => {
      expect([firstDay(text), lastDay(text)]).toEqual([text, text]);
      const [year, , dayOfMonth] = text.split('-').map(Number);
      expect(formatEdtf(text, 'en', words)).toMatch(new RegExp(`^${dayOfMonth} [A-Z][a-z]+ ${year}$`));
    }),
  );
});

test('any two days, one after the other, are an interval with these ends', () => {
  fc.assert(
    fc.property(day, day, (one, other) => {
      fc.pre(one !== other);
      const [from = '', to = ''] = [one, other].sort();
      expect([firstDay(`${from}/${to}`), lastDay(`${from}/${to}`)]).toEqual([from, to]);
    }),
  );
});

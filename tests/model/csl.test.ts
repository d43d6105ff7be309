import { describe, expect, test } from 'vitest';
import { cslFields, cslItem } from '../../src/model/csl.ts';

const given = (fields: object) => cslFields.safeParse(fields).success;

test('fields of the schema as it is today are taken, and those that it has left out are not', () => {
  const people = [{ family: 'Sapt' }];
  for (const field of ['guest', 'host', 'narrator', 'script-writer', 'series-creator'])
    expect(given({ [field]: people }), field).toBe(true);
  for (const field of ['event-title', 'reviewed-genre', 'volume-title', 'volume-title-short', 'citation-key'])
    expect(given({ [field]: 'Congress of Bakers' }), field).toBe(true);
  expect(given({ type: 'event', custom: { shelf: ['A', 7] } })).toBe(true);
  for (const field of ['ISMN', 'ISRC', 'translated-title', 'volum'])
    expect(given({ [field]: 'M-2306-7118-7' }), field).toBe(false);
  expect(given({ container: { 'date-parts': [[2020]] } })).toBe(false);
});

describe('a date', () => {
  const parts = (...date: readonly unknown[]) => given({ issued: { 'date-parts': [date] } });

  test.each([
    [[2020]],
    [[2020, 12]],
    [['2020', '04', '08']],
    [[2020, 2, 29]],
    [[2000, 2, 29]],
    [[-43, 3, 15]],
    [[0, 2, 29]],
  ])('%j is one', (date) => {
    expect(parts(...date)).toBe(true);
  });

  test.each([
    [[2020, 13]],
    [[2020, 0]],
    [[2020, 21]],
    [[2019, 2, 29]],
    [[1900, 2, 29]],
    [[2020, 4, 31]],
    [[2020, 4, 0]],
    [[2020.5]],
    [['spring']],
    [['']],
    [[]],
    [[2020, 4, 8, 10]],
  ])('%j is none', (date) => {
    expect(parts(...date)).toBe(false);
  });

  test('may be written as everywhere in the content, in a source but not in a record', () => {
    expect(given({ issued: '2016-04~' })).toBe(true);
    expect(given({ issued: '2016-13' })).toBe(false);
    expect(given({ issued: 'spring 2016' })).toBe(false);
    expect(given({ issued: { literal: 'spring 2016' } })).toBe(true);
    expect(cslItem.safeParse({ id: 'a', type: 'book', issued: '2016' }).success).toBe(false);
  });
});

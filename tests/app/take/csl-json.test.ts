import { expect, test } from 'vitest';
import { cslLibrary } from '../../../src/app/take/csl-json.ts';
import { entryLines } from '../../../src/app/take/json-lines.ts';
import { Failure } from '../../../src/lib/diagnostic.ts';

test('dates in their forms, and those that are none', () => {
  const dated = (issued: unknown) =>
    cslLibrary(JSON.stringify([{ id: 'a', type: 'book', issued }]), 'a.json');
  const read = (issued: unknown) => dated(issued).records[0]?.fields.issued;
  expect(read({ 'date-parts': [['2024', '5']] })).toBe('2024-05');
  expect(read({ 'date-parts': [[1999]], circa: true })).toBe('1999~');
  expect(read({ 'date-parts': [[2015], [2016, 2]] })).toBe('2015/2016-02');
  expect(read({ raw: '2019-05-03' })).toBe('2019-05-03');
  expect(read('2019-05')).toBe('2019-05');
  for (const none of [{ 'date-parts': [[2024, 13]] }, { raw: 'in press' }, {}, 7]) {
    expect(read(none)).toBeUndefined();
    expect(dated(none).findings.map(({ message }) => message)).toEqual([
      expect.stringMatching(/^record "a": issued: .* is no date/),
    ]);
  }
});

test('records that are none are told at their line, and the others taken', () => {
  const text = '[\n  "text",\n  { "id": 5, "title": "no [type] }" },\n  { "id": "b", "type": "book" }\n]';
  const { records, findings } = cslLibrary(text, 'a.json');
  expect(records.map(({ line, key }) => [line, key])).toEqual([[4, 'b']]);
  expect(findings.map(({ place, message }) => `${place.line} ${message}`)).toEqual([
    '2 record "number 1" is not taken: it is no object with fields',
    '3 record "number 2" is not taken: it has no type',
  ]);
});

test('the lines of entries, whatever they are', () => {
  expect(entryLines('{"items":[\n{"a":[1,2]},\n"x,\\"y",\n[3],\n4]}')).toEqual([2, 3, 4, 5]);
  expect(entryLines('[]')).toEqual([]);
});

test.for([
  ['[{"id":"a",\n"type" "book"}]', 2, /^the file is not JSON/],
  ['{"title":"x"}', 1, /no list of records/],
] as const)('%j is refused', ([text, line, message]) => {
  let failure: unknown;
  try {
    cslLibrary(text, 'a.json');
  } catch (error) {
    failure = error;
  }
  expect(failure).toBeInstanceOf(Failure);
  expect((failure as Failure).diagnostics).toEqual([
    expect.objectContaining({
      rule: 'take/file',
      message: expect.stringMatching(message),
      place: { file: 'a.json', line },
    }),
  ]);
});

import { expect, test } from 'vitest';
import { isDouble, likeness, marksOf, matched } from '../../../src/app/take/identity.ts';
import { languageTag } from '../../../src/app/take/language.ts';
import { sourceFields } from '../../../src/app/take/source-fields.ts';

function read(fields: Readonly<Record<string, unknown>>, key?: string) {
  const said: string[] = [];
  const taken = sourceFields({ key, fields }, (field, { message }) => said.push(`${field}: ${message}`));
  return { taken, said };
}

test.for([
  ['English', 'en'],
  ['ngerman', 'de'],
  ['ger', 'de'],
  ['kor', 'ko'],
  ['Korean', 'ko'],
  ['en_us', 'en-US'],
  ['klingonish', undefined],
  ['English and Korean', undefined],
  ['qq', undefined],
] as const)('the language %s is %s', ([written, tag]) => expect(languageTag(written)).toBe(tag));

test('markup, lost letters, TeX and what cannot be printed', () => {
  const { taken, said } = read({
    type: 'report',
    title: 'A <i>b</i>\u0007\n c\u202e',
    publisher: '\\foo',
    source: 'x\ufffd',
  });
  expect(taken).toMatchObject({ title: 'A b c', publisher: '\\foo' });
  expect(said).toEqual([
    'title: characters that cannot be printed were taken out',
    'publisher: "\\foo" was not understood and stands in the text',
    'source: "x\ufffd" holds lost letters',
  ]);
});

test('what cannot stand in a field is told and left out', () => {
  const { taken, said } = read({
    type: 'webpage',
    title: 'T',
    URL: 'example.org',
    DOI: 'bad',
    accessed: '2020-05',
    language: 'xx-',
    volume: { a: 1 },
    foo: 1,
    note: 'mine',
  });
  expect(taken).toEqual({ kind: 'reference', title: 'T', csl: { type: 'webpage' } });
  expect(said.map((one) => one.split(':')[0])).toEqual([
    'volume',
    'foo',
    'DOI',
    'URL',
    'language',
    'accessed',
  ]);
});

test('a DOI gives an address where there is none, and the owner of a key is not told', () => {
  const { taken } = read(
    { type: 'book', DOI: 'https://doi.org/10.1000/x' },
    'http://zotero.org/users/12/items/AB',
  );
  expect(taken.url).toBe('https://doi.org/10.1000/x');
  expect(taken.csl).toEqual({ type: 'book', DOI: '10.1000/x', 'citation-key': 'AB' });
});

const marks = (title: string, more: Parameters<typeof marksOf>[0] = {}) => marksOf({ title, ...more });

test('the same publication, and another one', () => {
  const url = 'https://a.org/x';
  const doi = (DOI: string) => ({ csl: { DOI } });
  expect(likeness(marks('A', doi('10.1/A')), marks('B', doi('10.1/a')))).toBeGreaterThan(0);
  expect(likeness(marks('A', doi('10.1/a')), marks('A', doi('10.1/b')))).toBe(0);
  expect(likeness(marks('A', doi('10.1/a')), marks('B', { url: 'https://doi.org/10.1/a' }))).toBeGreaterThan(
    0,
  );
  expect(likeness(marks('A'), marks('a.'))).toBeGreaterThan(0);
  expect(likeness(marks('Report', { url }), marks('Report', { url: 'https://a.org/y' }))).toBe(0);
  expect(likeness(marks('A', { url: `${url}/` }), marks('B', { url: 'http://www.a.org/x' }))).toBe(0);
  // The same key in the libraries of two people.
  const key = { csl: { 'citation-key': 'kim2019' } };
  expect(likeness(marks('A', key), marks('B', key))).toBe(0);
  expect(likeness(marks('A', { ...key, url }), marks('B', { ...key, url }))).toBeGreaterThan(0);
});

test('chapters of one book under one DOI are no doubles, and each finds its own', () => {
  const csl = { DOI: '10.1/a' };
  const [one, two] = [marks('One', { csl }), marks('Two', { csl })];
  expect(isDouble(one, two)).toBe(false);
  expect(isDouble(one, marks('one', { csl }))).toBe(true);
  const sources = new Map([
    ['a', two],
    ['b', one],
  ]);
  expect([...matched([one, two], sources)].sort()).toEqual([
    [0, 'b'],
    [1, 'a'],
  ]);
  expect([...matched([one, two], new Map([['a', two]]))]).toEqual([[1, 'a']]);
});

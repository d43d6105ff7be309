import { expect, test } from 'vitest';
import { source } from '../../../src/model/schema/source.ts';

const gazette = {
  id: 'gazette',
  title: 'Gazette of Strelsau',
  short: 'Gazette',
  publisher: 'The town',
  kind: 'news',
  issued: '2024',
  url: 'https://example.org/',
};

const faults = (fields: object) =>
  source.safeParse({ ...gazette, ...fields }).error?.issues.map(({ path }) => path.join('.'));

test('a source has a name to say: neither its short name nor any other may be empty', () => {
  expect(faults({})).toBeUndefined();
  for (const field of ['short', 'title', 'publisher', 'language'])
    expect(faults({ [field]: '' })).toEqual([field]);
  expect(faults({ authors: [''] })).toEqual(['authors.0']);
});

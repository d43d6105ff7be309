import { expect, test } from 'vitest';
import type { RawEntity } from '../../src/load/messages.ts';
import { validateEntity } from '../../src/load/validate.ts';

const origin = { file: 'nowhere.ts', line: 1, column: 1 };
const said = (entity: RawEntity['entity'], spec: object) =>
  validateEntity({ entity, id: 'one', origin, spec: { id: 'one', ...spec } }).findings.map(
    ({ message, hint }) => [message, hint],
  );

const text = { parts: [{ part: 'text', text: 'Bread' }], origin };
const question = { says: text, level: 'recall', guide: text };

test('what is wrong and what to do are told apart as the schema has them', () => {
  expect(said('question', { ...question, claims: [] })).toEqual([
    ['question "one": claims: a question needs a claim to answer from', 'add claims: [claim]'],
  ]);
});

test('words of a schema with a semicolon in them stay whole', () => {
  const row = { topic: text };
  const rows = said('audience', {
    name: 'One',
    briefing: [{ section: 'disputes', headline: 'One', rows: [row] }],
  });
  expect(rows).toEqual([
    [
      expect.stringContaining('which does not fit'),
      'name one of: a correction; a claim with the check that was made of it; a rumour',
    ],
  ]);
});

test('words of a schema on a size win over those that any size has', () => {
  expect(said('inventory', { items: [] })).toEqual([
    [expect.stringContaining('which does not fit'), 'list the ids of the items'],
  ]);
  const disputes = { section: 'disputes', headline: 'One', rows: [] };
  expect(said('audience', { name: 'One', briefing: [disputes] })).toEqual([
    [expect.stringContaining('has too few entries'), 'it takes at least 1'],
  ]);
});

test('an id that is too long says so, and what for', () => {
  expect(
    said('question', { ...question, id: 'a'.repeat(81), claims: [{ entity: 'claim', id: 'b' }] }),
  ).toEqual([['question "one": id: it is longer than 80 letters', 'shorten it: ids become names of files']]);
});

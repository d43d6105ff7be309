import { beforeAll, expect, test } from 'vitest';
import { protectedKind } from '../../../src/check/evidence/protected-kind.ts';
import type { Library } from '../../../src/model/library.ts';
import type { Prose } from '../../../src/model/schema/prose.ts';
import { text } from '../../select/ruritania.ts';
import { openCase } from '../case.ts';

let library: Library;
beforeAll(async () => {
  const opened = await openCase('tests/cases/rules/evidence-protected-kind/fixed');
  library = opened.facts.library[0]!.library;
  await opened.close();
});

const id = 'protected-kind-gossip';
const rumour: Prose = {
  '': {
    parts: [
      { part: 'text', text: 'The ovens are empty' },
      { part: 'cite', claims: [id] },
    ],
  },
};

/** What is said of a library with the rumour in a place of its own. */
const told = (changes: Partial<Library>) =>
  protectedKind
    .run({ library: { ...library, ...changes }, today: '2026-01-01' })
    .map(({ message }) => message.replace(`the rumour "${id}" `, ''));

const driver = (fields: object) => ({ drivers: { bread: { ...library.drivers.bread!, ...fields } } });
const audience = (fields: object) => ({
  audiences: { citizens: { ...library.audiences.citizens!, deck: [], briefing: [], ...fields } },
});
const section = (fields: object) => audience({ briefing: [{ section: 'text', body: [], ...fields }] });

test.each<[string, () => Partial<Library>, readonly string[]]>([
  [
    'the headline of a driver',
    () => driver({ headline: rumour }),
    ['stands in the headline of the driver "bread"'],
  ],
  ['the summary of a driver', () => driver({ summary: rumour }), []],
  ['the cover', () => audience({ subtitle: rumour }), ['stands in the cover of "citizens"']],
  ['a headline', () => section({ headline: rumour }), ['stands in a headline of "citizens"']],
  ['a kicker', () => section({ kicker: rumour }), ['stands in a headline of "citizens"']],
  ['the body', () => section({ body: [rumour] }), []],
  [
    'the bottom line',
    () => audience({ briefing: [{ section: 'bottom-line', statement: rumour }] }),
    ['stands in the bottom line of "citizens"'],
  ],
  [
    'a number set large',
    () => audience({ deck: [{ section: 'big-number', headline: text('So many'), claim: id }] }),
    ['is set large in "citizens"'],
  ],
  [
    'what the library rests on',
    () => ({ library: { ...library.library, rests: rumour } }),
    ['stands in what the whole library rests on'],
  ],
])('a rumour in %s', (_, changes, expected) => {
  expect(told(changes())).toEqual(expected);
});

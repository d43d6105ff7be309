import type { Diagnostic } from '../lib/diagnostic.ts';
import { onceFor } from '../lib/once.ts';
import { placeOf } from '../lib/place.ts';
import type { LibraryRule } from './ground.ts';
import type { RawEntity } from './messages.ts';

/**
 * How much content may be. A table of 4,900 claims was seen to print with 20 seconds of computing and 0.7 GB, one of
 * 10,000 with 55 seconds and 1.7 GB, and a text of 2 MB not at all; a deck of 500 slides took 12 seconds and 0.3 GB.
 */
const most = {
  /** Letters in one text: six pages of a briefing. */
  letters: 20_000,
  /** Letters in all texts together. */
  lettersInAll: 10_000_000,
  /** Entries of one list. */
  entries: 5_000,
  /** Sections of a deck, a back-up or a briefing. */
  sections: 500,
  /** Entities of one kind: each is a row somewhere. */
  entities: 5_000,
} as const;

type Large = { readonly path: readonly string[]; readonly message: string; readonly hint: string };

const count = (number: number): string => number.toLocaleString('en-GB');

/** What is too large in an entity by itself. Typed prose is one text, however many parts it has. */
function* largeIn(value: unknown, path: readonly string[]): Generator<Large> {
  const letters = lettersOf(value);
  if (letters !== undefined) {
    if (letters > most.letters)
      yield {
        path,
        message: `the text has ${count(letters)} letters, and ${count(most.letters)} are the most that a document prints at one place`,
        hint: 'split it, or shorten it',
      };
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  const limit = isSections(path) ? most.sections : most.entries;
  if (Array.isArray(value) && value.length > limit)
    yield {
      path,
      message: `the list has ${count(value.length)} entries, and ${count(limit)} are the most`,
      hint: isSections(path) ? 'make two audiences of it' : 'split it',
    };
  for (const [key, inner] of Object.entries(value)) yield* largeIn(inner, [...path, key]);
}

const isSections = ([field, ...rest]: readonly string[]): boolean =>
  rest.length === 0 && ['deck', 'backup', 'briefing'].includes(field ?? '');

/** Letters of a text, typed prose too; nothing for what is no text. */
function lettersOf(value: unknown): number | undefined {
  if (typeof value === 'string') return value.length;
  return typeof value === 'object' && value !== null && 'parts' in value ? lettersIn(value) : undefined;
}

function lettersIn(value: unknown): number {
  if (typeof value === 'string') return value.length;
  if (typeof value !== 'object' || value === null) return 0;
  return Object.values(value).reduce((sum: number, inner) => sum + lettersIn(inner), 0);
}

const largeOf = onceFor(({ spec }: RawEntity) => [...largeIn(spec, [])]);
const lettersOfEntity = onceFor(({ spec }: RawEntity) => ({ letters: lettersIn(spec) }));

/** Content stays within what can be built in bounded time and memory. */
export const contentFits: LibraryRule = ({ entities }) => [
  ...entities.flatMap((raw) =>
    largeOf(raw).map(({ path, message, hint }) =>
      tooLarge(raw, { path, message: `${path[0]}: ${message}`, hint }),
    ),
  ),
  ...manyOfAKind(entities),
  ...muchInAll(entities),
];

function manyOfAKind(entities: readonly RawEntity[]): readonly Diagnostic[] {
  const byKind = Object.entries(Object.groupBy(entities, ({ entity }) => entity));
  return byKind.flatMap(([kind, all = []]) => {
    const first = all[most.entities];
    return first === undefined
      ? []
      : tooLarge(first, {
          path: [],
          message: `it is number ${count(most.entities + 1)} of ${count(all.length)} of its kind, and ${count(most.entities)} are the most`,
          hint: `make two libraries of it, each with fewer of the kind "${kind}"`,
        });
  });
}

function muchInAll(entities: readonly RawEntity[]): readonly Diagnostic[] {
  let letters = 0;
  for (const raw of entities) {
    letters += lettersOfEntity(raw).letters;
    if (letters > most.lettersInAll)
      return [
        tooLarge(raw, {
          path: [],
          message: `with it the library has more than ${count(most.lettersInAll)} letters`,
          hint: 'make two libraries of it',
        }),
      ];
  }
  return [];
}

const tooLarge = (raw: RawEntity, { path, message, hint }: Large): Diagnostic => ({
  severity: 'error',
  rule: 'content/size',
  place: placeOf(raw, path),
  message: `${raw.entity} "${raw.id}": ${message}`,
  hint,
});

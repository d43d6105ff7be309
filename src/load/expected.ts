import { type Definition, definitionOf, literalOf, unwrapped } from '../lib/zod-definition.ts';
import { day, edtf } from '../model/schema/date.ts';
import { definitionsAt, type Held } from './schema-walk.ts';

type Path = readonly PropertyKey[];

/** What may stand at a path of an entity, in the words of its author: `text in quotes or unknown('why')`. */
export function expectedAt(raw: Held, path: Path): string {
  const phrases = [...new Set(definitionsAt(raw, path).map(phraseOf))].filter((phrase) => phrase !== '');
  return phrases.length > 1
    ? `${phrases.slice(0, -1).join(', ')} or ${phrases.at(-1)}`
    : (phrases[0] ?? 'an object { … }');
}

/** The kind of entity that a path wants a reference to; nothing when it wants no reference. */
export function referenceAt(raw: Held, path: Path): string | undefined {
  const shape = definitionsAt(raw, path).find(isReference)?.shape;
  return shape && String(literalOf(shape.entity));
}

const isReference = ({ shape = {} }: Definition): boolean => 'entity' in shape && 'id' in shape;

/** Schemas that are one of ours and are written with a function, by fields that only they have together. */
const written: readonly { readonly fields: readonly string[]; readonly phrase: string }[] = [
  { fields: ['parts', 'origin'], phrase: 'prose`…`' },
  { fields: ['unknown'], phrase: "unknown('why')" },
  { fields: ['source', 'paragraph'], phrase: 'at(source)' },
];

const plain: Readonly<Record<string, (definition: Definition) => string>> = {
  string: () => 'text in quotes',
  number: ({ format }) => (format === 'safeint' ? 'a whole number' : 'a number'),
  boolean: () => 'true or false',
  array: ({ element }) => `a list [ ${element ? phraseOf(unwrapped(element)) : ''} … ]`.replace('[  ', '[ '),
  tuple: () => 'two numbers [from, to]',
  record: () => '',
  literal: ({ values = [] }) => values.map((value) => JSON.stringify(value)).join(' or '),
  enum: ({ entries = {} }) => Object.values(entries).join(', '),
  object: ({ shape = {} }) => phraseOfObject(shape),
};

const dates: ReadonlyMap<Definition, string> = new Map([
  [definitionOf(edtf), "a date in quotes, like '2016-04'"],
  [definitionOf(day), "a day in quotes, like '2026-11-22'"],
]);

const phraseOf = (definition: Definition): string =>
  dates.get(definition) ?? plain[definition.type]?.(definition) ?? '';

function phraseOfObject(shape: NonNullable<Definition['shape']>): string {
  const known = written.find(({ fields }) => fields.every((field) => field in shape));
  if (known) return known.phrase;
  if ('entity' in shape) return `a ${String(literalOf(shape.entity))}`;
  if ('type' in shape) return `${String(literalOf(shape.type))}({ … })`;
  return `an object { ${Object.keys(shape).slice(0, 3).join(', ')} … }`;
}

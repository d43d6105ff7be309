import type { z } from 'zod';
import { type Definition, definitionOf, literalOf } from '../lib/zod-definition.ts';

/** What the type check knows of a value. `maybe` is true where it may be missing. */
export type Typed = { readonly shape: Shape; readonly maybe: boolean };

export type Shape =
  | { readonly kind: 'text' | 'number' | 'flag' | 'prose' | 'markup' | 'any' | 'nothing' | 'other' }
  /** One of some texts that the schema names. */
  | { readonly kind: 'word'; readonly values: readonly string[] }
  | { readonly kind: 'list'; readonly item: () => Typed }
  | { readonly kind: 'record'; readonly item: () => Typed }
  | { readonly kind: 'object'; readonly fields: Fields }
  | { readonly kind: 'union'; readonly options: readonly Typed[] };

/** Fields are read when they are asked for: schemas may refer to themselves. */
export type Fields = ReadonlyMap<string, () => Typed>;

type Kind = Shape['kind'];

/** A shape that is there, or that may be missing. */
export const typed = (shape: Shape, maybe = false): Typed => ({ shape, maybe });
const leaf = (kind: Exclude<Kind, 'word' | 'list' | 'record' | 'object' | 'union'>) => (): Typed =>
  typed({ kind });

export const anything: Typed = typed({ kind: 'any' });
export const textual: Typed = typed({ kind: 'text' });
export const numeric: Typed = typed({ kind: 'number' });
export const flag: Typed = typed({ kind: 'flag' });

/** An object shape of ready fields. */
export const objectOf = (fields: Readonly<Record<string, Typed>>): Typed =>
  typed({
    kind: 'object',
    fields: new Map(Object.entries(fields).map(([name, field]) => [name, () => field])),
  });

/** A value of one of several types. */
export function unionOf(options: readonly Typed[]): Typed {
  const real = options.filter(({ shape }) => shape.kind !== 'nothing');
  const maybe = real.length < options.length || real.some((option) => option.maybe);
  if (real.length === 1) return typed(real[0]!.shape, maybe);
  return real.length === 0
    ? typed({ kind: 'nothing' }, true)
    : typed({ kind: 'union', options: real }, maybe);
}

const anyOf = (schema: z.ZodType | undefined): Typed => (schema ? shapeOf(schema) : typed({ kind: 'other' }));
const present = ({ innerType }: Definition): Typed => typed(anyOf(innerType).shape);
const missing = ({ innerType }: Definition): Typed => typed(anyOf(innerType).shape, true);
const same = ({ innerType }: Definition): Typed => anyOf(innerType);

/** One row a kind of schema. A kind that is not here counts as a value that cannot be printed. */
const readers: Readonly<Record<string, (definition: Definition) => Typed>> = {
  string: leaf('text'),
  template_literal: leaf('text'),
  number: leaf('number'),
  int: leaf('number'),
  bigint: leaf('number'),
  boolean: leaf('flag'),
  enum: ({ entries = {} }) => typed({ kind: 'word', values: Object.values(entries).map(String) }),
  literal: ({ values = [] }) => unionOf(values.map(ofLiteral)),
  null: leaf('nothing'),
  undefined: leaf('nothing'),
  void: leaf('nothing'),
  any: leaf('any'),
  unknown: leaf('any'),
  custom: leaf('any'),
  transform: leaf('any'),
  optional: missing,
  nullable: missing,
  exact_optional: missing,
  default: present,
  prefault: present,
  nonoptional: present,
  catch: same,
  readonly: same,
  lazy: ({ getter }) => anyOf(getter?.()),
  pipe: ({ out }) => anyOf(out),
  array: ({ element }) => typed({ kind: 'list', item: () => anyOf(element) }),
  tuple: ({ items = [], rest }) =>
    typed({ kind: 'list', item: () => unionOf([...items, ...(rest ? [rest] : [])].map(shapeOf)) }),
  record: ({ valueType }) => typed({ kind: 'record', item: () => anyOf(valueType) }),
  union: ({ options = [] }) => unionOf(options.map(shapeOf)),
  intersection: ({ left, right }) => merged(anyOf(left), anyOf(right)),
  object: ofObject,
};

function ofLiteral(value: unknown): Typed {
  if (value === undefined || value === null) return typed({ kind: 'nothing' });
  if (typeof value === 'boolean') return flag;
  return typeof value === 'number' ? numeric : typed({ kind: 'word', values: [String(value)] });
}

/** Printables are leaves: they may be printed, tested and passed on, not looked into. */
function ofObject({ shape = {} }: Definition): Typed {
  const mark = literalOf(shape.printable);
  if (mark !== undefined) return typed({ kind: mark === 'prose' ? 'prose' : 'markup' });
  const fields = Object.entries(shape).map(([name, field]) => [name, () => shapeOf(field)] as const);
  return typed({ kind: 'object', fields: new Map(fields) });
}

/** Two objects as one, the fields of the second on top: what a partial's parameters do to its context. */
export function merged(first: Typed, second: Typed): Typed {
  if (first.shape.kind === 'any') return first;
  const fields = (part: Typed): Fields => (part.shape.kind === 'object' ? part.shape.fields : new Map());
  return typed({ kind: 'object', fields: new Map([...fields(first), ...fields(second)]) });
}

/** The shape of what a schema gives out. */
export const shapeOf = (schema: z.ZodType): Typed => {
  const definition = definitionOf(schema);
  return readers[definition.type]?.(definition) ?? typed({ kind: 'other' });
};

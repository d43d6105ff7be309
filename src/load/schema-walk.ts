import type { z } from 'zod';
import { type Definition, definitionOf, wrapped } from '../lib/zod-definition.ts';
import type { RawEntity } from './messages.ts';

/** An entity as its author wrote it, with the schema that it is held against. */
export type Held = RawEntity & { readonly schema: z.ZodType };

type Path = readonly PropertyKey[];

const fieldOf = (holder: unknown, key: PropertyKey): unknown =>
  (holder as Record<PropertyKey, unknown> | undefined)?.[key];

/** The schema of what an object, a list or a record holds under a key. */
const heldBy = ({ type, shape, element, valueType }: Definition, key: PropertyKey): z.ZodType | undefined =>
  type === 'object'
    ? shape?.[String(key)]
    : type === 'array'
      ? element
      : type === 'record'
        ? valueType
        : undefined;

/** All schemas that can stand at a path, given the whole value. */
export function schemasAt(schema: z.ZodType, path: Path, value: unknown): readonly z.ZodType[] {
  const definition = definitionOf(schema);
  const inner = wrapped(definition);
  if (inner) return schemasAt(inner, path, value);
  if (definition.options) {
    const { options, discriminator } = definition;
    const fitting = discriminator ? options.filter((option) => accepts(option, discriminator, value)) : [];
    return (fitting.length > 0 ? fitting : options).flatMap((option) => schemasAt(option, path, value));
  }
  const [key, ...rest] = path;
  if (key === undefined) return [schema];
  const held = heldBy(definition, key);
  return held ? schemasAt(held, rest, fieldOf(value, key)) : [];
}

const accepts = (option: z.ZodType, discriminator: string, value: unknown): boolean =>
  definitionOf(option).shape?.[discriminator]?.safeParse(fieldOf(value, discriminator)).success ?? false;

/** The definitions of all schemas that can stand at a path of an entity, wrappers taken off. */
export const definitionsAt = (raw: Held, path: Path): readonly Definition[] =>
  schemasAt(raw.schema, path, raw.spec).map(definitionOf);

/** The fields that a schema knows at a path of an entity. */
export const knownFields = (raw: Held, path: Path): string[] => [
  ...new Set(definitionsAt(raw, path).flatMap(({ shape }) => Object.keys(shape ?? {}))),
];

/** The words that a discriminated union knows at a path. */
export function optionsAt(raw: Held, path: Path, discriminator: string): string[] {
  const holder = path.at(-1) === discriminator ? path.slice(0, -1) : path;
  const words = unionAt(raw.schema, holder).flatMap((option) => {
    const field = definitionOf(option).shape?.[discriminator];
    return field ? (definitionOf(field).values ?? []).map(String) : [];
  });
  return [...new Set(words)];
}

function unionAt(schema: z.ZodType, path: Path): readonly z.ZodType[] {
  const definition = definitionOf(schema);
  const inner = wrapped(definition);
  if (inner) return unionAt(inner, path);
  const [key, ...rest] = path;
  const { options = [] } = definition;
  if (key === undefined) return options;
  if (definition.options) return options.flatMap((option) => unionAt(option, path));
  const held = heldBy(definition, key);
  return held ? unionAt(held, rest) : [];
}

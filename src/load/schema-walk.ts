import type { z } from 'zod';
import type { RawEntity } from './messages.ts';

/** An entity as its author wrote it, with the schema that it is held against. */
export type Held = RawEntity & { readonly schema: z.ZodType };

export type Definition = { readonly type: string } & Record<string, unknown>;

/** What zod keeps of a schema: its type and what belongs to it. */
export const definitionOf = (schema: unknown): Definition =>
  (schema as { _zod: { def: Definition } })._zod.def;

/** All schemas that can stand at a path, given the whole value. */
function schemasAt(schema: unknown, path: readonly PropertyKey[], value: unknown): unknown[] {
  const definition = definitionOf(schema);
  const inner = (definition.innerType ?? definition.in) as unknown;
  if (inner) return schemasAt(inner, path, value);
  if (definition.type === 'union') {
    const options = definition.options as readonly unknown[];
    const discriminator = definition.discriminator as string | undefined;
    const fitting = discriminator ? options.filter((option) => accepts(option, discriminator, value)) : [];
    return (fitting.length > 0 ? fitting : options).flatMap((option) => schemasAt(option, path, value));
  }
  const [key, ...rest] = path;
  if (key === undefined) return [schema];
  const next = (value as Record<PropertyKey, unknown> | undefined)?.[key];
  if (definition.type === 'object') {
    const field = (definition.shape as Record<PropertyKey, unknown>)[key];
    return field ? schemasAt(field, rest, next) : [];
  }
  if (definition.type === 'array') return schemasAt(definition.element, rest, next);
  if (definition.type === 'record') return schemasAt(definition.valueType, rest, next);
  return [];
}

function accepts(option: unknown, discriminator: string, value: unknown): boolean {
  const shape = definitionOf(option).shape as Record<string, z.ZodType>;
  const given = (value as Record<string, unknown> | undefined)?.[discriminator];
  return shape[discriminator]?.safeParse(given).success ?? false;
}

/** The definitions of all schemas that can stand at a path of an entity, wrappers taken off. */
export const definitionsAt = (raw: Held, path: readonly PropertyKey[]): Definition[] =>
  schemasAt(raw.schema, path, raw.spec).map(definitionOf);

/** The fields that a schema knows at a path of an entity. */
export const knownFields = (raw: Held, path: readonly PropertyKey[]): string[] => [
  ...new Set(
    definitionsAt(raw, path).flatMap(({ type, shape }) =>
      type === 'object' ? Object.keys(shape as object) : [],
    ),
  ),
];

/** The words that a discriminated union knows at a path. */
export function optionsAt(raw: Held, path: readonly PropertyKey[], discriminator: string): string[] {
  const holder = path.at(-1) === discriminator ? path.slice(0, -1) : path;
  const found = unionAt(raw.schema, holder);
  const words = found.flatMap((option) => {
    const field = (definitionOf(option).shape as Record<string, unknown> | undefined)?.[discriminator];
    return field ? (definitionOf(field).values as string[]) : [];
  });
  return [...new Set(words)];
}

function unionAt(schema: unknown, path: readonly PropertyKey[]): readonly unknown[] {
  const definition = definitionOf(schema);
  const inner = definition.innerType ?? definition.in;
  if (inner) return unionAt(inner, path);
  const [key, ...rest] = path;
  const options = (definition.type === 'union' ? definition.options : []) as readonly unknown[];
  if (key === undefined) return options;
  if (definition.type === 'union') return options.flatMap((option) => unionAt(option, path));
  if (definition.type === 'array') return unionAt(definition.element, rest);
  if (definition.type === 'record') return unionAt(definition.valueType, rest);
  if (definition.type === 'object') {
    const field = (definition.shape as Record<PropertyKey, unknown>)[key];
    return field ? unionAt(field, rest) : [];
  }
  return [];
}

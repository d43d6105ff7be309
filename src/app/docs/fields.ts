import type { z } from 'zod';
import { type Definition, definitionOf, wrapped } from '../../lib/zod-definition.ts';
import type { FieldSource, Table } from './tables.ts';
import { tablesOf } from './tables.ts';
import { isKnown, takes } from './takes.ts';

/** A field as the reference tells of it. */
export type Field = {
  /** With the fields that it lies in: `stress.level`, `rows[].claim` of each in a list, `retitle.*.kicker` under any name. */
  readonly name: string;
  readonly takes: string;
  /** What it is where it is left out; `undefined` where it must be given or is then nothing. */
  readonly standard: string | undefined;
  readonly required: boolean;
  readonly meaning: string;
  /** The module that says so. */
  readonly file: string;
};

type Braces = { readonly shape: Readonly<Record<string, z.ZodType>> };

type Inside = { readonly braces: Braces; readonly way: '' | '[]' | '.*' };

/** The objects that a schema takes, those in a list, under names or in a choice too; what is told of elsewhere is left out. */
export function objectsOf(schema: z.ZodType): readonly Inside[] {
  const definition = definitionOf(schema);
  if (isKnown(definition)) return [];
  const inner = wrapped(definition);
  if (inner) return objectsOf(inner);
  if (hasShape(definition)) return [{ braces: definition, way: '' }];
  const { element, valueType, options = [] } = definition;
  if (element) return within(element, '[]');
  if (valueType) return within(valueType, '.*');
  return options.flatMap(objectsOf);
}

const hasShape = (definition: Definition): definition is Definition & Braces =>
  definition.shape !== undefined;

const within = (schema: z.ZodType, way: Inside['way']): readonly Inside[] =>
  objectsOf(schema).map(({ braces }) => ({ braces, way }));

/**
 * The fields of an object and of the objects inside it. `tables`: what the text of the schema may be; the one with the same
 * names is it. Throws where there is none.
 */
export function fieldsOf({ shape }: Braces, tables: readonly Table[], prefix = ''): readonly Field[] {
  const names = Object.keys(shape);
  const table = tables.find((one) => names.length === one.size && names.every((name) => one.has(name)));
  if (!table)
    throw new Error(
      `no text was found for the fields ${names.join(', ')}; teach src/app/docs/tables.ts to read how they are written`,
    );
  const told = new Set<Braces>();
  return names.flatMap((name) => {
    const schema = shape[name];
    const source = table.get(name);
    return !schema || isWord(schema) || isMade(schema) || !source
      ? []
      : [fieldOf(prefix + name, schema, source), ...innerFields(prefix + name, { schema, source, told })];
  });
}

/** The one word by which a kind is told from others: `kind: 'statistic'`. */
const isWord = (schema: z.ZodType): boolean => definitionOf(schema).values?.length === 1;

/** What the engine writes, and no author. */
const isMade = (schema: z.ZodType): boolean => {
  const { innerType = schema } = definitionOf(schema);
  return innerType.meta()?.written !== undefined;
};

/** Where the schema has no default because another stage knows it, the comment ends in it: "Default A4." */
const saidStandard = /(?:^| )Default:? ([^.]+)\.$/;

function fieldOf(name: string, schema: z.ZodType, { doc, scope }: FieldSource): Field {
  const { type, defaultValue } = definitionOf(schema);
  const isDefault = type === 'default' || type === 'prefault';
  return {
    name,
    takes: takes(schema),
    standard: isDefault ? show(defaultValue) : saidStandard.exec(doc)?.[1],
    required: !isDefault && type !== 'optional',
    meaning: doc.replace(saidStandard, ''),
    file: scope.module.file,
  };
}

type Holder = { readonly schema: z.ZodType; readonly source: FieldSource; readonly told: Set<Braces> };

/** What lies inside a field. A field that takes the same as one beside it is told of by its own meaning alone. */
function innerFields(name: string, { schema, source, told }: Holder): readonly Field[] {
  const tables = tablesOf(source.expression, source.scope);
  const all = objectsOf(schema).flatMap(({ braces, way }) => {
    if (told.has(braces)) return [];
    told.add(braces);
    return fieldsOf(braces, tables, `${name}${way}.`);
  });
  return all.filter((field, index) => all.findIndex((one) => one.name === field.name) === index);
}

/** A value as its author would write it. */
function show(value: unknown): string {
  if (typeof value === 'object' && value !== null && 'unknown' in value)
    return `\`unknown('${value.unknown}')\``;
  if (Array.isArray(value) && value.length === 0) return 'none';
  return `\`${typeof value === 'string' ? `'${value}'` : JSON.stringify(value)}\``;
}

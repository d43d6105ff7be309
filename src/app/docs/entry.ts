import { join } from 'node:path';
import type { Node } from '@babel/types';
import type { z } from 'zod';
import { type Example, modulesIn } from './examples.ts';
import { type Field, fieldsOf, objectsOf } from './fields.ts';
import { type Module, readModule } from './module.ts';
import { lookUp, nameOf, type Scope, tablesOf } from './tables.ts';

/** One thing that an author writes, as the reference tells of it. */
export type Entry = {
  /** `defineClaim`, `driver`, `quantity`. */
  readonly name: string;
  /** What it is one of, where its name alone is not its own: "Section". */
  readonly sort?: 'Section' | 'Figure' | 'Claim of kind' | 'Number';
  readonly meaning: string;
  /** A sentence more: where it may stand. */
  readonly place?: string;
  /** The module that defines it. */
  readonly file: string;
  readonly fields: readonly Field[];
  readonly examples: readonly Example[];
  /** For an entry that comes in kinds: what each has beside the fields of all. */
  readonly kinds: readonly Entry[];
};

const root = join(import.meta.dirname, '../../..');
/** A module of the project, by its path in it. */
export const moduleOf = (path: string): Module => readModule(join(root, path));
/** The modules with examples: content that loads, and the house styles. */
export const examples = (): readonly Module[] => [
  ...modulesIn(join(root, 'docs/examples')),
  ...modulesIn(join(root, 'templates', 'styles')),
];

/** The expression at the end of wrappers that change nothing: `{ … } as const satisfies …`. */
const bare = (expression: Node): Node =>
  expression.type === 'TSAsExpression' || expression.type === 'TSSatisfiesExpression'
    ? bare(expression.expression)
    : expression;

/** What is written under each name of a record. */
export function recordOf(name: string, module: Module): ReadonlyMap<string, Node> {
  const value = module.declarations.get(name)?.value;
  const braces = value && bare(value);
  if (braces?.type !== 'ObjectExpression') throw new Error(`${module.file} has no record ${name}`);
  return new Map(
    braces.properties.flatMap((property) =>
      property.type === 'ObjectProperty' ? [[nameOf(property.key)!, property.value]] : [],
    ),
  );
}

/** The comment above what a name stands for. */
export const docAt = (expression: Node | undefined, scope: Scope): string =>
  expression?.type === 'Identifier' ? (lookUp(expression.name, scope)?.doc ?? '') : '';

/** Fields of a schema that is one object. */
export const flat = (schema: z.ZodType, expression: Node, scope: Scope): readonly Field[] =>
  objectsOf(schema).flatMap(({ braces }) => fieldsOf(braces, tablesOf(expression, scope)));

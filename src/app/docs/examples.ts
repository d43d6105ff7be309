import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Node } from '@babel/types';
import { type Module, readModule, textOf } from './module.ts';
import { nameOf } from './tables.ts';

/** How something is written, somewhere in the examples. */
export type Example = {
  readonly module: Module;
  /** The call or the object. */
  readonly node: Node;
  /** As it is written, with the name that it is given where it is. */
  readonly text: string;
};

/** The modules of a folder. */
export const modulesIn = (folder: string): readonly Module[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.ts'))
    .toSorted()
    .map((name) => readModule(join(folder, name)));

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';

/** A node of a tree and all inside it. */
function* nodesIn(node: Node): Generator<Node> {
  yield node;
  for (const value of Object.values(node))
    for (const inner of Array.isArray(value) ? value : [value]) if (isNode(inner)) yield* nodesIn(inner);
}

/** What a test finds in the declarations of modules; `outer` is the declaration that it stands in. */
const search = (
  modules: readonly Module[],
  isMeant: (node: Node) => boolean,
  whole: boolean,
): readonly Example[] =>
  modules.flatMap((module) =>
    [...module.declarations.values()].flatMap(({ statement }) =>
      [...nodesIn(statement)]
        .filter(isMeant)
        .map((node) => ({ module, node, text: textOf(module, whole ? statement : node) })),
    ),
  );

/** The examples that call a function: `export const bakers = defineClaim({ … })`, `quantity(claim)`, prose`…`. */
export const callsOf = (name: string, modules: readonly Module[]): readonly Example[] =>
  search(
    modules,
    (node) => {
      const called = node.type === 'TaggedTemplateExpression' ? node.tag : undefined;
      const callee = node.type === 'CallExpression' ? node.callee : called;
      return callee?.type === 'Identifier' && callee.name === name;
    },
    name.startsWith('define'),
  );

/** The examples that are objects with a word: `{ section: 'cover' }`. */
export const objectsWith = (field: string, word: string, modules: readonly Module[]): readonly Example[] =>
  search(
    modules,
    (node) =>
      node.type === 'ObjectExpression' &&
      valuesAt(node, [field]).some((value) => value.type === 'StringLiteral' && value.value === word),
    false,
  );

/** What stands at a field: `['stress', 'level']`; `*` is any name. Lists and calls are looked through. */
export function valuesAt(value: Node, path: readonly string[]): readonly Node[] {
  const [name, ...rest] = path;
  if (value.type === 'ArrayExpression')
    return value.elements.flatMap((element) => (element ? valuesAt(element, path) : []));
  if (name === undefined) return [value];
  if (value.type === 'CallExpression') return value.arguments.flatMap((argument) => valuesAt(argument, path));
  if (value.type !== 'ObjectExpression') return [];
  return value.properties.flatMap((property) => {
    if (property.type !== 'ObjectProperty' || (name !== '*' && nameOf(property.key) !== name)) return [];
    return rest.length === 0 ? [property.value] : valuesAt(property.value, rest);
  });
}

/** How the first example writes a field; `undefined` where none has it. */
export function exampleOf(field: string, examples: readonly Example[]): string | undefined {
  const path = field.replaceAll('[]', '').split('.');
  for (const { module, node } of examples) {
    const [value] = valuesAt(node, path);
    if (value) return textOf(module, value);
  }
  return undefined;
}

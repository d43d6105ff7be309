import { suggest } from '../lib/nearest.ts';
import { type CallNode, type Expression, isCall, isPath, nameOf } from './ast.ts';
import type { Checking, NameFault } from './checking.ts';
import { isUnknown, lookUp, type Scope } from './scope.ts';
import { anything, flag, numeric, type Shape, type Typed, typed } from './shape.ts';

/** The type of an expression; an unknown name is reported and then counts as anything. */
export function typeOf(checking: Checking, node: Expression, scope: Scope): Typed {
  if (isPath(node)) {
    const found = lookUp(node, scope);
    if (!isUnknown(found)) return found;
    const finding = found.because
      ? { rule: 'outside', message: found.because, hint: 'pass the value on: {{> part name=value}}' }
      : unknownName(found.name, found.names);
    checking.report(checking.template, node, finding);
    return anything;
  }
  if (isCall(node)) {
    const types = node.params.map((param) => typeOf(checking, param, scope));
    if (nameOf(node.path) === 'eq') checkEqual(checking, node, types);
    return flag;
  }
  return literals[node.type]?.(node) ?? typed({ kind: 'nothing' });
}

/** Values that are written out in a template. */
const literals: Readonly<Record<string, (node: Expression) => Typed>> = {
  StringLiteral: (node) => typed({ kind: 'word', values: [nameOf(node)] }),
  NumberLiteral: () => numeric,
  BooleanLiteral: () => flag,
};

/** Whether a value is written out in the template. */
export const isLiteral = (node: Expression): boolean => Object.hasOwn(literals, node.type);

/** The texts that a value can be, where its schema names them all. */
function wordsOf(shape: Shape): readonly string[] | undefined {
  if (shape.kind === 'word') return shape.values;
  if (shape.kind !== 'union') return undefined;
  const all = shape.options.map((option) => wordsOf(option.shape));
  return all.every((words) => words !== undefined) ? all.flat() : undefined;
}

/** A text that a value can never be is misspelt. */
function checkEqual(checking: Checking, node: CallNode, types: readonly Typed[]): void {
  const [first, second] = types.map(({ shape }) => wordsOf(shape));
  if (!first || !second || first.some((word) => second.includes(word))) return;
  const literal = node.params.find(isLiteral);
  const written = literal ? nameOf(literal) : first.join(', ');
  checking.report(checking.template, literal ?? node, {
    rule: 'never-equal',
    message: `this can never be "${written}"`,
    hint: suggest(written, literal === node.params[0] ? second : first),
  });
}

const unprintable: Readonly<Partial<Record<Shape['kind'], string>>> = {
  flag: 'true or false',
  list: 'a list',
  record: 'a record',
  object: 'an object',
  other: 'of a type that has no text',
  nothing: 'always missing',
};

/** What a value is that cannot be printed; nothing when it can. */
export function whatIs(shape: Shape): string | undefined {
  if (shape.kind !== 'union') return unprintable[shape.kind];
  return shape.options.map((option) => whatIs(option.shape)).find((what) => what !== undefined);
}

/** Whether a value may be of a kind. */
export const holdsKind = (shape: Shape, kind: Shape['kind']): boolean =>
  shape.kind === kind ||
  (shape.kind === 'union' && shape.options.some((option) => holdsKind(option.shape, kind)));

/** Says that a name is not there. */
const unknownName = (name: string, names: readonly string[]): NameFault => ({
  rule: 'unknown-name',
  message: `there is no "${name}" here`,
  hint: names.length > 0 ? suggest(name, names) : 'this value has no fields',
});

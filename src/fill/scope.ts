import type { PathNode } from './ast.ts';
import { anything, type Fields, numeric, type Shape, type Typed, typed, unionOf } from './shape.ts';

/** What names mean at one place of a template. */
export type Scope = {
  /** The contexts, the innermost first: `this`, `../`, `../../`. */
  readonly contexts: readonly Typed[];
  /** `as |row i|`. */
  readonly params: ReadonlyMap<string, Typed>;
  /** `@doc`, `@index`: the frames of data, the innermost first; each holds what the outer ones hold. */
  readonly frames: readonly Typed[];
};

/** A name that is not there: which one, and the ones that are. */
type Unknown = {
  readonly name: string;
  readonly names: readonly string[];
  /** Set where the fault is another one than a misspelt name. */
  readonly because?: string;
};

type Found = Typed | Unknown;

/** Whether a name leads nowhere. */
export const isUnknown = (found: Found): found is Unknown => 'names' in found;

/** Names of the fields that a value of this shape can have. */
function namesIn(shape: Shape): readonly string[] {
  if (shape.kind === 'object') return [...shape.fields.keys()];
  if (shape.kind === 'union') return [...new Set(shape.options.flatMap((option) => namesIn(option.shape)))];
  return shape.kind === 'list' ? ['length'] : [];
}

/** One step into a value. A union has a field when any of its options has it. */
function fieldOf(shape: Shape, name: string): Typed | undefined {
  if (shape.kind === 'any') return anything;
  if (shape.kind === 'object') return shape.fields.get(name)?.();
  if (shape.kind === 'record') return { ...shape.item(), maybe: true };
  if (shape.kind === 'list') return name === 'length' ? numeric : listItem(shape.item, name);
  if (shape.kind !== 'union') return undefined;
  const found = shape.options
    .map((option) => fieldOf(option.shape, name))
    .filter((field) => field !== undefined);
  return found.length > 0 ? unionOf(found) : undefined;
}

const listItem = (item: () => Typed, name: string): Typed | undefined =>
  /^\d+$/.test(name) ? { ...item(), maybe: true } : undefined;

function walk(start: Typed, parts: readonly string[]): Found {
  let here = start;
  for (const name of parts) {
    const next = fieldOf(here.shape, name);
    if (!next) return { name, names: namesIn(here.shape) };
    here = { ...next, maybe: next.maybe || here.maybe };
  }
  return here;
}

/** Where a path begins, and the steps from there. */
type Start =
  | { readonly in: 'contexts' | 'frames'; readonly at: number }
  | { readonly in: 'params'; readonly at: string };

function startOf(path: PathNode, scope: Scope): { readonly start: Start; readonly parts: readonly string[] } {
  const parts = path.parts as readonly string[];
  const first = parts[0];
  const scoped = /^(?:\.|this\b)/.test(path.original);
  if (path.data) return { start: { in: 'frames', at: path.depth }, parts };
  if (path.depth === 0 && !scoped && first !== undefined && scope.params.has(first))
    return { start: { in: 'params', at: first }, parts: parts.slice(1) };
  return { start: { in: 'contexts', at: path.depth }, parts };
}

const valueAt = (start: Start, scope: Scope): Typed | undefined =>
  start.in === 'params' ? scope.params.get(start.at) : scope[start.in][start.at];

/** What a path means here. */
export function lookUp(path: PathNode, scope: Scope): Found {
  const { start, parts } = startOf(path, scope);
  const value = valueAt(start, scope);
  if (!value)
    return { name: path.original, names: [], because: '"../" reaches out of the blocks of this file' };
  const found = walk(value, parts);
  if (!isUnknown(found) || parts[0] !== found.name || path.depth > 0) return found;
  if (path.data) return { name: `@${found.name}`, names: found.names.map((name) => `@${name}`) };
  return { ...found, names: [...found.names, ...scope.params.keys()] };
}

/** The same value, where the field at the end of the steps is there for certain, and so is every step to it. */
function sure(value: Typed, parts: readonly string[]): Typed {
  const [name, ...rest] = parts;
  const { shape } = value;
  if (name === undefined) return typed(shape);
  if (shape.kind === 'union')
    return typed({ kind: 'union', options: shape.options.map((one) => sureOption(one, parts)) });
  if (shape.kind !== 'object') return typed(shape);
  const field = shape.fields.get(name);
  if (!field) return typed(shape);
  const fields: Fields = new Map(shape.fields).set(name, () => sure(field(), rest));
  return typed({ kind: 'object', fields });
}

const sureOption = (option: Typed, parts: readonly string[]): Typed => ({
  ...sure(option, parts),
  maybe: option.maybe,
});

/** The scope inside of `{{#if path}}`. */
export function narrowed(scope: Scope, path: PathNode): Scope {
  const { start, parts } = startOf(path, scope);
  const value = valueAt(start, scope);
  if (!value) return scope;
  const certain = sure(value, parts);
  if (start.in === 'params') return { ...scope, params: new Map(scope.params).set(start.at, certain) };
  return { ...scope, [start.in]: scope[start.in].with(start.at, certain) };
}

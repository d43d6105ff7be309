import { suggest } from '../lib/nearest.ts';
import {
  type BlockNode,
  type CallNode,
  type Expression,
  isBlock,
  isCall,
  isMustache,
  isPartial,
  isPath,
  type MustacheNode,
  nameOf,
  namesIn,
  type PartialNode,
  type Program,
} from './ast.ts';
import type { Checking } from './checking.ts';
import { partialName, partialsOf } from './partials.ts';
import { narrowed, type Scope } from './scope.ts';
import { anything, flag, merged, numeric, objectOf, type Typed, textual, typed } from './shape.ts';
import type { Template } from './template.ts';
import { holdsKind, isLiteral, typeOf, whatIs } from './type-of.ts';

/** Walks a program with the meaning that names have in it. */
export function checkProgram(checking: Checking, program: Program | undefined, scope: Scope): void {
  for (const node of program?.body ?? []) {
    if (isMustache(node)) checkMustache(checking, node, scope);
    else if (isBlock(node)) checkBlock(checking, node, scope);
    else if (isPartial(node)) checkPartial(checking, node, scope);
  }
}

function checkMustache(checking: Checking, node: MustacheNode, scope: Scope): void {
  const { shape, maybe } = typeOf(checking, node.path, scope);
  const name = nameOf(node.path);
  const report = (rule: string, message: string, hint: string) =>
    checking.report(checking.template, node, { rule, message, hint });
  const what = whatIs(shape);
  if (what) report('not-printable', `{{${name}}} is ${what}`, printHint(what, name));
  else if (maybe) report('maybe-missing', `{{${name}}} may be missing`, `wrap it: {{#if ${name}}}…{{/if}}`);
  const slot = checking.template.slots.get(node);
  if (slot !== 'text' && holdsKind(shape, 'markup'))
    report('markup-in-text', `{{${name}}} is markup, and only text fits here`, 'print it between tags');
  if (slot === 'style' && (holdsKind(shape, 'text') || holdsKind(shape, 'prose')))
    report('text-in-style', `{{${name}}} is text in style="…"`, 'print a number there, or choose a class');
}

const printHint = (what: string, name: string): string => {
  if (what === 'a list' || what === 'a record') return `write {{#each ${name}}}{{this}}{{/each}}`;
  if (what === 'true or false') return `write {{#if ${name}}}…{{/if}}`;
  return what === 'an object' ? `print one of its fields: {{${name}.…}}` : 'leave it out';
};

function checkBlock(checking: Checking, node: BlockNode, scope: Scope): void {
  const [value] = node.params;
  const name = nameOf(node.path);
  if (!value) return;
  const type = typeOf(checking, value, scope);
  if (name === 'each') checkEach(checking, node, { scope, type });
  else if (name === 'with') checkWith(checking, node, { scope, type });
  else checkCondition(checking, node, { scope, value });
}

type Condition = { readonly scope: Scope; readonly value: Expression };

function checkCondition(checking: Checking, node: BlockNode, { scope, value }: Condition): void {
  const yes = assume(scope, value, true);
  const no = assume(scope, value, false);
  const positive = nameOf(node.path) !== 'unless';
  checkProgram(checking, node.program, positive ? yes : no);
  checkProgram(checking, node.inverse, positive ? no : yes);
}

/** What is known where a condition holds, or where it does not. */
function assume(scope: Scope, condition: Expression, holds: boolean): Scope {
  if (isPath(condition)) return holds ? narrowed(scope, condition) : scope;
  if (!isCall(condition)) return scope;
  const helper = nameOf(condition.path);
  if (helper === 'not' && condition.params[0]) return assume(scope, condition.params[0], !holds);
  const all = (helper === 'and' && holds) || (helper === 'or' && !holds);
  if (all) return condition.params.reduce((known, param) => assume(known, param, holds), scope);
  return helper === 'eq' && holds ? assumeEqual(scope, condition) : scope;
}

/** A value that equals something written out is there. */
function assumeEqual(scope: Scope, { params }: CallNode): Scope {
  const literal = params.some(isLiteral);
  const path = params.find(isPath);
  return literal && path ? narrowed(scope, path) : scope;
}

type Entering = { readonly scope: Scope; readonly type: Typed };

const withParams = (scope: Scope, names: readonly string[] | undefined, values: readonly Typed[]) =>
  new Map([...scope.params, ...(names ?? []).map((name, i) => [name, values[i] ?? anything] as const)]);

function checkWith(checking: Checking, node: BlockNode, { scope, type }: Entering): void {
  const inner = typed(type.shape);
  const params = withParams(scope, node.program?.blockParams, [inner]);
  checkProgram(checking, node.program, { ...scope, params, contexts: [inner, ...scope.contexts] });
  checkProgram(checking, node.inverse, scope);
}

/** What `#each` goes over: the items and what they are called by. */
function itemsOf({ shape }: Typed): { readonly item: Typed; readonly key: Typed } | undefined {
  if (shape.kind === 'any') return { item: anything, key: anything };
  if (shape.kind === 'list') return { item: shape.item(), key: numeric };
  if (shape.kind === 'record') return { item: shape.item(), key: textual };
  if (shape.kind !== 'union') return undefined;
  return shape.options.map(itemsOf).find((items) => items !== undefined);
}

function checkEach(checking: Checking, node: BlockNode, { scope, type }: Entering): void {
  const items = itemsOf(type);
  if (!items) {
    const name = nameOf(node.params[0]!);
    const hint = type.shape.kind === 'object' ? `write {{#with ${name}}}` : `write {{#if ${name}}}`;
    checking.report(checking.template, node, {
      rule: 'not-a-list',
      message: `"${name}" is not a list`,
      hint,
    });
    return;
  }
  const { item, key } = items;
  const own = objectOf({ index: numeric, key, first: flag, last: flag });
  const frames = [merged(scope.frames[0]!, own), ...scope.frames];
  const params = withParams(scope, node.program?.blockParams, [item, key]);
  checkProgram(checking, node.program, { params, frames, contexts: [item, ...scope.contexts] });
  checkProgram(checking, node.inverse, scope);
}

/** From where a trail first comes by its end: what leads there is another matter. */
const circle = (trail: readonly string[]): readonly string[] => trail.slice(trail.indexOf(trail.at(-1)!));

/** A partial sees the context it is passed and its parameters; blocks around the call stay outside. */
function checkPartial(checking: Checking, node: PartialNode, scope: Scope): void {
  const passed = node.params[0] ? typeOf(checking, node.params[0], scope) : scope.contexts[0]!;
  const pairs = (node.hash?.pairs ?? []).map(
    ({ key, value }) => [key, typeOf(checking, value, scope)] as const,
  );
  const written = nameOf(node.name);
  const name = partialName(checking.template, written);
  const template = checking.set.templates.get(name);
  if (!template) reportMissing(checking, node);
  else if (checking.trail.includes(name))
    checking.report(checking.template, node, {
      rule: 'partial-circle',
      message: `"${written}" prints itself: ${circle([...checking.trail, name]).join(' → ')}`,
      hint: 'a partial cannot contain itself',
    });
  else if (passed.maybe)
    checking.report(checking.template, node, {
      rule: 'maybe-missing',
      message: `what "${written}" is given may be missing`,
      hint: 'wrap the call: {{#if …}}{{> …}}{{/if}}',
    });
  if (!template || checking.trail.includes(name)) return;
  reportUnused(checking, node, template);
  const context = pairs.length > 0 ? merged(passed, objectOf(Object.fromEntries(pairs))) : passed;
  const inside: Scope = {
    contexts: [typed(context.shape)],
    params: new Map(),
    frames: scope.frames.slice(-1),
  };
  checkProgram({ ...checking, template, trail: [...checking.trail, name] }, template.program, inside);
}

/** A parameter that the partial, with those that it prints, does not name: misspelt, most likely, and dropped without a word. */
function reportUnused(checking: Checking, node: PartialNode, template: Template): void {
  const names = namesWithin(checking, template, new Set());
  for (const { key } of node.hash?.pairs ?? [])
    if (!names.has(key))
      checking.report(checking.template, node, {
        rule: 'unused-parameter',
        message: `"${nameOf(node.name)}" has no use for "${key}"`,
        hint: suggest(key, names),
      });
}

function namesWithin(checking: Checking, template: Template, seen: Set<string>): ReadonlySet<string> {
  seen.add(template.name);
  const inner = partialsOf(template).flatMap((name) => {
    const part = seen.has(name) ? undefined : checking.set.templates.get(name);
    return part ? [...namesWithin(checking, part, seen)] : [];
  });
  return new Set([...namesIn(template.program), ...inner]);
}

function reportMissing(checking: Checking, node: PartialNode): void {
  const folder = checking.template.name.split('/')[0]!;
  const names = [...checking.set.templates.keys()]
    .filter((name) => name.startsWith(`${folder}/`))
    .map((name) => name.slice(folder.length + 1));
  const written = nameOf(node.name);
  const message = `there is no partial "${written}" in ${folder}/`;
  checking.report(checking.template, node, {
    rule: 'missing-partial',
    message,
    hint: suggest(written, names),
  });
}

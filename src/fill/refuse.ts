import type { Diagnostic } from '../lib/diagnostic.ts';
import { suggest } from '../lib/nearest.ts';
import {
  argumentsOf,
  type BlockNode,
  type CallNode,
  type Expression,
  isBlock,
  isCall,
  isMustache,
  isPartial,
  isPath,
  type MustacheNode,
  type Node,
  nameOf,
  type PartialNode,
  type Program,
  type Statement,
  statementsOf,
} from './ast.ts';
import { blockNames, type HelperName, helperArity } from './helpers.ts';

type Fault = { readonly node: Node; readonly rule: string; readonly message: string; readonly hint: string };

/** Everything of Handlebars that our templates do without, and calls that cannot work. */
export const refusals = (program: Program, file: string): readonly Diagnostic[] =>
  [...statementsOf(program)].flatMap(faultsOf).map(({ node, rule, message, hint }) => ({
    severity: 'error',
    rule: `templates/${rule}`,
    place: { file, line: node.loc?.start.line, column: node.loc && node.loc.start.column + 1 },
    message,
    hint,
  }));

function faultsOf(statement: Statement): readonly Fault[] {
  if (isMustache(statement)) return mustacheFaults(statement);
  if (isBlock(statement)) return blockFaults(statement);
  if (isPartial(statement)) return partialFaults(statement);
  return refusedStatements[statement.type]?.(statement) ?? [];
}

const notOurs = (node: Node, message: string, hint: string): Fault[] => [
  { node, rule: 'not-ours', message, hint },
];

const refusedStatements: Readonly<Record<string, (node: Node) => Fault[]>> = {
  PartialBlockStatement: (node) =>
    notOurs(node, 'a partial cannot be a block here', 'write {{> part}} and put the text into the partial'),
  DecoratorBlock: (node) =>
    notOurs(node, 'inline partials are not used here', 'put it into a file of its own under parts/'),
  Decorator: (node) => notOurs(node, 'decorators are not used here', 'leave it out'),
};

function mustacheFaults(node: MustacheNode): readonly Fault[] {
  const name = nameOf(node.path);
  if (!node.escaped)
    return notOurs(
      node,
      `{{{${name}}}} would print without escaping`,
      `write {{${name}}}: typed prose keeps its markup`,
    );
  if (!isPath(node.path))
    return notOurs(node, `{{${name}}} prints a literal`, 'write the text itself, without braces');
  if (node.params.length > 0 || node.hash) {
    const known = Object.hasOwn(helperArity, name);
    const value = node.params.filter(isPath).find((param) => /\w/.test(nameOf(param)));
    const hint = known
      ? `write {{#if (${name} …)}}`
      : `write {{${value ? nameOf(value) : 'name'}}} alone: how a text looks is for the theme`;
    const faults = notOurs(node, `{{${name} …}} has arguments, and no helper prints`, hint);
    return known ? [...faults, ...callFaults(node)] : faults;
  }
  return expressionFaults(node.path);
}

function blockFaults(node: BlockNode): readonly Fault[] {
  const name = nameOf(node.path);
  const inner = argumentsOf(node).flatMap(expressionFaults);
  if (!(blockNames as readonly string[]).includes(name)) {
    const hint = suggest(name, blockNames);
    return [{ node, rule: 'unknown-block', message: `there is no block "#${name}"`, hint }, ...inner];
  }
  const extra = node.hash?.pairs.filter(({ key }) => !(key === 'includeZero' && name !== 'each')) ?? [];
  if (node.params.length !== 1 || extra.length > 0)
    return [
      {
        node,
        rule: 'arguments',
        message: `{{#${name}}} takes one value and no options`,
        hint: `write {{#${name} value}}; put a condition in brackets: {{#if (eq a b)}}`,
      },
      ...inner,
    ];
  return inner;
}

function partialFaults(node: PartialNode): readonly Fault[] {
  const inner = argumentsOf(node).flatMap(expressionFaults);
  if (isCall(node.name))
    return notOurs(
      node,
      'the name of a partial must be written out',
      'choose with {{#if (eq kind "a")}}{{> parts/a}}{{/if}}',
    );
  return inner;
}

function expressionFaults(node: Expression): readonly Fault[] {
  if (isPath(node)) return pathFaults(node);
  return isCall(node) ? callFaults(node) : [];
}

function pathFaults(node: Expression & { data: boolean; parts: string[] }): readonly Fault[] {
  if (!node.data || node.parts[0] !== 'root') return [];
  return notOurs(node, '@root reaches past what the template was given', 'use ../ or pass the value on');
}

function callFaults(node: CallNode | MustacheNode): readonly Fault[] {
  const name = nameOf(node.path);
  const inner = argumentsOf(node).flatMap(expressionFaults);
  if (!Object.hasOwn(helperArity, name)) {
    const hint = suggest(name, Object.keys(helperArity));
    return [{ node, rule: 'unknown-helper', message: `there is no helper "${name}"`, hint }, ...inner];
  }
  const { least, most } = helperArity[name as HelperName];
  const count = node.params.length;
  if (count >= least && count <= most && !node.hash) return inner;
  const range = least === most ? `${least}` : `${least} to ${most}`;
  return [
    {
      node,
      rule: 'arguments',
      message: `(${name}) takes ${range} values, got ${count}`,
      hint: `write (${name} …)`,
    },
    ...inner,
  ];
}

import Handlebars from 'handlebars';
import { isBlock, isContent, isMustache, isPartial, nameOf, type Program, type Statement } from './ast.ts';
import { helpers } from './helpers.ts';
import { partialName } from './partials.ts';
import { endsSentence, printValue } from './print.ts';
import type { Slot, Template, TemplateLanguage, TemplateSet } from './template.ts';

/** Values that every template of a document can name: `@doc`, `@labels`, `@anchor`, `@backup`, `@number`. */
type TemplateData = Readonly<Record<string, unknown>>;

/** Prints one template with one context. */
type Filler = (name: string, context: unknown, data: TemplateData) => string;

const literal = (value: string | number, loc: hbs.AST.SourceLocation) => ({
  type: typeof value === 'string' ? 'StringLiteral' : 'NumberLiteral',
  value,
  original: value,
  loc,
});

const printPath = (loc: hbs.AST.SourceLocation): hbs.AST.PathExpression => ({
  type: 'PathExpression',
  data: false,
  depth: 0,
  parts: ['print'],
  original: 'print',
  loc,
});

/** `{{x}}` becomes `{{print x "deck/driver" 12 7 "x" "text"}}`; partials are printed without extra indentation. */
function transformed(program: Program, template: Template): Program {
  const statement = (node: Statement): Statement => {
    if (isMustache(node)) {
      const { loc } = node;
      const slot = template.slots.get(node) ?? 'plain';
      const told = [template.name, loc.start.line, loc.start.column + 1, nameOf(node.path), slot];
      const params = [node.path, ...told.map((value) => literal(value, loc))];
      return { ...node, path: printPath(loc), params } as Statement;
    }
    if (isPartial(node)) {
      const name = { ...node.name, original: partialName(template, nameOf(node.name)) };
      return { ...node, name, indent: '' } as Statement;
    }
    if (!isBlock(node)) return node;
    const inverse = node.inverse && transformed(node.inverse, template);
    return { ...node, program: node.program && transformed(node.program, template), inverse } as Statement;
  };
  const body = program.body.map((node, index) => {
    const next = program.body[index + 1];
    const before = program.body[index - 1];
    const made = statement(node);
    if (isStopped(node, next, template)) return withStop(made as hbs.AST.MustacheStatement);
    return before && isStopped(before, node, template) ? withoutStop(node as hbs.AST.ContentStatement) : made;
  });
  return { ...program, body };
}

/** Whether a template sets a full stop behind a value. */
const isStopped = (node: Statement, next: Statement | undefined, { slots }: Template): boolean =>
  isMustache(node) &&
  slots.get(node) === 'text' &&
  next !== undefined &&
  isContent(next) &&
  /^\.(?![.\p{L}\p{N}])/u.test(next.value);

/** The value prints the stop: one that ends in a stop, a question or an exclamation mark has none beside it. */
const withStop = (node: hbs.AST.MustacheStatement): hbs.AST.MustacheStatement => ({
  ...node,
  hash: {
    type: 'Hash',
    loc: node.loc,
    pairs: [{ type: 'HashPair', key: 'stop', value: literal('.', node.loc), loc: node.loc }],
  } as hbs.AST.Hash,
});

const withoutStop = (node: hbs.AST.ContentStatement): hbs.AST.ContentStatement => ({
  ...node,
  value: node.value.slice(1),
});

/** The helper behind every `{{x}}`. Its arguments were put there by `transformed`. */
const printHelper =
  (set: TemplateSet) =>
  (value: unknown, ...[name, line, column, path, slot, options]: readonly unknown[]): string => {
    const { file, language } = set.templates.get(name as string) as {
      file: string;
      language: TemplateLanguage;
    };
    const place = { file, line: line as number, column: column as number };
    const { labels, originOf } = (options as Handlebars.HelperOptions).data ?? {};
    const where = { place, name: path as string, language, slot: slot as Slot };
    const printed = printValue(value, { ...where, labels, originOf });
    const { stop } = (options as Handlebars.HelperOptions).hash;
    return stop && !endsSentence(value) ? `${printed}.` : printed;
  };

/** Each template is compiled once, however many documents and audiences it fills. */
const compiled = new WeakMap<Template, HandlebarsTemplateDelegate>();

const knownHelpers = Object.fromEntries([...Object.keys(helpers), 'print'].map((name) => [name, true]));

function compileTemplate(template: Template): HandlebarsTemplateDelegate {
  const known = compiled.get(template);
  if (known) return known;
  const options = { noEscape: true, knownHelpers, knownHelpersOnly: true };
  const made = Handlebars.create().compile(transformed(template.program, template), options);
  compiled.set(template, made);
  return made;
}

/** Makes the templates of a set ready to be filled. */
export function compileTemplates(set: TemplateSet): Filler {
  const all = { ...helpers, print: printHelper(set) };
  const ready = new Map([...set.templates.values()].map((one) => [one.name, compileTemplate(one)]));
  const partials = Object.fromEntries(ready);
  return (name, context, data) => ready.get(name)!(context, { data: { ...data }, helpers: all, partials });
}

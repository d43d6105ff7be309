import type { ArrowFunctionExpression, CallExpression, Node, ObjectExpression } from '@babel/types';
import { docOf, type Module, readModule } from './module.ts';

/** Where a name is looked up: in a module, and among what a function was called with. */
export type Scope = { readonly module: Module; readonly bound: ReadonlyMap<string, Bound> };
type Bound = { readonly expression: Node; readonly scope: Scope };

/** A field of a schema as it is written: the comment above it, its value and where that stands. */
export type FieldSource = Bound & { readonly doc: string };
/** The fields between the braces of one `z.strictObject({ … })`. */
export type Table = ReadonlyMap<string, FieldSource>;

const modules = new Map<string, Module>();
const moduleAt = (path: string): Module => {
  const module = modules.get(path) ?? readModule(path);
  modules.set(path, module);
  return module;
};

export const scopeOf = (module: Module): Scope => ({ module, bound: new Map() });

/** What a name stands for, with the comment above its declaration. */
export function lookUp(
  name: string,
  { module, bound }: Scope,
): (Bound & { readonly doc: string }) | undefined {
  const given = bound.get(name);
  if (given) return { ...given, doc: '' };
  const own = module.declarations.get(name);
  if (own?.value) return { expression: own.value, scope: scopeOf(module), doc: own.doc };
  const imported = module.imports.get(name);
  return imported?.path.endsWith('.ts') ? lookUp(imported.name, scopeOf(moduleAt(imported.path))) : undefined;
}

/** The tables of fields that the text of a schema names, also by way of other constants, modules and functions. */
export function tablesOf(expression: Node, scope: Scope): readonly Table[] {
  switch (expression.type) {
    case 'Identifier': {
      const found = lookUp(expression.name, scope);
      return found ? tablesOf(found.expression, found.scope) : [];
    }
    case 'ObjectExpression':
      return [tableOf(expression, scope)];
    case 'ArrayExpression':
      return expression.elements.flatMap((element) => (element ? tablesOf(element, scope) : []));
    case 'MemberExpression':
      return tablesOf(expression.object, scope);
    case 'CallExpression':
      return tablesOfCall(expression, scope);
    default:
      return [];
  }
}

function tablesOfCall(call: CallExpression, scope: Scope): readonly Table[] {
  const { callee } = call;
  const given = call.arguments;
  if (callee.type === 'Identifier') return tablesOfFunction(callee.name, given, scope);
  if (callee.type !== 'MemberExpression' || callee.property.type !== 'Identifier') return [];
  const { object, property } = callee;
  if (object.type === 'Identifier' && object.name === 'z')
    return given.flatMap((argument) => tablesOf(argument, scope));
  const base = tablesOf(object, scope);
  const [named = new Map()] = given[0] ? tablesOf(given[0], scope) : [];
  if (property.name === 'extend') return base.map((table) => new Map([...table, ...over(named, table)]));
  if (property.name === 'omit')
    return base.map((table) => new Map([...table].filter(([name]) => !named.has(name))));
  return base;
}

/** A field that is written anew keeps the comment of the one that it stands for. */
const over = (more: Table, below: Table): [string, FieldSource][] =>
  [...more].map(([name, field]) => [
    name,
    field.doc === '' ? { ...field, doc: below.get(name)?.doc ?? '' } : field,
  ]);

function tablesOfFunction(name: string, given: readonly Node[], scope: Scope): readonly Table[] {
  const found = lookUp(name, scope);
  if (found?.expression.type !== 'ArrowFunctionExpression') return [];
  const { params, body } = found.expression;
  const bound = new Map<string, Bound>();
  params.forEach((parameter, index) => {
    const expression = given[index];
    if (parameter.type === 'Identifier' && expression) bound.set(parameter.name, { expression, scope });
  });
  return tablesOfBody(body, { module: found.scope.module, bound });
}

function tablesOfBody(body: ArrowFunctionExpression['body'], scope: Scope): readonly Table[] {
  if (body.type !== 'BlockStatement') return tablesOf(body, scope);
  const bound = new Map(scope.bound);
  const inner: Scope = { module: scope.module, bound };
  return body.body.flatMap((statement) => {
    if (statement.type === 'VariableDeclaration')
      for (const { id, init } of statement.declarations)
        if (id.type === 'Identifier' && init) bound.set(id.name, { expression: init, scope: inner });
    return statement.type === 'ReturnStatement' && statement.argument
      ? tablesOf(statement.argument, inner)
      : [];
  });
}

function tableOf(braces: ObjectExpression, scope: Scope): Table {
  const table = new Map<string, FieldSource>();
  for (const property of braces.properties) {
    if (property.type === 'SpreadElement')
      for (const [name, field] of tablesOf(property.argument, scope)[0] ?? []) table.set(name, field);
    const name = property.type === 'ObjectProperty' ? nameOf(property.key) : undefined;
    if (property.type !== 'ObjectProperty' || name === undefined) continue;
    const expression = property.value;
    table.set(name, { expression, scope, doc: docOf(property) || docOfNamesake(name, expression, scope) });
  }
  return table;
}

/** The name of a field, as it is written before its colon. */
export const nameOf = (key: Node): string | undefined => {
  if (key.type === 'Identifier') return key.name;
  return key.type === 'StringLiteral' ? key.value : undefined;
};

/** A field may take the meaning of the schema that has its name: `confidence`, `hedge: hedge.default('asserted')`. */
function docOfNamesake(name: string, expression: Node, scope: Scope): string {
  if (expression.type === 'Identifier')
    return expression.name === name ? (lookUp(name, scope)?.doc ?? '') : '';
  if (expression.type !== 'CallExpression') return '';
  const { callee } = expression;
  const next = callee.type === 'MemberExpression' ? callee.object : expression.arguments[0];
  return next ? docOfNamesake(name, next, scope) : '';
}

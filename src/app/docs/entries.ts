import type { Node } from '@babel/types';
import type { z } from 'zod';
import { definitionOf } from '../../lib/zod-definition.ts';
import { schemas } from '../../model/library.ts';
import { locator } from '../../model/schema/locator.ts';
import { sectionHead } from '../../model/schema/section.ts';
import { quantityValue } from '../../model/schema/value.ts';
import { audience } from '../../sections/audience.ts';
import { figures } from '../../sections/figures/registry.ts';
import { sections } from '../../sections/registry.ts';
import { docAt, type Entry, examples, flat, moduleOf, recordOf } from './entry.ts';
import { callsOf, objectsWith } from './examples.ts';
import { type Field, fieldsOf } from './fields.ts';
import { inKinds, kindOf, memberOf } from './kinds.ts';
import { lookUp, nameOf, scopeOf, tablesOf } from './tables.ts';
import { defineOf } from './takes.ts';

/** The `define…` functions, in the order in which things refer to each other. */
export function definitions(): readonly Entry[] {
  const library = moduleOf('src/model/library.ts');
  const authors = [moduleOf('src/model/author/define.ts'), moduleOf('src/index.ts')];
  const written = recordOf('schemas', library);
  const shown = examples();
  const kinds = [...Object.entries(schemas), ['audience', audience] as const];
  return kinds.map(([kind, schema]) => {
    const name = defineOf(kind);
    const own = authors.flatMap((module) => module.declarations.get(name) ?? [])[0];
    const expression = written.get(kind);
    const at = expression
      ? { expression, scope: scopeOf(library) }
      : lookUp('audience', scopeOf(moduleOf('src/sections/audience.ts')))!;
    const meaning = docAt(at.expression, at.scope) || own?.doc || '';
    const calls = callsOf(name, shown);
    const entry = { name, meaning, file: authors[0]!.file, examples: calls };
    return definitionOf(schema).type === 'union'
      ? { ...entry, ...inKinds(schema, at, calls) }
      : { ...entry, fields: flat(schema, at.expression, at.scope), kinds: [] };
  });
}

/** What every section may say for itself. */
export function head(): Entry {
  const module = moduleOf('src/model/schema/section.ts');
  const { value, doc } = module.declarations.get('sectionHead')!;
  const braces = { shape: sectionHead };
  const fields = fieldsOf(braces, tablesOf(value!, scopeOf(module)));
  const shown = Object.keys(sections).flatMap((kind) => objectsWith('section', kind, examples()));
  return { name: 'section', meaning: doc, file: module.file, fields, examples: shown, kinds: [] };
}

/** The kinds of section, in the order of the registry. Their common fields are left out. */
export const sectionKinds = (): readonly Entry[] =>
  registered('src/sections/registry.ts', 'section', sections);

/** The kinds of figure, in the order of the registry. */
export const figureKinds = (): readonly Entry[] =>
  registered('src/sections/figures/registry.ts', 'figure', figures);

type Kind = {
  readonly spec: z.ZodType;
  readonly templates?: { readonly deck?: string; readonly briefing?: string };
};

/** The kinds of a registry: a record `sections` or `figures`, each made by a `define…` with its `spec`. */
function registered(
  path: string,
  word: 'section' | 'figure',
  kinds: Readonly<Record<string, Kind>>,
): readonly Entry[] {
  const registry = moduleOf(path);
  const written = recordOf(`${word}s`, registry);
  const shown = examples();
  return Object.entries(kinds).map(([name, { spec, templates }]) => {
    const expression = written.get(name);
    const made = expression?.type === 'Identifier' ? lookUp(expression.name, scopeOf(registry)) : undefined;
    const [parts] = made?.expression.type === 'CallExpression' ? made.expression.arguments : [];
    const own = parts && propertyOf(parts, 'spec');
    if (!made || !own) throw new Error(`${registry.file}: ${name} is not made with a spec`);
    return {
      name,
      sort: word === 'section' ? 'Section' : 'Figure',
      meaning: docAt(own, made.scope),
      place: templates && placeOf(templates),
      file: made.scope.module.file,
      fields: flat(spec, own, made.scope).filter(
        (field) => word === 'figure' || !(field.name in sectionHead),
      ),
      examples: objectsWith(word, name, shown),
      kinds: [],
    };
  });
}

function propertyOf(braces: Node, name: string): Node | undefined {
  if (braces.type !== 'ObjectExpression') return undefined;
  for (const property of braces.properties)
    if (property.type === 'ObjectProperty' && nameOf(property.key) === name) return property.value;
  return undefined;
}

const placeOf = ({ deck, briefing }: { readonly deck?: string; readonly briefing?: string }): string =>
  [
    deck && `as a slide (\`templates/deck/${deck}.md.hbs\`)`,
    briefing && `as a part of a briefing (\`templates/briefing/${briefing}.html.hbs\`)`,
  ]
    .filter(Boolean)
    .join(' and ');

/** The functions that make parts of prose, places in sources, and what is not known. */
export function functions(path: string, names: readonly string[]): readonly Entry[] {
  const module = moduleOf(path);
  const shown = examples();
  return names.map((name) => ({
    name,
    meaning: module.declarations.get(name)?.doc ?? '',
    file: module.file,
    fields: name === 'at' ? placeFields() : [],
    examples: callsOf(name, shown),
    kinds: [],
  }));
}

function placeFields(): readonly Field[] {
  const module = moduleOf('src/model/schema/locator.ts');
  const { value } = module.declarations.get('locator')!;
  return fieldsOf(locator, tablesOf(value!, scopeOf(module))).filter(({ name }) => name !== 'source');
}

/** The kinds of number, each made by the function of its name. */
export function numbers(): readonly Entry[] {
  const schema = moduleOf('src/model/schema/value.ts');
  const at = { expression: schema.declarations.get('quantityValue')!.value!, scope: scopeOf(schema) };
  const shown = examples();
  return quantityValue.options.map((option, index) => {
    const entry = kindOf(option, 'type', { ...memberOf(at, index), all: [] });
    return { ...entry, sort: 'Number', examples: callsOf(entry.name, shown) };
  });
}

import { isPartial, nameOf, statementsOf } from './ast.ts';
import type { Template, TemplateSet } from './template.ts';

/** The full name of a partial: `{{> parts/foot}}` in a deck's template is `deck/parts/foot`. */
export const partialName = (template: Pick<Template, 'name'>, partial: string): string =>
  `${template.name.slice(0, template.name.indexOf('/'))}/${partial}`;

/** Full names of the partials that a template prints. */
export const partialsOf = (template: Template): readonly string[] =>
  [...statementsOf(template.program)]
    .filter(isPartial)
    .map(({ name }) => partialName(template, nameOf(name)));

/** Templates and the partials that they print, to the end. */
export function reached(set: TemplateSet, from: readonly string[]): ReadonlySet<string> {
  const found = new Set<string>();
  const queue = [...from];
  for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
    const template = set.templates.get(name);
    if (found.has(name) || !template) continue;
    found.add(name);
    queue.push(...partialsOf(template));
  }
  return found;
}

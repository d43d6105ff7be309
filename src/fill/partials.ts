import { isPartial, nameOf, statementsOf } from './ast.ts';
import type { Template } from './template.ts';

/** The full name of a partial: `{{> parts/foot}}` in a deck's template is `deck/parts/foot`. */
export const partialName = (template: Pick<Template, 'name'>, partial: string): string =>
  `${template.name.slice(0, template.name.indexOf('/'))}/${partial}`;

/** Full names of the partials that a template prints. */
export const partialsOf = (template: Template): readonly string[] =>
  [...statementsOf(template.program)]
    .filter(isPartial)
    .map(({ name }) => partialName(template, nameOf(name)));

import { type CssDeclaration, type CssRule, readSheet } from '../../lib/css-sheet.ts';
import { SvgError, type SvgPlace } from './error.ts';
import { idle, presentation } from './names.ts';
import type { SvgElement } from './parse.ts';

/** A property that a style sheet or a `style` attribute sets. */
type Setting = { readonly name: string; readonly value: string; readonly important: boolean };
type Selector = {
  readonly tag: string;
  readonly id: string | undefined;
  readonly classes: readonly string[];
};
export type StyleRule = {
  readonly selector: Selector;
  readonly specificity: number;
  readonly settings: readonly Setting[];
};

const settingOfProgram =
  'export it with styling by presentation attributes (Illustrator: Export As › SVG › Styling: Presentation Attributes; Inkscape: Plain SVG)';

/**
 * The rules of a `<style>` element. Selectors by element, class and id are read; what needs more is refused.
 * @throws SvgError at the element
 */
export function readStyleSheet(element: SvgElement): readonly StyleRule[] {
  const type = attributeOf(element, 'type') ?? 'text/css';
  if (type.trim() !== 'text/css' && type.trim() !== '') return [];
  if (attributeOf(element, 'media') !== undefined)
    throw new SvgError('has a <style> for some media only', settingOfProgram, element);
  const css = element.children.filter((child) => typeof child === 'string').join('');
  return parseCss(css, element).nodes.flatMap((node): readonly StyleRule[] => {
    if (node.type === 'rule') return readRule(node, element);
    // Faces are for text, which is refused; the character set was that of the file.
    if (node.type === 'comment' || (node.type === 'atrule' && /^(?:charset|font-face)$/i.test(node.name)))
      return [];
    const what = node.type === 'atrule' ? `@${node.name}` : 'a property outside of any rule';
    throw new SvgError(`has ${what} in its <style>`, settingOfProgram, element);
  });
}

const attributeOf = ({ attributes }: SvgElement, name: string): string | undefined =>
  attributes.find(({ local, uri }) => local === name && uri === '')?.value;

function parseCss(css: string, place: SvgPlace) {
  const sheet = readSheet(css);
  if ('root' in sheet) return sheet.root;
  throw new SvgError(`has a style that is not CSS: ${sheet.fault.reason}`, settingOfProgram, place);
}

function readRule(rule: CssRule, place: SvgPlace): readonly StyleRule[] {
  const settings = rule.nodes.flatMap((node) => {
    if (node.type === 'comment') return [];
    if (node.type === 'decl') return [settingOf(node)];
    throw new SvgError('has a rule inside of a rule in its <style>', settingOfProgram, place);
  });
  // What only a pointer can bring about never prints.
  const printed = rule.selectors.filter((selector) => !/:(?:hover|focus|active)\b/.test(selector));
  return printed.map((selector) => ({ ...readSelector(selector, place), settings }));
}

const settingOf = ({ prop, value, important }: CssDeclaration): Setting => ({
  name: prop.toLowerCase(),
  value,
  important: important ?? false,
});

function readSelector(written: string, place: SvgPlace): Pick<StyleRule, 'selector' | 'specificity'> {
  const match = /^(\*|[A-Za-z][\w-]*)?((?:[.#][^\s.#:[\]>+~,()*\\]+)*)$/.exec(written.trim());
  if (!match || match[0] === '')
    throw new SvgError(
      `has the selector "${written}", expected an element, a class or an id`,
      settingOfProgram,
      place,
    );
  const parts = match[2]!.match(/[.#][^.#]+/g) ?? [];
  const ids = parts.filter((part) => part.startsWith('#')).map((part) => part.slice(1));
  const classes = parts.filter((part) => part.startsWith('.')).map((part) => part.slice(1));
  if (new Set(ids).size > 1)
    throw new SvgError(`has the selector "${written}", which fits nothing`, settingOfProgram, place);
  const tag = match[1] ?? '*';
  const specificity = ids.length * 10_000 + classes.length * 100 + (tag === '*' ? 0 : 1);
  return { selector: { tag, id: ids[0], classes }, specificity };
}

const fits = ({ tag, id, classes }: Selector, element: SvgElement): boolean => {
  const own = (attributeOf(element, 'class') ?? '').split(/\s+/);
  return (
    (tag === '*' || tag === element.local) &&
    (id === undefined || id === attributeOf(element, 'id')) &&
    classes.every((name) => own.includes(name))
  );
};

/**
 * The properties that CSS sets on an element, as attributes that draw the same: of several that set one the strongest
 * counts (CSS Cascade 5).
 * @throws SvgError for a property that has no attribute and changes what is seen
 */
export function styledAttributes(
  element: SvgElement,
  rules: readonly StyleRule[],
): ReadonlyMap<string, string> {
  const own = attributeOf(element, 'style');
  const sheet = rules
    .filter(({ selector }) => fits(selector, element))
    .sort((a, b) => a.specificity - b.specificity)
    .flatMap(({ settings }) => settings);
  const all = [...sheet, ...(own === undefined ? [] : declarations(own, element))];
  const found = new Map<string, string>();
  for (const { name, value } of [
    ...all.filter((one) => !one.important),
    ...all.filter((one) => one.important),
  ])
    for (const attribute of attributesFor(name, value, element)) found.set(attribute, value);
  return found;
}

const declarations = (style: string, place: SvgPlace): readonly Setting[] =>
  parseCss(style, place).nodes.flatMap((node) => (node.type === 'decl' ? [settingOf(node)] : []));

function attributesFor(name: string, value: string, place: SvgPlace): readonly string[] {
  if (presentation.has(name)) return [name];
  if (name === 'marker') return ['marker-start', 'marker-mid', 'marker-end'];
  if (idle.test(name) || /^(?:none|normal|auto|initial|unset)$/i.test(value.trim())) return [];
  throw new SvgError(`sets "${name}" by CSS`, settingOfProgram, place);
}

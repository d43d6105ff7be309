import { SvgError } from './error.ts';
import { drawing, geometry, presentation, refused, shapes, svgNamespace, telling } from './names.ts';
import type { SvgElement } from './parse.ts';
import { readStyleSheet, type StyleRule, styledAttributes } from './style.ts';
import { cleanReference, cleanValue, ownName } from './value.ts';

/** An element that only draws: its attributes by name, each safe to be written into a page. */
export type CleanElement = {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** A space where elements were apart. */
  readonly children: readonly (CleanElement | ' ')[];
};

type Cleaning = {
  readonly rules: readonly StyleRule[];
  /** New names of the ids that something points to. */
  readonly names: Map<string, string>;
  /** The namespace of the elements that draw. */
  readonly namespace: string;
};

/**
 * What an SVG draws, and nothing else: styles become attributes, ids that nothing points to go, and so does what
 * programs tell about the file, its author and its layers.
 * @throws SvgError for what runs, fetches, or draws in a way that would be lost
 */
export function cleanSvg(root: SvgElement): CleanElement {
  // A file that forgot to say that it is SVG is one all the same.
  const namespace = root.uri === '' ? '' : svgNamespace;
  if (root.local !== 'svg' || root.uri !== namespace)
    throw new SvgError(`is <${root.name}> and no SVG`, 'save it as plain SVG', root);
  const cleaning = { rules: styleSheets(root, namespace), names: new Map<string, string>(), namespace };
  const cleaned = cleanElement(root, cleaning);
  if (!cleaned || !hasShape(cleaned))
    throw new SvgError('draws nothing', 'save it as plain SVG: shapes only', root);
  return withoutIdleIds(cleaned, cleaning.names);
}

const styleSheets = (element: SvgElement, namespace: string): readonly StyleRule[] =>
  element.children.flatMap((child) => {
    if (typeof child === 'string' || child.uri !== namespace) return [];
    return child.local === 'style' ? readStyleSheet(child) : styleSheets(child, namespace);
  });

const hasShape = ({ name, children }: CleanElement): boolean =>
  shapes.has(name) || children.some((child) => child !== ' ' && hasShape(child));

function cleanElement(element: SvgElement, cleaning: Cleaning): CleanElement | undefined {
  const { local, uri } = element;
  const isSvg = uri === cleaning.namespace;
  if (!isSvg && local !== 'script' && !uri.endsWith('/xhtml')) return undefined;
  if (isSvg && telling.has(local)) return undefined;
  if (local === 'text' || local === 'tspan')
    throw new SvgError(
      'has text in it',
      'turn the text into paths: the font would not travel with it',
      element,
    );
  if (!isSvg || !drawing.has(local))
    throw new SvgError(`has the element <${element.name}>`, 'save it as plain SVG: shapes only', element);
  const children = element.children.flatMap((child): readonly (CleanElement | ' ')[] => {
    if (typeof child === 'string') return [' '];
    const cleaned = cleanElement(child, cleaning);
    return cleaned ? [cleaned] : [];
  });
  return {
    name: local,
    attributes: cleanAttributes(element, cleaning),
    children: children.filter((child, index) => child !== ' ' || children[index - 1] !== ' '),
  };
}

function cleanAttributes(element: SvgElement, { rules, names }: Cleaning): ReadonlyMap<string, string> {
  const kept = new Map<string, string>();
  for (const { local, uri, value } of element.attributes) {
    if (/^on/i.test(local))
      throw new SvgError('has a script in it', 'save it as plain SVG: shapes only', element);
    if (local === 'href' && (uri === '' || uri.endsWith('/xlink'))) {
      // Of two the newer spelling counts (SVG 2, 16.1.5).
      if (uri === '' || !kept.has('href')) kept.set('href', cleanReference(value, names, element));
    } else if (uri !== '') continue;
    else if (local === 'id') kept.set('id', value);
    else if (refused.has(local) && value.trim() !== 'none')
      throw new SvgError(`has the attribute ${local}`, 'save it as plain SVG: shapes only', element);
    else if (geometry.has(local) || presentation.has(local))
      kept.set(local, cleanValue(value, names, element));
  }
  for (const [name, value] of styledAttributes(element, rules))
    kept.set(name, cleanValue(value, names, element));
  return kept;
}

function withoutIdleIds(element: CleanElement, names: Map<string, string>): CleanElement {
  const { attributes, children } = element;
  const id = attributes.get('id');
  const kept = new Map(attributes);
  if (id !== undefined && names.has(id)) kept.set('id', ownName(id, names));
  else kept.delete('id');
  return {
    ...element,
    attributes: kept,
    children: children.map((child) => (child === ' ' ? child : withoutIdleIds(child, names))),
  };
}

import { SvgError, type SvgPlace } from './error.ts';

/** Functions of CSS and SVG that compute colours, lengths and places, and fetch nothing. */
const functions: ReadonlySet<string> = new Set(
  'url rgb rgba hsl hsla hwb lab lch oklab oklch color color-mix var calc min max clamp rect path matrix translate translatex translatey scale scalex scaley rotate skewx skewy'.split(
    ' ',
  ),
);

/** What a drawing points to inside itself gets a name of this kind: one that stands in no document. */
export const ownName = (id: string, names: Map<string, string>): string => {
  const known = names.get(id) ?? `drawing-${names.size + 1}`;
  names.set(id, known);
  return known;
};

/**
 * The value of an attribute or a property, with what it points to renamed.
 * @throws SvgError when it points out of the drawing
 */
export function cleanValue(value: string, names: Map<string, string>, place: SvgPlace): string {
  const plain = value.replace(/\/\*[\s\S]*?\*\//g, ' ');
  if (plain.includes('\\'))
    throw new SvgError(`writes "${shorten(plain)}" with escapes`, 'save it as plain SVG', place);
  for (const [, name = ''] of plain.matchAll(/([\w-]+)\s*\(/g))
    if (!functions.has(name.toLowerCase()))
      throw new SvgError(`uses ${name}(…)`, 'save it as plain SVG: shapes, colours and gradients', place);
  const inside = /url\(\s*(?:"#([^"]+)"|'#([^']+)'|#([^"'()\s]+))\s*\)/gi;
  const renamed = plain.replace(inside, (_, ...ids: (string | undefined)[]) => {
    const id = ids.slice(0, 3).find((one) => one !== undefined) ?? '';
    return `url(#${ownName(id, names)})`;
  });
  const outside = /url\((?!#drawing-\d+\))\s*["']?([^"')]*)/i.exec(renamed)?.[1];
  if (outside !== undefined) throw pointing(outside, place);
  if (/[:;@<>{}]|\/\//.test(renamed))
    throw new SvgError(`has the value "${shorten(renamed)}"`, 'save it as plain SVG', place);
  return renamed.replace(/\s+/g, ' ').trim();
}

/** The id that an `href` names, renamed. */
export function cleanReference(value: string, names: Map<string, string>, place: SvgPlace): string {
  const id = value.trim();
  if (!id.startsWith('#') || id.length === 1) throw pointing(id, place);
  return `#${ownName(id.slice(1), names)}`;
}

const pointing = (address: string, place: SvgPlace): SvgError =>
  new SvgError(
    `points to "${shorten(address)}"`,
    'draw it in the file itself: documents open offline',
    place,
  );

const shorten = (text: string): string => (text.length > 60 ? `${text.slice(0, 59)}…` : text);

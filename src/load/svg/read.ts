import type { Diagnostic } from '../../lib/diagnostic.ts';
import type { Markup } from '../../model/printable.ts';
import { type CleanElement, cleanSvg } from './clean.ts';
import { SvgError } from './error.ts';
import { checkGrowth } from './growth.ts';
import { svgNamespace } from './names.ts';
import { parseSvg } from './parse.ts';
import { svgText } from './text.ts';

type Fault = Pick<Diagnostic, 'message' | 'hint'>;

/** A drawing that is safe to be put into a document: what it draws, and nothing that a program or a person wrote into it. */
export type CleanSvg = CleanElement;

/** Reads an SVG and cleans it, or says why it cannot be used. The message reads on from the name of the file. */
export function readSvg(bytes: Uint8Array): { readonly svg: CleanSvg } | { readonly fault: Fault } {
  const read = svgText(bytes);
  if ('fault' in read) return read;
  try {
    const svg = withViewBox(cleanSvg(parseSvg(read.text)));
    checkGrowth(svg);
    return { svg };
  } catch (error) {
    if (!(error instanceof SvgError)) throw error;
    return { fault: { message: error.message, hint: error.hint } };
  }
}

const number = String.raw`[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?`;
const box = new RegExp(`^${number}[\\s,]+${number}[\\s,]+(${number})[\\s,]+(${number})$`, 'i');
const pixels = new RegExp(`^(${number})(?:px)?$`, 'i');

/** With a viewBox it scales to its place; one that says its size in pixels says the same by that (SVG 2, 8.6). */
function withViewBox(svg: CleanElement): CleanElement {
  const written = svg.attributes.get('viewBox');
  const [width = '', height = ''] = ['width', 'height'].map(
    (side) => pixels.exec(svg.attributes.get(side) ?? '')?.[1] ?? '',
  );
  const viewBox = written ?? (width && height ? `0 0 ${width} ${height}` : '');
  const sides = box.exec(viewBox)?.slice(1).map(Number) ?? [];
  if (sides.length === 0)
    throw new SvgError('is no SVG with a viewBox', 'save it as plain SVG with a viewBox');
  const own = ['width', 'height'].flatMap((side) => svg.attributes.get(side) ?? []).map(Number.parseFloat);
  if ([...sides, ...own].some((side) => side <= 0))
    throw new SvgError('has no size', 'save it again with a width and a height');
  return written ? svg : { ...svg, attributes: new Map([...svg.attributes, ['viewBox', viewBox]]) };
}

/** As a file of its own. */
export const svgFile = ({ name, attributes, children }: CleanSvg): string =>
  write({ name, attributes: new Map([['xmlns', svgNamespace], ...attributes]), children });

/** As a ground that fills its place, for the markup of a page. */
export function svgGround({ attributes, children, name }: CleanSvg): Markup {
  const place = new Set(['viewBox', 'preserveAspectRatio', 'width', 'height', 'x', 'y']);
  const own = new Map([
    ['viewBox', attributes.get('viewBox') ?? ''],
    ['preserveAspectRatio', 'xMaxYMid slice'],
    ['focusable', 'false'],
    ...[...attributes].filter(([attribute]) => !place.has(attribute)),
  ]);
  return { printable: 'markup', html: write({ name, attributes: own, children }) };
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function write({ name, attributes, children }: CleanElement): string {
  const own = [...attributes].map(
    ([attribute, value]) => ` ${attribute}="${value.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign)}"`,
  );
  const inside = children.map((child) => (child === ' ' ? child : write(child))).join('');
  return inside === '' ? `<${name}${own.join('')}/>` : `<${name}${own.join('')}>${inside}</${name}>`;
}

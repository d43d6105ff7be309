import { addressesInCss } from '../../lib/css.ts';
import type { Diagnostic } from '../../lib/diagnostic.ts';
import { escapeHtml } from '../../lib/escape.ts';
import { htmlTokens, type OpenTag } from '../../lib/html.ts';
import type { Markup } from '../../model/printable.ts';
import { readPicture } from '../image.ts';

type Fault = Pick<Diagnostic, 'message' | 'hint'>;

/** Elements that only draw. Whatever else an SVG may hold runs, fetches or sets type with the host's fonts. */
const drawing = new Set(
  'svg g path rect circle ellipse line polyline polygon defs lineargradient radialgradient stop clippath mask pattern use title desc'.split(
    ' ',
  ),
);

type Element = OpenTag & { readonly written: string };

const elementsOf = (svg: string): readonly Element[] =>
  htmlTokens(svg).flatMap((token) =>
    token.token === 'open' ? { ...token, written: svg.slice(token.start, token.end) } : [],
  );

/** What must not be in an SVG of a style. */
export function faultOfSvg(svg: string): Fault | undefined {
  const elements = elementsOf(svg);
  if (!elements.some(({ tag, attributes }) => tag === 'svg' && attributes.has('viewbox')))
    return { message: 'is no SVG with a viewBox', hint: 'save it as plain SVG with a viewBox' };
  const odd = elements.find(({ tag }) => !drawing.has(tag));
  if (odd?.tag === 'text')
    return { message: 'has text in it', hint: 'turn the text into paths: the font would not travel with it' };
  if (odd)
    return {
      message: `has the element <${odd.written.slice(1, odd.tag.length + 1)}>`,
      hint: 'save it as plain SVG: shapes only',
    };
  const attributes = elements.flatMap((element) => [...element.attributes]);
  if (attributes.some(isScript))
    return { message: 'has a script in it', hint: 'save it as plain SVG: shapes only' };
  const outside = attributes.flatMap(addressesIn).find((address) => !/^(?:#|$)/.test(address));
  if (outside !== undefined)
    return { message: `points to "${outside}"`, hint: 'draw it in the file itself: documents open offline' };
  return undefined;
}

type Attribute = readonly [name: string, value: string];

/** Browsers pass over white space in `java script:`. */
const isScript = ([name, value]: Attribute): boolean =>
  /^on\w/.test(name) || /javascript:/i.test(value.replace(/[\s\p{Cc}]/gu, ''));

const addressesIn = ([name, value]: Attribute): readonly string[] =>
  /^(?:.*:)?href$/.test(name) ? [value.trim()] : addressesInCss(value);

/** An SVG on one line, without prolog, comments and editor's data; its size follows its box. */
export const inlineSvg = (svg: string): Markup => {
  const tokens = htmlTokens(svg);
  const head = tokens.findIndex((token) => token.token === 'open' && token.tag === 'svg');
  const open = tokens[head];
  const { attributes, empty } =
    open?.token === 'open' ? open : { attributes: new Map<string, string>(), empty: true };
  const fill = attributes.get('fill') ?? '';
  const paint = /^[\w#(),.-]+$/.test(fill) ? ` fill="${fill}"` : '';
  const own = `<svg viewBox="${escapeHtml(attributes.get('viewbox') ?? '')}" preserveAspectRatio="xMaxYMid slice" focusable="false"${paint}>`;
  const inside = tokens
    .slice(head + 1)
    .filter(({ token }) => token !== 'comment' && token !== 'doctype')
    .map(({ start, end }) => svg.slice(start, end))
    .join('')
    .trimEnd();
  return {
    printable: 'markup',
    html: `${own}${inside}${empty ? '</svg>' : ''}`.replace(/\s*\n\s*/g, ' '),
  };
};

/** A logo as an address of data, or why it cannot be used. */
export function readLogo(
  bytes: Uint8Array,
  name: string,
): { readonly address: string } | { readonly fault: Fault } {
  if (/\.svg$/i.test(name)) {
    const svg = new TextDecoder().decode(bytes);
    const fault = faultOfSvg(svg);
    return fault
      ? { fault }
      : { address: `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}` };
  }
  const read = readPicture(bytes);
  return 'fault' in read ? read : { address: `data:${read.picture.type};base64,${read.picture.base64}` };
}

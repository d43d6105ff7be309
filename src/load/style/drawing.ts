import type { Diagnostic } from '../../lib/diagnostic.ts';
import type { Markup } from '../../model/printable.ts';
import { readPicture } from '../image.ts';

type Fault = Pick<Diagnostic, 'message' | 'hint'>;

/** Elements that only draw. Whatever else an SVG may hold runs, fetches or sets type with the host's fonts. */
const drawing = new Set(
  'svg g path rect circle ellipse line polyline polygon defs linearGradient radialGradient stop clipPath mask pattern use title desc'.split(
    ' ',
  ),
);

/** What must not be in an SVG of a style. */
export function faultOfSvg(svg: string): Fault | undefined {
  if (!/<svg\b[^>]*\bviewBox\s*=/i.test(svg))
    return { message: 'is no SVG with a viewBox', hint: 'save it as plain SVG with a viewBox' };
  const odd = [...svg.matchAll(/<([A-Za-z][\w:]*)/g)]
    .map(([, name = '']) => name)
    .find((name) => !drawing.has(name));
  if (odd?.toLowerCase() === 'text')
    return { message: 'has text in it', hint: 'turn the text into paths: the font would not travel with it' };
  if (odd) return { message: `has the element <${odd}>`, hint: 'save it as plain SVG: shapes only' };
  if (/\son\w+\s*=|javascript:/i.test(svg))
    return { message: 'has a script in it', hint: 'save it as plain SVG: shapes only' };
  const outside = /(?:href\s*=\s*["']|url\(\s*["']?)(?!#)([^"')]*)/i.exec(svg)?.[1];
  if (outside !== undefined)
    return { message: `points to "${outside}"`, hint: 'draw it in the file itself: documents open offline' };
  return undefined;
}

/** An SVG on one line, without prolog, comments and editor's data; its size follows its box. */
export const inlineSvg = (svg: string): Markup => {
  const bare = svg.replace(/<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!DOCTYPE[^>]*>/gi, '').trim();
  const [head = ''] = /<svg\b[^>]*>/i.exec(bare) ?? [];
  const viewBox = /\bviewBox\s*=\s*["']([^"']*)["']/i.exec(head)?.[1] ?? '';
  const fill = /\bfill\s*=\s*["']([\w#(),.-]*)["']/i.exec(head)?.[1];
  const own = `<svg viewBox="${viewBox}" preserveAspectRatio="xMaxYMid slice" focusable="false"${fill ? ` fill="${fill}"` : ''}>`;
  return {
    printable: 'markup',
    html: bare
      .slice(bare.indexOf(head))
      .replace(head, () => own)
      .replace(/\s*\n\s*/g, ' '),
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

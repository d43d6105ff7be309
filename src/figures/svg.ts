import { escapeHtml } from '../lib/escape.ts';

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** A length with at most one digit behind the point: enough for print, the same in every run. */
export const short = (length: number): number => Math.round(length * 10) / 10 || 0;

/** One element of a drawing. Numbers are rounded; attributes without a value are left out. */
export function tag(name: string, attributes: Attributes, ...children: readonly string[]): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${typeof value === 'number' ? short(value) : escapeHtml(value!)}"`)
    .join('');
  return children.length > 0 ? `<${name}${written}>${children.join('')}</${name}>` : `<${name}${written}/>`;
}

type Size = { readonly width: number; readonly height: number };

type Image = {
  readonly name: string;
  readonly alternative: string;
  /** As drawn, in px. */
  readonly size: Size;
  /** In its own units; the size unless said otherwise. */
  readonly box?: Size;
  /** Size of its type, in its own units. */
  readonly type: number;
};

/**
 * A whole drawing: one image with its words, as large as it is drawn, smaller where its place is.
 * It carries no ids, so that two of them never meet in one document.
 */
export const svgImage = (
  { name, alternative, size, box = size, type }: Image,
  ...children: readonly string[]
): string =>
  tag(
    'svg',
    {
      class: `drawing ${name}`,
      viewBox: `0 0 ${short(box.width)} ${short(box.height)}`,
      width: size.width,
      height: size.height,
      'font-size': type,
      role: 'img',
      'aria-label': alternative,
    },
    ...children,
  );

/** Lines of text, one under another, from the baseline of the first. */
export const lines = (
  texts: readonly string[],
  {
    x,
    y,
    leading,
    ...rest
  }: Attributes & { readonly x: number; readonly y: number; readonly leading: number },
): string =>
  texts.map((text, index) => tag('text', { x, y: y + index * leading, ...rest }, escapeHtml(text))).join('');

type Point = readonly [number, number];

/** The steps of a path, for its `d`. */
export const moveTo = ([x, y]: Point): string => `M${short(x)} ${short(y)}`;
export const lineTo = ([x, y]: Point): string => `L${short(x)} ${short(y)}`;

/** Slanted lines inside a box: what colour says, said again for greyscale. */
export function hatching(
  { x, y, width, height }: Size & { readonly x: number; readonly y: number },
  gap = 5,
) {
  const strokes: string[] = [];
  for (let start = gap; start < width + height; start += gap) {
    const from: Point = [x + Math.max(0, start - height), y + Math.min(start, height)];
    const to: Point = [x + Math.min(start, width), y + Math.max(0, start - width)];
    strokes.push(`${moveTo(from)}${lineTo(to)}`);
  }
  return tag('path', { class: 'hatching', d: strokes.join('') });
}

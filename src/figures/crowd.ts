import { escapeHtml } from '../lib/escape.ts';
import { type Drawing, type Frame, imageHtml } from './drawing.ts';
import type { DrawingContext } from './drawing-context.ts';
import { tag } from './svg.ts';

export type Crowd = {
  readonly title: string;
  readonly columns: readonly {
    readonly label: string;
    /** The number as it is printed. */
    readonly text: string;
    readonly count: number;
    /** In the colour that carries the message. */
    readonly strong: boolean;
    /** What happened when it began; absent where nothing is to be said. */
    readonly since?: string;
  }[];
};

/** The most dots of one figure: more make a page slow and are a tint, not a count. */
export const mostDots = 12_000;

const gap = 10;
/** What the number, its label and what is said above take of the height, in px. */
const words = { below: 58, above: 30 };
/** In px: a dot is as large as its column allows, and no larger than a dot. */
const radius = { least: 0.9, most: 3.2 };
/** The two steps of the sequence by which no two of any number of points come close (Roberts 2018: powers of 1/1.3247…). */
const steps = [0.7548776662466927, 0.5698402909980532] as const;

/** Where the dots of a column stand: as many as were counted, spread evenly, the same each time. */
export function dotsOf(
  count: number,
  { width, height }: Pick<Frame, 'width' | 'height'>,
): readonly (readonly [x: number, y: number])[] {
  const inset = radius.most;
  const along = (step: number, index: number, length: number) =>
    Math.round((inset + ((0.5 + step * (index + 1)) % 1) * (length - 2 * inset)) * 10) / 10;
  return Array.from({ length: count }, (_, index) => [
    along(steps[0], index, width),
    along(steps[1], index, height),
  ]);
}

/** One dot for each one counted, each column as wide as the next: how dense it is says how many. */
export function drawCrowd({ title, columns }: Crowd, { words: labels, frame }: DrawingContext): Drawing {
  const above = columns.some(({ since }) => since !== undefined) ? words.above : 0;
  const height = Math.max(60, frame.height - words.below - above);
  const width = Math.max(12, (frame.width - gap * (columns.length - 1)) / columns.length);
  const body = columns.map(({ label, text, count, strong, since }, index) => {
    const size = Math.min(radius.most, Math.max(radius.least, Math.sqrt((width * height) / count) * 0.2));
    const dots = dotsOf(count, { width, height });
    const path = tag('path', {
      d: dots.map(([x, y]) => `M${x} ${y}h0`).join(''),
      'stroke-width': Math.round(size * 20) / 10,
    });
    const box = `0 0 ${Math.round(width * 10) / 10} ${Math.round(height * 10) / 10}`;
    const place = `grid-column:${index + 1}`;
    const happened =
      since === undefined
        ? ''
        : `<em style="${place}/span ${columns.length - index}">${escapeHtml(since)}</em>`;
    return (
      `${happened}<div class="crowd-column${strong ? ' strong' : ''}${since === undefined ? '' : ' since'}" style="${place}">` +
      `${tag('svg', { viewBox: box }, path)}<b>${escapeHtml(text)}</b><span>${escapeHtml(label)}</span></div>`
    );
  });
  const said = columns.map(({ label, text, since }) => `${label}, ${text}${since ? ` (${since})` : ''}`);
  const alternative = `${title}: ${said.join('; ')}`;
  return {
    html: imageHtml('crowd', alternative, body.join('')),
    alternative,
    table: { head: [labels.what, labels.value], rows: columns.map(({ label, text }) => [label, text]) },
  };
}

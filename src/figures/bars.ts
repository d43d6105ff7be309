import { escapeHtml } from '../lib/escape.ts';
import { type Drawing, type Frame, imageHtml } from './drawing.ts';
import type { DrawingContext } from './drawing-context.ts';

export type Bars = {
  readonly title: string;
  readonly rows: readonly {
    readonly label: string;
    /** The number as it is printed. */
    readonly text: string;
    readonly size: number;
  }[];
  /** The size of a bar as long as the scale: 100 for shares. */
  readonly full: number;
};

/** Width of a bold figure of a number as a share of the size of labels; the theme sets these numbers a little larger. */
const digit = 0.72;

/** A bar this long, in per cent of the scale, holds its number inside. */
const longEnough = 88;

/** How long the scale may be, as a share of the width, so that behind each bar there is room for its number. */
function scaleFor({ rows, full }: Bars, { width, type }: Frame): number {
  const room = rows.map(({ text, size }) => {
    const share = size / full;
    return share * 100 >= longEnough ? 1 : (1 - ((text.length + 1) * type * digit) / width) / share;
  });
  return Math.max(0.2, Math.min(1, ...room));
}

/** Horizontal bars in HTML and CSS. The picture is one image with a text alternative that says every number. */
export function drawBars(bars: Bars, { words, frame }: DrawingContext): Drawing {
  const { title, rows, full } = bars;
  const scale = scaleFor(bars, frame);
  const alternative = `${title}: ${rows.map(({ label, text }) => `${label}, ${text}`).join('; ')}`;
  const body = rows
    .map(({ label, text, size }) => {
      const width = Math.round((size / full) * scale * 1000) / 10;
      const value = `<span class="bar-value">${escapeHtml(text)}</span>`;
      const bar =
        (size / full) * 100 >= longEnough
          ? `<div class="bar inside" style="width:${width}%">${value}</div>`
          : `<div class="bar" style="width:${width}%"></div>${value}`;
      return (
        `<div class="bar-row"><div class="bar-label">${escapeHtml(label)}</div>` +
        `<div class="bar-track">${bar}</div></div>`
      );
    })
    .join('');
  return {
    html: imageHtml('bars', alternative, body),
    alternative,
    table: { head: [words.what, words.value], rows: rows.map(({ label, text }) => [label, text]) },
  };
}

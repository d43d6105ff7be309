import { escapeHtml } from '../lib/escape.ts';
import { type Drawing, imageHtml } from './drawing.ts';
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

/** A bar this long, in per cent of the scale, holds its number inside. */
const longEnough = 88;

/** Horizontal bars in HTML and CSS. The picture is one image with a text alternative that says every number. */
export function drawBars({ title, rows, full }: Bars, { words }: DrawingContext): Drawing {
  const alternative = `${title}: ${rows.map(({ label, text }) => `${label}, ${text}`).join('; ')}`;
  const body = rows
    .map(({ label, text, size }) => {
      const width = Math.round((size / full) * 1000) / 10;
      const value = `<span class="bar-value">${escapeHtml(text)}</span>`;
      const bar =
        width >= longEnough
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

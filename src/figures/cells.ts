import { escapeHtml } from '../lib/escape.ts';
import type { Frame } from './drawing.ts';
import { isSlide } from './frame.ts';
import { short } from './svg.ts';

/** A cell of a table that is a picture: words, or finished markup. */
export type Cell = string | { readonly html: string };

const inside = (cell: Cell): string =>
  typeof cell === 'string' ? escapeHtml(cell === '' ? '–' : cell) : cell.html;

/** On a slide a table of few rows is set larger, so that it is not small in a large void. */
const sizeFor = (frame: Frame, rows: number): number =>
  isSlide(frame) ? frame.type * (rows <= 3 ? 1.35 : rows <= 5 ? 1.2 : rows <= 7 ? 1.1 : 1) : frame.type;

/** A table of more rows may go on to the next page. */
const longest = 12;

/** A table that is the picture itself: read as a table, aloud too. The first cell of a row names it. */
export function tablePicture(
  name: string,
  { frame, head, rows }: { frame: Frame; head: readonly Cell[]; rows: readonly (readonly Cell[])[] },
): string {
  const heads = head.map((cell) => `<th scope="col">${inside(cell)}</th>`).join('');
  const body = rows.map(([first = '', ...rest]) => {
    const cells = rest.map((cell) => `<td>${inside(cell)}</td>`).join('');
    return `<tr><th scope="row">${inside(first)}</th>${cells}</tr>`;
  });
  return (
    `<table class="plate ${name}${rows.length > longest ? ' long' : ''}" style="font-size:${short(sizeFor(frame, rows.length))}px"><thead><tr>${heads}</tr></thead>` +
    `<tbody>${body.join('')}</tbody></table>`
  );
}

/** A sign for the eye before words that say the same. */
export const withSign = (name: string, text: string): Cell => ({
  html: `<span class="sign ${name}" aria-hidden="true"></span>${escapeHtml(text)}`,
});

import { escapeHtml } from '../lib/escape.ts';
import { type Drawing, type Frame, imageHtml } from './drawing.ts';
import type { DrawingContext } from './drawing-context.ts';
import { tag } from './svg.ts';

export type People = {
  readonly title: string;
  readonly count: number;
  readonly of: number;
  /** The share as it is printed: "26 of 36 (72%)". */
  readonly text: string;
};

/** Cell of the grid in its own units; the whole scales with its box. */
const cell = { width: 62, height: 88 };

/** What the words above and below the people take of the height, in px. */
const words = 110;

/** As wide as its place, or two by one; in rows of one length where the base allows it: 36 people stand in four rows of nine, on a cover in two of eighteen. */
function columnsFor(base: number, { width, height }: Frame): number {
  const shape = Math.max(2.2, ((width / Math.max(1, height - words)) * cell.height) / cell.width);
  const rows = Math.ceil(base / Math.ceil(Math.sqrt(base * shape)));
  return Math.max(1, Math.ceil(base / Math.max(1, rows)));
}

/** A person: head and shoulders, filled when counted. Those not counted are pale and outlined, so that greyscale tells them apart. */
function person(index: number, { columns, counted }: { columns: number; counted: boolean }): string {
  const x = (index % columns) * cell.width;
  const y = Math.floor(index / columns) * cell.height;
  return tag(
    'g',
    { class: counted ? 'counted' : 'rest', transform: `translate(${x} ${y})` },
    tag('circle', { cx: 31, cy: 24, r: 22.5 }),
    tag('rect', { x: 4, y: 51, width: 54, height: 23, rx: 11.5 }),
  );
}

/** One small person for each person of the base (an icon array): counts that a reader can check by eye. */
export function drawPeople(
  { title, count, of, text }: People,
  { words: labels, frame }: DrawingContext,
): Drawing {
  const columns = columnsFor(of, frame);
  const rows = Math.ceil(of / columns);
  const alternative = `${title}: ${text}`;
  const figures = Array.from({ length: of }, (_, index) =>
    person(index, { columns, counted: index < count }),
  );
  const viewBox = `0 0 ${columns * cell.width} ${rows * cell.height - 12}`;
  const picture = tag('svg', { viewBox, preserveAspectRatio: 'xMinYMin' }, ...figures);
  return {
    html: imageHtml('people', alternative, `${picture}<div class="people-value">${escapeHtml(text)}</div>`),
    alternative,
    table: { head: [labels.what, labels.value], rows: [[title, text]] },
  };
}

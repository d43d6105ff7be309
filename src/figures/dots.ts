import type { DataTable, Drawing } from './drawing.ts';
import type { FigureWords, TypeContext } from './drawing-context.ts';
import { isSlide } from './frame.ts';
import { lines, short, svgImage, tag } from './svg.ts';
import { type AxisWords, type ValueAxis, valueAxis } from './value-axis.ts';
import { wrapText } from './wrap.ts';

/** Estimates of one thing, one below another on one axis. */
export type DotChart = {
  readonly title: string;
  readonly axis: AxisWords;
  readonly rows: readonly DotRow[];
};

export type DotRow = {
  readonly label: string;
  /** Both ends of a range; the same number twice where there is one. */
  readonly range: readonly [number, number];
  /** What is only a limit says on which side the number lies. */
  readonly bound?: 'above' | 'below';
  /** The number as it stands at its mark, and in full. */
  readonly text: string;
  readonly full: string;
  /** Drawn in the colour that carries the message. */
  readonly strong: boolean;
};

/** The labels stand above their marks where the place is narrower than this, in sizes of type. */
const narrow = 26;
const labelsShare = 0.34;
const leading = 1.25;
/** A row is at least and at most so high, in sizes of type, beside what its label takes. */
const rowHeight = [2.6, 4.4] as const;

type Row = DotRow & { readonly texts: readonly string[]; readonly top: number; readonly y: number };
type Ground = {
  readonly context: TypeContext;
  readonly axis: ValueAxis;
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
};

/** A dot for each number, a thick bar for each range, a dotted line with a stop for what is only a limit; from zero. */
export function drawDots(chart: DotChart, context: TypeContext): Drawing {
  const { width, type: em, small } = context.frame;
  const left = width < narrow * em ? 0.5 * em : width * labelsShare;
  const right = width - 0.5 * em;
  const { rows, bottom } = rowsOf(chart, left, context);
  const values = chart.rows.flatMap(({ range }) => range);
  const axis = valueAxis(values, [left, right], { words: chart.axis, marks: left < em ? 3 : 5 });
  const ground = { context, axis, left, right, bottom };
  const alternative = `${chart.title}: ${chart.rows.map(({ label, full }) => `${label}, ${full}`).join('; ')}`;
  return {
    html: svgImage(
      { name: 'dots', alternative, type: em, size: { width, height: bottom + 1.9 * small } },
      ...axis.marks.map(({ value, at }) =>
        tag('line', { class: value === 0 ? 'zero' : 'grid', x1: at, x2: at, y1: 0, y2: bottom }),
      ),
      ...drawAmounts(ground),
      ...rows.map((row) => drawRow(row, ground)),
    ),
    alternative,
    table: dotTable(chart, context.words),
  };
}

/** Where each row stands: spread over a slide, close together on a page. */
function rowsOf({ rows }: DotChart, left: number, { frame, measure }: TypeContext) {
  const { width, height, type: em, small } = frame;
  const isNarrow = left < em;
  const texts = rows.map(({ label }) =>
    wrapText(label, isNarrow ? width : left - 1.2 * em, { measure, size: em }),
  );
  const labels = texts.map((own) => own.length * leading * em);
  const least = labels.map((own) =>
    isNarrow ? own + rowHeight[0] * em : Math.max(own + 0.6 * em, rowHeight[0] * em),
  );
  const spare = isSlide(frame) ? height - 1.9 * small - least.reduce((sum, own) => sum + own, 0) : 0;
  const more = Math.max(0, Math.min(spare / rows.length, (rowHeight[1] - rowHeight[0]) * em));
  let top = 0;
  const placed = rows.map((row, index): Row => {
    const from = top + (isNarrow ? labels[index]! : 0);
    top += least[index]! + more;
    return { ...row, texts: texts[index]!, top: top - least[index]! - more, y: (from + top) / 2 };
  });
  return { rows: placed, bottom: top };
}

function drawRow({ texts, top, y, ...row }: Row, ground: Ground): string {
  const { context, left } = ground;
  const em = context.frame.type;
  const isNarrow = left < em;
  const first = isNarrow ? top + em : y - ((texts.length - 1) * leading * em) / 2 + 0.35 * em;
  return tag(
    'g',
    { class: row.strong ? 'row strong' : 'row' },
    lines(texts, { x: 0, y: first, leading: leading * em, class: 'name' }),
    drawValue(row, y, ground),
    drawMark(row, y, ground),
  );
}

/** The mark of a number: its form says what it is, without colour. */
function drawMark({ range, bound }: DotRow, y: number, { axis, context, left, right }: Ground): string {
  const em = context.frame.type;
  const [low, high] = [axis.at(range[0]), axis.at(range[1])];
  const end = bound === 'above' ? low : high;
  const beyond = bound === 'above' ? right : left;
  const stop = { class: 'stop', x1: end, x2: end, y1: y - 0.5 * em, y2: y + 0.5 * em };
  return (
    (bound ? tag('line', { class: 'limit', x1: beyond, x2: end, y1: y, y2: y }) + tag('line', stop) : '') +
    (low === high
      ? ''
      : tag('rect', { class: 'range', x: low, y: y - 0.25 * em, width: high - low, height: 0.5 * em })) +
    (low === high && !bound ? tag('circle', { class: 'point', cx: low, cy: y, r: 0.42 * em }) : '')
  );
}

/** The number, on a clear ground, beside its mark, or above it where there is no room on either side. */
function drawValue(
  { range, bound, text }: DotRow,
  y: number,
  { axis, context, left, right }: Ground,
): string {
  const { type: em, width: whole } = context.frame;
  const width = context.measure(text, em, 600);
  const [low, high] = [axis.at(range[0]), axis.at(range[1])];
  const gap = 0.8 * em;
  const [after, before] = [high + gap, low - gap - width];
  const isFree = { after: bound !== 'above' && after + width <= whole, before: !bound && before >= left };
  const above = Math.max(0, Math.min((low + high - width) / 2, right - width));
  const x = isFree.after ? after : isFree.before ? before : above;
  const base = isFree.after || isFree.before ? y + 0.35 * em : y - 0.6 * em;
  const box = { x: x - 0.2 * em, y: base - 0.8 * em, width: width + 0.4 * em, height: em };
  return tag('rect', { class: 'clear', ...box }) + lines([text], { x, y: base, leading: 0, class: 'value' });
}

/** The amounts below the axis, from the last one, which says the unit, as far as they stand apart. */
function drawAmounts({ axis, context, bottom }: Ground): string[] {
  const { small, width: whole } = context.frame;
  let free = whole;
  return axis.marks.toReversed().flatMap(({ at, text }) => {
    const width = context.measure(text, small);
    const x = Math.max(0, Math.min(at - width / 2, whole - width));
    if (x + width > free) return [];
    free = x - 0.6 * small;
    return lines([text], {
      ...{ x, y: bottom + 1.4 * small, leading: 0 },
      ...{ 'font-size': short(small), class: 'amount' },
    });
  });
}

const dotTable = ({ rows }: DotChart, words: FigureWords): DataTable => ({
  head: [words.what, words.value],
  rows: rows.map(({ label, full }) => [label, full]),
});

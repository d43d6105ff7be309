import { scaleLinear } from 'd3-scale';
import type { Drawing } from './drawing.ts';
import type { FigureWords, TypeContext } from './drawing-context.ts';
import { lines, lineTo, moveTo, svgImage, tag } from './svg.ts';

export type ForecastScore = {
  readonly title: string;
  /** How many came out how, in the order they are drawn. */
  readonly outcomes: readonly { readonly outcome: Outcome; readonly text: string; readonly count: number }[];
  /** Mean Brier scores; none where no probability was given. Given and imputed ones are never mixed. */
  readonly brier: readonly BrierMean[];
};

/** It happened, it did not, it may yet, nobody can tell, it could never be scored. */
type Outcome = 'yes' | 'no' | 'open' | 'void' | 'unscorable';

export type BrierMean = {
  /** "Probabilities given", "Probabilities imputed by the editors". */
  readonly text: string;
  /** 0 is perfect, 1 is always wrong. */
  readonly mean: number;
  /** As it is printed: "0.42". */
  readonly meanText: string;
  readonly count: number;
  readonly imputed: boolean;
};

/** A square for each forecast, by outcome; below, where the mean Brier scores lie between perfect and always wrong. */
export function drawScore({ title, outcomes, brier }: ForecastScore, context: TypeContext): Drawing {
  const { frame, words, measure } = context;
  const em = frame.type;
  const label = Math.max(...outcomes.map(({ text }) => measure(text, em))) + 1.2 * em;
  const number = 2.2 * em;
  const most = Math.max(1, ...outcomes.map(({ count }) => count));
  // Large squares where there are few, so that a slide is not empty.
  const cell = Math.min(2.2 * em, Math.max(1.5 * em, (frame.width - label - number) / most));
  const perRow = Math.max(1, Math.floor((frame.width - label - number) / cell));
  const { rows, height: top } = drawResults(outcomes, { em, cell, perRow, label, number });
  const scale =
    brier.length > 0 ? drawBrier(brier, { context, top: top + 0.8 * em }) : { svg: '', height: 0 };
  const alternative = inWords({ title, outcomes, brier }, words);
  return {
    html: svgImage(
      { name: 'score', alternative, type: em, size: { width: frame.width, height: top + scale.height } },
      ...rows,
      scale.svg,
    ),
    alternative,
    height: top + scale.height,
    table: {
      head: [words.outcome, words.forecasts],
      rows: [
        ...outcomes.map(({ text, count }) => [text, String(count)]),
        ...brier.map(({ text, meanText, count }) => [`${words.brier}, ${text}`, `${meanText} (${count})`]),
      ],
    },
  };
}

type Columns = {
  readonly em: number;
  readonly cell: number;
  readonly perRow: number;
  /** Widths of the names and of the counts. */
  readonly label: number;
  readonly number: number;
};

/** A row of squares for each outcome, after its name and its count. */
function drawResults(
  outcomes: ForecastScore['outcomes'],
  { em, cell, perRow, label, number }: Columns,
): { readonly rows: readonly string[]; readonly height: number } {
  let top = 0;
  const rows = outcomes.map(({ outcome, text, count }) => {
    const at = { x: label + number, y: top, cell, perRow };
    const y = top + 0.43 * cell + 0.36 * em;
    top += Math.max(1, Math.ceil(count / perRow)) * cell + 0.55 * em;
    const x = label + number - 0.8 * em;
    return tag(
      'g',
      { class: `result ${outcome}` },
      lines([text], { x: 0, y, leading: 0 }),
      lines([String(count)], { x, y, leading: 0, class: 'count', 'text-anchor': 'end' }),
      ...Array.from({ length: count }, (_, index) => square(outcome, index, at)),
    );
  });
  return { rows, height: top };
}

type Grid = { readonly x: number; readonly y: number; readonly cell: number; readonly perRow: number };

/** One forecast: its square holds a tick, a cross, a ring, a stroke or a dash, so that colour need not say it. */
function square(outcome: Outcome, index: number, { x, y, cell, perRow }: Grid): string {
  const size = cell * 0.86;
  const [left, top] = [x + (index % perRow) * cell, y + Math.floor(index / perRow) * cell];
  const at = (dx: number, dy: number) => [left + dx * size, top + dy * size] as const;
  const marks = {
    yes: moveTo(at(0.25, 0.52)) + lineTo(at(0.43, 0.7)) + lineTo(at(0.76, 0.3)),
    no: moveTo(at(0.3, 0.3)) + lineTo(at(0.7, 0.7)) + moveTo(at(0.3, 0.7)) + lineTo(at(0.7, 0.3)),
    void: moveTo(at(0.3, 0.7)) + lineTo(at(0.7, 0.3)),
    unscorable: moveTo(at(0.3, 0.5)) + lineTo(at(0.7, 0.5)),
  };
  const box = tag('rect', { class: 'box', x: left, y: top, width: size, height: size, rx: size * 0.1 });
  const [cx, cy] = at(0.5, 0.5);
  const mark =
    outcome === 'open'
      ? tag('circle', { class: 'ring', cx, cy, r: size * 0.2 })
      : tag('path', { class: 'mark', d: marks[outcome] });
  return box + mark;
}

type Place = { readonly context: TypeContext; readonly top: number };

type Axis = { readonly context: TypeContext; readonly scale: (score: number) => number; readonly y: number };

/** The scale of the Brier score with its three points of reference, and a diamond for each mean. */
function drawBrier(means: readonly BrierMean[], { context, top }: Place): { svg: string; height: number } {
  const { words } = context;
  const { type: em, small, width } = context.frame;
  const scale = scaleLinear([0, 1], [em * 0.6, width - em * 0.6]);
  const rowHeight = 1.5 * em;
  const y = top + 1.7 * em + means.length * rowHeight;
  const axis = { context, scale, y };
  const svg =
    lines([words.brier], { x: 0, y: top + 0.8 * em, leading: 0, class: 'name' }) +
    tag('line', { class: 'axis', x1: scale(0), x2: scale(1), y1: y, y2: y }) +
    drawReference(0, words.perfect, axis) +
    drawReference(0.25, words.coinToss, axis) +
    drawReference(1, words.alwaysWrong, axis) +
    means.map((mean, index) => drawMean(mean, top + 1.9 * em + index * rowHeight, axis)).join('');
  return { svg, height: y + 1.7 * em + small - top };
}

/** A point of reference, with its words under it: at the ends of the scale they begin and end with it. */
function drawReference(score: number, text: string, { context, scale, y }: Axis): string {
  const { type: em, small } = context.frame;
  const x = scale(score);
  const shift = { 0: -0.6 * em, 1: 0.6 * em }[score] ?? 0;
  return (
    tag('line', { class: 'tick', x1: x, x2: x, y1: y - 0.35 * em, y2: y + 0.35 * em }) +
    lines([text], {
      ...{ x: x + shift, y: y + 0.5 * em + small, leading: 0 },
      'font-size': small,
      'text-anchor': score === 1 ? 'end' : 'start',
      class: 'note',
    })
  );
}

/** A mean where it lies on the scale, its words on the side that has room. Hollow where probabilities were imputed. */
function drawMean(mean: BrierMean, y: number, { context, scale, y: axis }: Axis): string {
  const { type: em, width } = context.frame;
  const [x, r] = [scale(mean.mean), 0.45 * em];
  const text = `${mean.text}: ${mean.meanText} (${mean.count})`;
  const fits = x + em + context.measure(text, em) < width;
  const d = `${moveTo([x, y - r])}${lineTo([x + r, y])}${lineTo([x, y + r])}${lineTo([x - r, y])}Z`;
  return tag(
    'g',
    { class: mean.imputed ? 'mean imputed' : 'mean' },
    tag('line', { class: 'drop', x1: x, x2: x, y1: y, y2: axis }),
    tag('path', { class: 'diamond', d }),
    lines([text], {
      ...{ x: fits ? x + em : x - em, y: y + 0.36 * em, leading: 0 },
      'text-anchor': fits ? 'start' : 'end',
    }),
  );
}

function inWords({ title, outcomes, brier }: ForecastScore, words: FigureWords): string {
  const counts = outcomes.map(({ text, count }) => `${text} ${count}`).join(', ');
  const means = brier.map(({ text, meanText, count }) => ` ${words.brier}, ${text}: ${meanText} (${count}).`);
  return `${title}: ${counts}.${means.join('')}`;
}

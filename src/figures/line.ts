import { scaleLinear } from 'd3-scale';
import { area } from 'd3-shape';
import type { Drawing } from './drawing.ts';
import type { TypeContext } from './drawing-context.ts';
import { isSlide } from './frame.ts';
import { stacked } from './labels.ts';
import { type LineChart, lineInWords, lineTable, middle, runsOf, type Series } from './line-data.ts';
import { drawGap, gapsOf } from './line-gaps.ts';
import type { Ground } from './line-ground.ts';
import { drawGrounds, drawHeads, headsOf } from './line-heads.ts';
import { drawLabels, showsDots } from './line-values.ts';
import { lines, svgImage, tag } from './svg.ts';
import { drawYears } from './time-axis.ts';
import { valueAxis } from './value-axis.ts';
import { widthOf, wrapText } from './wrap.ts';
import { yearsOf } from './years.ts';

/** Names of lines take no more than this of the width. */
const namesShare = 0.26;
const leading = 1.25;

/** Series on a true axis of time and an axis of amounts from zero, each named where it ends. */
export function drawLine(chart: LineChart, context: TypeContext): Drawing {
  const { frame, measure, words } = context;
  const { width, type: em, small } = frame;
  const names = chart.series.map(({ name }) =>
    wrapText(name, width * namesShare, { measure, size: em, weight: 600 }),
  );
  const named = chart.series.length > 1;
  const values = chart.series.flatMap(({ points }) => points.flatMap(({ range }) => range));
  const rough = valueAxis(values, [1, 0], { words: chart.axis, marks: 4 });
  const left = Math.max(...rough.marks.map(({ text }) => measure(text, small))) + 0.7 * em;
  const right =
    width - (named ? widthOf(names.flat(), { measure, size: em, weight: 600 }) + 1.1 * em : 0.4 * em);
  const scale = scaleLinear(domainOf(chart), [left, right]);
  const heads = headsOf(chart.marks, { scale, plot: [left, right], context });
  const namesHeight = named ? names.flat().length * leading * em : 0;
  const top = heads.height + 1.5 * small;
  const whole = isSlide(frame) ? frame.height : Math.max(width * 0.4, 15 * em);
  const bottom = Math.max(whole - 1.7 * small, top + Math.max(7 * em, namesHeight));
  const axis = valueAxis(values, [bottom, top], { words: chart.axis, marks: 4 });
  const ground: Ground = { context, scale, axis, plot: { left, right, top, bottom }, heads };
  const gaps = named ? [] : gapsOf(chart.series[0]!, ground);
  const alternative = lineInWords(chart);
  const size = { width, height: bottom + 1.7 * small };
  return {
    html: svgImage(
      { name: 'line', alternative, type: em, size },
      ...drawGrounds(heads, bottom),
      ...gaps.map(drawGap),
      ...drawGrid(ground),
      ...drawYears(scale, { context, plot: ground.plot }),
      ...chart.series.map((series, index) => drawSeries(series, index, ground)),
      ...drawHeads(heads, em),
      ...drawLabels(chart, ground, gaps),
      ...(named ? drawNames(chart, names, ground) : []),
    ),
    alternative,
    table: lineTable(chart, words),
  };
}

/** Whole years around all that is shown. */
function domainOf({ series, marks }: LineChart): [number, number] {
  const spans = [
    ...series.flatMap(({ points }) => points.map(({ on }) => on)),
    ...marks.map(({ when }) => when),
  ].map(yearsOf);
  const [from, to] = spans.reduce(([first, last], [start, end]) => [
    Math.min(first, start),
    Math.max(last, end),
  ]);
  return [Math.floor(from), Math.ceil(to - 1 / 100)];
}

/** Thin lines across; the zero line is the ground. */
const drawGrid = ({ axis, plot }: Ground): string[] =>
  axis.marks.map(({ value, at }) =>
    tag('line', { class: value === 0 ? 'zero' : 'grid', x1: 0, x2: plot.right, y1: at, y2: at }),
  );

/** A line where there is one number a date, a band as wide as its range where there are two; broken at gaps. */
function drawSeries({ points }: Series, index: number, { scale, axis, context }: Ground): string {
  const em = context.frame.type;
  const band = area<Series['points'][number]>()
    .x(({ on }) => scale(middle(on)))
    .y0(({ range }) => axis.at(range[0]))
    .y1(({ range }) => axis.at(range[1]))
    .digits(1);
  const stroke = { 'stroke-width': 0.2 * em };
  const runs = runsOf(points).filter((run) => run.length > 1);
  const alone = runsOf(points).filter((run) => run.length === 1);
  const dots = showsDots(points, scale, em) ? points : alone.flat();
  return tag(
    'g',
    { class: `series series-${index + 1}` },
    ...runs.map((run) => tag('path', { class: 'run', d: band(run) ?? '', ...stroke })),
    ...dots.map(({ on, range }) => {
      const [x, low, high] = [scale(middle(on)), axis.at(range[0]), axis.at(range[1])];
      return (
        (low === high
          ? ''
          : tag('line', { class: 'span', x1: x, x2: x, y1: low, y2: high, 'stroke-width': 0.3 * em })) +
        [...new Set([low, high])]
          .map((cy) => tag('circle', { class: 'point', cx: x, cy, r: 0.34 * em }))
          .join('')
      );
    }),
  );
}

/** The name of each line where it ends. */
function drawNames(
  { series }: LineChart,
  names: readonly (readonly string[])[],
  { axis, plot, context }: Ground,
): string[] {
  const em = context.frame.type;
  const blocks = series.map(({ points }, index) => {
    const height = names[index]!.length * leading * em;
    return { wanted: axis.at(points.at(-1)!.range[1]) - height / 2, height };
  });
  return stacked(blocks, [plot.top, plot.bottom]).map((y, index) =>
    tag(
      'g',
      { class: `name-${index + 1}` },
      lines(names[index]!, {
        x: plot.right + 0.9 * em,
        y: y + 0.95 * em,
        leading: leading * em,
        class: 'name',
      }),
    ),
  );
}

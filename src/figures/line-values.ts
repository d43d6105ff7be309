import { type Box, placeLabels } from './labels.ts';
import { extremes, type LineChart, middle, runsOf, type Series, type SeriesPoint } from './line-data.ts';
import type { Gap, Ground } from './line-ground.ts';
import { lines } from './svg.ts';

/** More numbers than this are left to the table, all but those of the ends and the extremes. */
const mostValues = 60;
/** Numbers are larger than other labels. */
const valueSize = 1.15;

/** Whether points stand far enough apart to be drawn one by one. */
export function showsDots(points: readonly SeriesPoint[], scale: Ground['scale'], em: number): boolean {
  const [first, last] = [points[0]!, points.at(-1)!].map(({ on }) => scale(middle(on))) as [number, number];
  return points.length < 2 || (last - first) / (points.length - 1) >= 0.7 * em;
}

type Label = {
  readonly name: 'value' | 'year';
  readonly size: number;
  /** A text for each of its places. */
  readonly texts: readonly string[];
  readonly places: readonly Box[];
};

/**
 * Each number at its point, and the amounts of the axis at its left, as far as they meet nothing. The unit comes first,
 * then the numbers that tell most, the rest of the axis, and all other points.
 */
export function drawLabels({ series }: LineChart, ground: Ground, gaps: readonly Gap[]): string[] {
  const { context, plot, heads } = ground;
  const em = context.frame.type;
  const inside = { x: 0, y: 0, width: plot.right + 0.4 * em, height: plot.bottom - 0.1 * em };
  const taken = [
    ...heads.heads.map(({ box }) => box),
    ...heads.heads.map(({ from, to, isMoment, box }) => ({
      ...{ x: isMoment ? (from + to) / 2 - 1 : from - 1, y: box.y, width: 2, height: plot.bottom - box.y },
    })),
    ...gaps.map(({ box }) => box),
    ...series.flatMap((one) => inkOf(one, ground)),
  ];
  const { telling, others } = ranked(series);
  const value = (point: SeriesPoint) => valueLabel(point, ground);
  const [unit, ...amounts] = amountLabels(ground);
  const wanted = [unit!, ...telling.map(value), ...amounts, ...others.map(value)];
  return placeLabels(
    wanted.map((label) => ({ label, places: label.places })),
    { inside, taken },
  ).map(({ label, box }) =>
    lines([label.texts[label.places.indexOf(box)]!], {
      ...{ x: box.x, y: box.y + 0.84 * label.size, leading: 0 },
      ...{ 'font-size': label.size, class: label.name },
    }),
  );
}

/** The amounts of the axis, above their lines, from the top one, which says the unit where there is room. */
const amountLabels = ({ axis, context }: Ground): readonly Label[] =>
  axis.marks.toReversed().map(({ at, text, bare }) => {
    const size = context.frame.small;
    const box = (shown: string): Box => ({
      ...{ x: 0, y: at - 1.15 * size, width: context.measure(shown, size), height: 1.1 * size },
    });
    return { name: 'year', size, texts: [text, bare], places: [box(text), box(bare)] };
  });

function valueLabel(point: SeriesPoint, ground: Ground): Label {
  const size = valueSize * ground.context.frame.type;
  const places = placesOf(point, size, ground);
  return { name: 'value', size, texts: places.map(() => point.text), places };
}

/** Points in the order in which their numbers matter: of each series the last, the extremes and the first, then all others. */
function ranked(series: readonly Series[]): Readonly<Record<'telling' | 'others', readonly SeriesPoint[]>> {
  const telling = new Set(series.flatMap(({ points }) => [points.at(-1)!, ...extremes(points), points[0]!]));
  const others = series.flatMap(({ points }) => points).filter((point) => !telling.has(point));
  return { telling: [...telling], others: others.length > mostValues ? [] : others };
}

/** Above its point, below it, right of it, left of it. */
function placesOf(
  { on, range, text }: SeriesPoint,
  size: number,
  { scale, axis, context, plot }: Ground,
): Box[] {
  const width = context.measure(text, size, 600);
  const height = 1.05 * size;
  const off = 0.42 * size;
  const [x, high, low] = [scale(middle(on)), axis.at(range[1]), axis.at(range[0])];
  // The column of the axis is kept free.
  const at = (left: number, y: number): Box => ({ x: Math.max(left, plot.left), y, width, height });
  const centre = (high + low) / 2 - height / 2;
  return [
    at(x - width / 2, high - off - height),
    at(x - width / 2, low + off),
    at(x - width / 2, high - 3 * off - height),
    at(x + off, high - off - height),
    at(x - off - width, high - off - height),
    at(x + 1.4 * off, centre),
    at(x + 1.5 * off, high - 0.2 * height),
    at(x + 1.5 * off, high + 0.1 * height),
    at(x - 1.4 * off - width, centre),
  ];
}

/** What a line and its points cover, in small boxes along it. */
function inkOf({ points }: Series, { scale, axis, context }: Ground): readonly Box[] {
  const r = 0.34 * context.frame.type;
  const at = ({ on, range }: SeriesPoint) => ({
    x: scale(middle(on)),
    y: axis.at(range[1]),
    low: axis.at(range[0]),
  });
  const marks = points
    .map(at)
    .map(({ x, y, low }) => ({ x: x - r, y: y - r, width: 2 * r, height: low - y + 2 * r }));
  const strokes = runsOf(points).flatMap((run) =>
    run.slice(1).flatMap((point, index) => {
      const [from, to] = [at(run[index]!), at(point)];
      const count = Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / r);
      return Array.from({ length: count }, (_, step) => {
        const part = step / count;
        const y = from.y + (to.y - from.y) * part;
        const low = from.low + (to.low - from.low) * part;
        return { x: from.x + (to.x - from.x) * part - r / 2, y: y - r / 2, width: r, height: low - y + r };
      });
    }),
  );
  return [...marks, ...strokes];
}

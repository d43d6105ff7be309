import type { DataTable } from './drawing.ts';
import type { FigureWords } from './drawing-context.ts';
import type { AxisWords } from './value-axis.ts';
import { yearsOf } from './years.ts';

/** Series in time, with periods and moments that explain them. */
export type LineChart = {
  readonly title: string;
  readonly axis: AxisWords;
  readonly series: readonly Series[];
  readonly marks: readonly LineMark[];
};

export type Series = { readonly name: string; readonly points: readonly SeriesPoint[] };

export type SeriesPoint = {
  /** EDTF. */
  readonly on: string;
  readonly onText: string;
  /** Both ends of a range; the same number twice where there is one. */
  readonly range: readonly [number, number];
  /** The number as it stands at its point. */
  readonly text: string;
  /** The same in full, for the table: with its unit and how exact it is. */
  readonly full: string;
};

/** A period, shaded, or a moment, as a line. */
export type LineMark = { readonly when: string; readonly whenText: string; readonly label: string };

/** The middle of what a date can mean, in years. */
export const middle = (date: string): number => {
  const [from, to] = yearsOf(date);
  return (from + to) / 2;
};

/** Points in runs without a gap: a gap is where the next point is further off than one and a half of the smallest step. */
export function runsOf(points: readonly SeriesPoint[]): readonly (readonly SeriesPoint[])[] {
  const steps = points.slice(1).map(({ on }, index) => middle(on) - middle(points[index]!.on));
  const step = steps.reduce((least, one) => Math.min(least, one), Number.POSITIVE_INFINITY);
  const runs: SeriesPoint[][] = [];
  points.forEach((point, index) => {
    if (index > 0 && steps[index - 1]! <= step * 1.5) runs.at(-1)!.push(point);
    else runs.push([point]);
  });
  return runs;
}

/** Up to so many points are all said; of more, the ends and the extremes. */
const allSaid = 24;

/** What the picture shows, in words. */
export function lineInWords({ title, series, marks }: LineChart): string {
  const said = series.map(({ name, points }) => {
    const spoken = points.length <= allSaid ? points : tellingPoints(points);
    return `${name}: ${spoken.map(({ onText, full }) => `${onText} ${full}`).join(', ')}`;
  });
  return [title, ...said, ...marks.map(({ whenText, label }) => `${whenText}: ${label}`)].join('. ');
}

/** First, highest, lowest and last, in the order of time, each once. */
function tellingPoints(points: readonly SeriesPoint[]): readonly SeriesPoint[] {
  const [most, least] = extremes(points);
  return [...new Set([points[0]!, most, least, points.at(-1)!])].toSorted(
    (a, b) => middle(a.on) - middle(b.on),
  );
}

/** The highest and the lowest point. */
export const extremes = (points: readonly SeriesPoint[]): readonly [SeriesPoint, SeriesPoint] => [
  points.reduce((most, one) => (one.range[1] > most.range[1] ? one : most)),
  points.reduce((least, one) => (one.range[0] < least.range[0] ? one : least)),
];

/** A row for each date, a column for each series. */
export function lineTable({ series }: LineChart, words: FigureWords): DataTable {
  const dates = new Map(series.flatMap(({ points }) => points.map(({ on, onText }) => [on, onText])));
  const values = series.map(({ points }) => new Map(points.map(({ on, full }) => [on, full])));
  const rows = [...dates].toSorted(([a], [b]) => middle(a) - middle(b));
  return {
    head: [words.when, ...series.map(({ name }) => name)],
    rows: rows.map(([on, text]) => [text, ...values.map((column) => column.get(on) ?? '')]),
  };
}

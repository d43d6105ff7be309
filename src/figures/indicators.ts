import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import { escapeHtml } from '../lib/escape.ts';
import { type Cell, tablePicture, withSign } from './cells.ts';
import type { Drawing } from './drawing.ts';
import type { DrawingContext } from './drawing-context.ts';
import { short } from './svg.ts';

export type IndicatorPanel = { readonly title: string; readonly indicators: readonly PanelIndicator[] };

export type PanelIndicator = {
  readonly name: string;
  /** Which way means less stability. */
  readonly direction: 'up' | 'down' | 'two-way';
  readonly directionText: string;
  /** The latest reading, or that none is recorded. */
  readonly latest: string;
  /** When that was; empty where no reading is recorded. */
  readonly asOf: string;
  /** Readings over time, where there are any: years with their fraction, and values. */
  readonly series: readonly (readonly [number, number])[];
};

/** A row for each indicator: which way is trouble, what was read last, and when. A line where there are readings to draw one. */
export function drawIndicators(
  { title, indicators }: IndicatorPanel,
  { frame, words }: DrawingContext,
): Drawing {
  const drawn = indicators.some(({ series }) => series.length > 1);
  const rows = indicators.map((one): Cell[] => [
    one.name,
    withSign(`points-${one.direction}`, one.directionText),
    one.latest,
    ...(drawn ? [sparkline(one)] : []),
    one.asOf,
  ]);
  const said = indicators.map((one) =>
    [one.name, one.directionText, one.latest, one.asOf].filter(Boolean).join(', '),
  );
  return {
    html: tablePicture('panel', {
      frame,
      head: [words.indicator, words.lessStableIf, words.latest, ...(drawn ? [words.series] : []), words.asOf],
      rows,
    }),
    alternative: `${title}. ${said.join('; ')}.`,
  };
}

const box = { width: 96, height: 22, edge: 3 } as const;

/** A small line of the readings, each a dot: a gap between dots is a gap in the evidence. */
function sparkline({ name, series }: PanelIndicator): Cell {
  if (series.length < 2) return '';
  const years = series.map(([year]) => year);
  const values = series.map(([, value]) => value);
  const x = scaleLinear([Math.min(...years), Math.max(...years)], [box.edge, box.width - box.edge]);
  const y = scaleLinear([Math.min(0, ...values), Math.max(...values)], [box.height - box.edge, box.edge]);
  const points = series.map(([year, value]): [number, number] => [short(x(year)), short(y(value))]);
  const dots = points.map(([cx, cy]) => `<circle cx="${cx}" cy="${cy}" r="2.2"/>`).join('');
  const words = `${name}: ${series.map(([year, value]) => `${Math.floor(year)} ${value}`).join(', ')}`;
  return {
    html:
      `<svg class="spark" viewBox="0 0 ${box.width} ${box.height}" width="${box.width}" height="${box.height}" role="img" ` +
      `aria-label="${escapeHtml(words)}"><path d="${line()(points)}"/>${dots}</svg>`,
  };
}

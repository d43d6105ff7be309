import { scaleThreshold } from 'd3-scale';
import { fillPattern } from '../lib/pattern.ts';
import { credibilities, reliabilities } from '../model/schema/locator.ts';
import { type Cell, tablePicture } from './cells.ts';
import type { Drawing } from './drawing.ts';
import type { DrawingContext } from './drawing-context.ts';

type Reliability = (typeof reliabilities)[number];
type Credibility = (typeof credibilities)[number];

export type HeatMap = {
  readonly title: string;
  /** A row for each reliability, A to F; in it the number of claims of each credibility, 1 to 6. */
  readonly rows: readonly (readonly number[])[];
  readonly graded: number;
  /** What each grade says: "completely reliable", "confirmed". */
  readonly reliability: Readonly<Record<Reliability, string>>;
  readonly credibility: Readonly<Record<`${Credibility}`, string>>;
};

/** How many claims have which grade (Admiralty): how reliable the source is, down; how credible what it says is, across. */
export function drawHeatMap(data: HeatMap, { frame, words }: DrawingContext): Drawing {
  const most = Math.max(1, ...data.rows.flat());
  const heat = scaleThreshold(
    [1, most * 0.12, most * 0.35, most * 0.7],
    ['none', 'low', 'some', 'many', 'most'],
  );
  const cell = (count: number): Cell => ({
    html: `<span class="heat ${heat(count)}">${count === 0 ? '·' : count}</span>`,
  });
  const named = (key: string, text: string): Cell => ({ html: `<b>${key}</b> <span>${text}</span>` });
  return {
    html: tablePicture('heat-map', {
      frame,
      head: [words.grade, ...credibilities.map((key) => named(String(key), data.credibility[`${key}`]))],
      rows: reliabilities.map((key, index) => [
        named(key, data.reliability[key]),
        ...(data.rows[index] ?? []).map(cell),
      ]),
    }),
    alternative: `${data.title}: ${fillPattern(words.graded, String(data.graded))}.`,
  };
}

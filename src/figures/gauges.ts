import { escapeHtml } from '../lib/escape.ts';
import { type Cell, tablePicture, withSign } from './cells.ts';
import type { Drawing } from './drawing.ts';
import type { DrawingContext } from './drawing-context.ts';

export type Gauges = {
  readonly title: string;
  readonly pillars: readonly PillarGauge[];
};

/** How one pillar stands: the evidence both ways, and what the editors make of it. */
export type PillarGauge = {
  readonly name: string;
  /** How many claims say that it is under strain, how many that it holds. */
  readonly straining: number;
  readonly steadying: number;
  readonly level: 'low' | 'medium' | 'high' | 'unknown';
  readonly levelText: string;
  readonly trend: 'rising' | 'falling' | 'mixed' | 'unknown';
  readonly trendText: string;
};

/** A row for each pillar: evidence of strain to the left, evidence that it holds to the right, both counted. */
export function drawGauges({ title, pillars }: Gauges, { frame, words }: DrawingContext): Drawing {
  const most = Math.max(1, ...pillars.flatMap(({ straining, steadying }) => [straining, steadying]));
  const rows = pillars.map((pillar): Cell[] => [
    pillar.name,
    bar('straining', pillar.straining / most, pillar.straining),
    bar('steadying', pillar.steadying / most, pillar.steadying),
    level(pillar),
    withSign(`trend-${pillar.trend}`, pillar.trendText),
  ]);
  const said = pillars.map(
    (one) =>
      `${one.name}: ${words.straining} ${one.straining}, ${words.steadying} ${one.steadying}, ${words.strain} ${one.levelText}, ${one.trendText}`,
  );
  return {
    html: tablePicture('gauges', {
      frame,
      head: [
        words.pillar,
        { html: `<span class="to-left">${escapeHtml(words.straining)}</span>` },
        words.steadying,
        words.strain,
        words.trend,
      ],
      rows,
    }),
    alternative: `${title}. ${said.join('; ')}.`,
  };
}

/** A bar with its count: solid to the left for strain, hatched to the right for what steadies. */
function bar(name: 'straining' | 'steadying', part: number, count: number): Cell {
  const width = Math.round(part * 1000) / 10;
  return {
    html: `<span class="way ${name}"><b>${count}</b><i style="width:${width}%" aria-hidden="true"></i></span>`,
  };
}

/** Three steps, as many filled as the strain is high; none where it is not known. */
const level = ({ level: height, levelText }: PillarGauge): Cell => ({
  html: `<span class="steps ${height}" aria-hidden="true"><i></i><i></i><i></i></span>${escapeHtml(levelText)}`,
});

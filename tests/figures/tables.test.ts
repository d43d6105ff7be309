import { beforeAll, expect, test } from 'vitest';
import type { GraphContext } from '../../src/figures/drawing-context.ts';
import { drawGauges } from '../../src/figures/gauges.ts';
import { drawHeatMap } from '../../src/figures/heat-map.ts';
import { drawIndicators } from '../../src/figures/indicators.ts';
import { drawScore, type ForecastScore } from '../../src/figures/scorecard.ts';
import { drawThenNow } from '../../src/figures/then-now.ts';
import { en } from '../sections/desk/locale.ts';
import { elementsOf, openEasel, textsOf } from './drawing-context.ts';

let context: GraphContext;

beforeAll(async () => {
  context = await openEasel('briefing');
});

const score: ForecastScore = {
  title: 'Forecasts',
  outcomes: [
    { outcome: 'yes', text: 'Came true', count: 2 },
    { outcome: 'no', text: 'Did not happen', count: 4 },
    { outcome: 'unscorable', text: 'Cannot be scored', count: 25 },
  ],
  brier: [
    { text: 'given', mean: 0.25, meanText: '0.25', count: 1, imputed: false },
    { text: 'imputed', mean: 1, meanText: '1.00', count: 5, imputed: true },
  ],
};

test('a scorecard draws a square for each forecast and each mean where it lies on the scale', () => {
  const drawing = drawScore(score, context);
  expect(elementsOf(drawing, 'box')).toHaveLength(31);
  const [zero, quarter, one] = elementsOf(drawing, 'tick').map(({ x1 }) => Number(x1));
  expect((quarter! - zero!) / (one! - zero!)).toBeCloseTo(0.25, 2);
  expect(elementsOf(drawing, 'drop').map(({ x1 }) => Number(x1))).toEqual([quarter, one]);
  expect(elementsOf(drawing, 'imputed')).toHaveLength(1);
  expect(drawing.alternative).toBe(
    'Forecasts: Came true 2, Did not happen 4, Cannot be scored 25. Mean Brier score, given: 0.25 (1). Mean Brier score, imputed: 1.00 (5).',
  );
});

test('a scorecard without a probability has no scale', () => {
  expect(drawScore({ ...score, brier: [] }, context).html).not.toContain('axis');
});

test('gauges count the evidence both ways, each on one scale', () => {
  const { html, table } = drawGauges(
    {
      title: 'Pillars',
      pillars: [
        {
          name: 'Trust',
          straining: 8,
          steadying: 2,
          level: 'high',
          levelText: 'High',
          trend: 'rising',
          trendText: 'Rising',
        },
        {
          name: 'Fear',
          straining: 0,
          steadying: 4,
          level: 'unknown',
          levelText: 'Not assessed',
          trend: 'unknown',
          trendText: 'Trend not known',
        },
      ],
    },
    context,
  );
  expect(
    [...html.matchAll(/<b>(\d+)<\/b><i style="width:([\d.]+)%/g)].map(([, count, width]) => [count, width]),
  ).toEqual([
    ['8', '100'],
    ['2', '25'],
    ['0', '0'],
    ['4', '50'],
  ]);
  expect(html).toContain('<th scope="row">Trust</th>');
  expect(table).toBeUndefined();
});

test('an indicator shows its direction in words, its latest reading and when it was', () => {
  const { html } = drawIndicators(
    {
      title: 'Watch',
      indicators: [
        {
          name: 'Loaf',
          direction: 'up',
          directionText: 'It rises',
          latest: '5 crowns',
          asOf: '2024',
          series: [
            [2022, 3],
            [2024, 5],
          ],
        },
        {
          name: 'Crumbs',
          direction: 'two-way',
          directionText: 'Either',
          latest: 'Not recorded',
          asOf: '',
          series: [],
        },
      ],
    },
    context,
  );
  expect(html).toMatch(/aria-label="Loaf: 2022 3, 2024 5"/);
  expect(html).toContain('<td>Not recorded</td><td>–</td><td>–</td>');
});

test('a heat map has a cell for each grade, with its count in it', () => {
  const rows = [
    [0, 0, 0, 0, 0, 0],
    [0, 12, 1, 0, 0, 0],
    ...Array.from({ length: 4 }, () => [0, 0, 0, 0, 0, 3]),
  ];
  const drawing = drawHeatMap(
    { title: 'Grades', rows, graded: 25, reliability: en.reliability, credibility: en.credibility },
    context,
  );
  expect(elementsOf(drawing, 'heat')).toHaveLength(36);
  expect(textsOf(drawing, 'heat most')).toEqual(['12']);
  expect(textsOf(drawing, 'heat none')).toHaveLength(30);
  expect(drawing.html).toContain('<th scope="row"><b>F</b> <span>cannot be judged</span></th>');
});

test('then and now strikes out only what no longer holds', () => {
  const { html } = drawThenNow(
    {
      title: 'Then and now',
      rows: [
        {
          topic: 'He',
          before: { date: '2016', text: 'left' },
          since: { date: '2018', text: 'stayed' },
          status: 'Contradicted',
          struck: true,
        },
        {
          topic: 'It',
          before: { date: '2016', text: 'rose' },
          since: { date: '2018', text: 'fell' },
          status: 'Falling',
          struck: false,
        },
      ],
    },
    context,
  );
  expect([...html.matchAll(/<s>(.*?)<\/s>/g)].map(([, text]) => text)).toEqual(['left']);
});

import { beforeAll, describe, expect, test } from 'vitest';
import { type DotChart, type DotRow, drawDots } from '../../src/figures/dots.ts';
import type { TypeContext } from '../../src/figures/drawing-context.ts';
import { frameFor } from '../../src/figures/frame.ts';
import { elementsOf, openEasel, textsOf } from './drawing-context.ts';

let context: TypeContext;

beforeAll(async () => {
  context = await openEasel();
});

const row = (label: string, range: readonly [number, number], rest: Partial<DotRow> = {}): DotRow => ({
  ...{ label, range, text: String(range[1]), full: `${range[1]} deaths`, strong: false },
  ...rest,
});
const chart = (...rows: readonly DotRow[]): DotChart => ({
  title: 'Deaths',
  axis: { language: 'en', each: '{}', last: '{} deaths' },
  rows,
});
const numbers = (attributes: Readonly<Record<string, string>>[], key: string) =>
  attributes.map((each) => Number(each[key]));

describe('dots', () => {
  test('stand on one axis from zero: twice the number is twice as far', () => {
    const drawing = drawDots(chart(row('A', [200, 200]), row('B', [400, 400])), context);
    const [zero] = numbers(elementsOf(drawing, 'zero'), 'x1');
    const [a, b] = numbers(elementsOf(drawing, 'point'), 'cx');
    expect((b! - zero!) / (a! - zero!)).toBeCloseTo(2, 2);
  });

  test('a range is a bar as long as the range, and has no dot', () => {
    const drawing = drawDots(chart(row('A', [100, 300]), row('B', [100, 200])), context);
    const [a, b] = numbers(elementsOf(drawing, 'range'), 'width');
    expect(a! / b!).toBeCloseTo(2, 2);
    expect(elementsOf(drawing, 'point')).toEqual([]);
  });

  test('a highest number is a dotted line from zero, a lowest one to the right end; each with a stop, neither with a dot', () => {
    const drawing = drawDots(
      chart(row('A', [300, 300], { bound: 'below' }), row('B', [300, 300], { bound: 'above' })),
      context,
    );
    const [zero] = numbers(elementsOf(drawing, 'zero'), 'x1');
    const [from, onward] = numbers(elementsOf(drawing, 'limit'), 'x1');
    const [stop, other] = numbers(elementsOf(drawing, 'stop'), 'x1');
    expect(from).toBeCloseTo(zero!, 0);
    expect(onward).toBeGreaterThanOrEqual(other!);
    expect(stop).toBe(other);
    expect(elementsOf(drawing, 'point')).toEqual([]);
  });

  test('say every number in words and in the table', () => {
    const drawing = drawDots(chart(row('Officials', [5, 5]), row('Aid groups', [9, 9])), context);
    expect(drawing.alternative).toBe('Deaths: Officials, 5 deaths; Aid groups, 9 deaths');
    expect(drawing.table?.rows).toEqual([
      ['Officials', '5 deaths'],
      ['Aid groups', '9 deaths'],
    ]);
  });

  test.each([
    ['deck', '16:9', 'full'],
    ['deck', '4:3', 'full'],
    ['deck', '4:3', 'beside'],
    ['briefing', '16:9', 'full'],
    ['briefing', '16:9', 'beside'],
  ] as const)('keep every number inside a %s of %s, %s', (kind, slides, room) => {
    const place = { ...context, frame: frameFor({ kind, slides, paper: 'Letter', room }) };
    const { width, type } = place.frame;
    const rows = (
      [
        [0, 9_000_000],
        [1, 1],
        [8_999_999, 9_000_000],
        [0, 0],
      ] as const
    ).map((range) => row('One of those who estimated it and said how', range, { text: 'up to 9 million' }));
    const drawing = drawDots(chart(...rows), place);
    expect(textsOf(drawing, 'value')).toHaveLength(4);
    for (const x of numbers(elementsOf(drawing, 'value'), 'x')) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x + place.measure('up to 9 million', type, 600)).toBeLessThanOrEqual(width + 0.1);
    }
    expect(drawing.html).not.toMatch(/NaN|Infinity|undefined/);
  });

  test('a value a thousand times the others leaves all others legible', () => {
    const drawing = drawDots(chart(row('A', [3, 3]), row('B', [3000, 3000]), row('C', [0, 0])), context);
    expect(textsOf(drawing, 'value')).toEqual(['3', '3000', '0']);
  });
});

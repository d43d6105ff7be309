import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { TypeContext } from '../../src/figures/drawing-context.ts';
import { frameFor, type Room } from '../../src/figures/frame.ts';
import { drawLine } from '../../src/figures/line.ts';
import type { LineChart, SeriesPoint } from '../../src/figures/line-data.ts';
import { elementsOf, openEasel, textsOf } from './drawing-context.ts';

let context: TypeContext;

beforeAll(async () => {
  context = await openEasel();
});

const axis = { language: 'en', each: '{}', last: '{} people' };
const at = (on: string, value: number, upper = value): SeriesPoint => ({
  ...{ on, onText: on, range: [value, upper] as const },
  ...{ text: String(value), full: `${value} people` },
});
const chart = (points: readonly SeriesPoint[], rest: Partial<LineChart> = {}): LineChart => ({
  ...{ title: 'Arrivals', axis, marks: [], series: [{ name: 'All', points }] },
  ...rest,
});
const years = (first: number, values: readonly number[]) =>
  values.map((value, index) => at(String(first + index), value));

/** Every text of a drawing as a box in the real font, in px. */
function boxesOf(html: string, { measure, frame }: TypeContext) {
  return [...html.matchAll(/<text([^>]*)>([^<]*)<\/text>/g)].map(([, written = '', text = '']) => {
    const read = (name: string) => new RegExp(`${name}="([^"]*)"`).exec(written)?.[1];
    const size = Number(read('font-size') ?? frame.type);
    const isBold = ['value', 'name', 'mark-name'].includes(read('class') ?? '');
    const width = measure(text, size, isBold ? 600 : 400);
    const x = Number(read('x')) - (read('text-anchor') === 'middle' ? width / 2 : 0);
    // From the height of capitals to the baseline, a little less than what is kept free.
    return { text, x, width, y: Number(read('y')) - 0.74 * size, height: 0.74 * size };
  });
}

/** Pairs of texts that lie on each other. */
function collisions(html: string, drawnWith: TypeContext): string[] {
  const boxes = boxesOf(html, drawnWith);
  return boxes.flatMap((a, index) =>
    boxes
      .slice(index + 1)
      .filter(
        (b) =>
          a.x + 0.5 < b.x + b.width &&
          b.x + 0.5 < a.x + a.width &&
          a.y + 0.5 < b.y + b.height &&
          b.y + 0.5 < a.y + a.height,
      )
      .map((b) => `${a.text} on ${b.text}`),
  );
}

describe('a line', () => {
  test('stands at true distances in time and begins at zero', () => {
    const drawing = drawLine(chart([at('2019', 1000), at('2020', 500), at('2021', 0)]), context);
    const [first, second, third] = elementsOf(drawing, 'point').map(({ cx, cy }) => ({
      x: Number(cx),
      y: Number(cy),
    }));
    expect(third!.x - second!.x).toBeCloseTo(second!.x - first!.x, -1);
    expect(third!.y - second!.y).toBeCloseTo(second!.y - first!.y, 0);
    expect(third!.y).toBeCloseTo(Number(elementsOf(drawing, 'zero')[0]!.y1), 0);
  });

  test('draws nothing across a gap, and says that it is one', () => {
    const drawing = drawLine(chart([at('2009', 2914), ...years(2018, [1137, 1047, 229])]), context);
    expect(elementsOf(drawing, 'run')).toHaveLength(1);
    const [, before] = elementsOf(drawing, 'point').map(({ cx }) => Number(cx));
    const start = Number(/^M([\d.]+)/.exec(elementsOf(drawing, 'run')[0]!.d!)![1]);
    expect(start).toBeCloseTo(before!, 0);
    expect(textsOf(drawing, 'gap-name').join(' ')).toContain('no figures');
  });

  test('shades a period, draws a moment as a line, and says both in words', () => {
    const drawing = drawLine(
      chart(years(2018, [1137, 1047, 229, 63, 67]), {
        marks: [
          { when: '2020/2021', whenText: '2020 to 2021', label: 'Border sealed' },
          { when: '2019-03-01', whenText: '1 March 2019', label: 'A law' },
        ],
      }),
      context,
    );
    expect(elementsOf(drawing, 'period')).toHaveLength(1);
    expect(elementsOf(drawing, 'moment')).toHaveLength(2);
    expect(textsOf(drawing, 'mark-name').toSorted()).toEqual(['A law', 'Border sealed']);
    expect(drawing.alternative).toContain('2020 to 2021: Border sealed');
  });

  test('draws a range as a band as high as the range', () => {
    const drawing = drawLine(chart([at('2019', 100, 300), at('2020', 100, 200)]), context);
    const heights = elementsOf(drawing, 'span').map(({ y1, y2 }) => Number(y1) - Number(y2));
    expect(heights[0]! / heights[1]!).toBeCloseTo(2, 1);
  });

  test('has every number in its table, a column a series', () => {
    const { table } = drawLine(
      chart([], {
        series: [
          { name: 'North', points: years(2020, [1, 2]) },
          { name: 'South', points: years(2021, [3]) },
        ],
      }),
      context,
    );
    expect(table).toEqual({
      head: [context.words.when, 'North', 'South'],
      rows: [
        ['2020', '1 people', ''],
        ['2021', '2 people', '3 people'],
      ],
    });
  });

  test('reads with one point, with a value a thousand times the others, and with ten thousand points', () => {
    const one = drawLine(chart([at('2020', 7)]), context);
    expect(textsOf(one, 'value')).toEqual(['7']);
    const steep = drawLine(chart(years(2018, [3, 2, 4000, 4, 1])), context);
    expect(textsOf(steep, 'value')).toContain('4000');
    const many = Array.from({ length: 10_000 }, (_, index) => at(String(index).padStart(4, '0'), index % 97));
    const dense = drawLine(chart(many), context);
    expect(textsOf(dense, 'value').length).toBeLessThan(5);
    expect(dense.alternative.length).toBeLessThan(300);
    expect(dense.table?.rows).toHaveLength(10_000);
  });
});

describe('no two labels of a line lie on each other', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'e', 'n', 'W', ' '), minLength: 1, maxLength: 80 });
  const label = word.map(
    (text) =>
      text
        .trim()
        .replace(/ +/g, ' ')
        .replace(/\S{12}/g, '$& ')
        .trim() || 'x',
  );
  const points = fc
    .uniqueArray(fc.tuple(fc.integer({ min: 1900, max: 2030 }), fc.integer({ min: -50, max: 5_000_000 })), {
      ...{ minLength: 1, maxLength: 40, selector: ([year]) => year },
    })
    .map((pairs) => pairs.toSorted(([a], [b]) => a - b).map(([year, value]) => at(String(year), value)));
  const series = fc.array(fc.record({ name: label, points }), { minLength: 1, maxLength: 4 });
  const mark = fc
    .tuple(fc.integer({ min: 1900, max: 2028 }), fc.integer({ min: 1, max: 30 }), fc.boolean(), label)
    .map(([year, length, isPeriod, text]) => {
      const when = isPeriod ? `${year}/${year + length}` : `${year}-03`;
      return { when, whenText: when, label: text };
    });
  const random = fc.record({ series, marks: fc.array(mark, { maxLength: 4 }) });

  test.each([
    ['deck', '16:9', 'full'],
    ['deck', '4:3', 'beside'],
    ['briefing', '16:9', 'full'],
    ['briefing', '16:9', 'beside'],
  ] as const)('in a %s of %s, %s', (kind, slides, room: Room) => {
    const place = { ...context, frame: frameFor({ kind, slides, paper: 'Letter', room }) };
    fc.assert(
      fc.property(random, (data) => {
        const { html } = drawLine(chart([], data), place);
        expect(collisions(html, place)).toEqual([]);
        expect(html).not.toMatch(/NaN|Infinity|undefined/);
      }),
      { numRuns: 60, seed: 14 },
    );
  });
});

import { beforeAll, describe, expect, test } from 'vitest';
import { type CausalMap, drawCausalMap } from '../../src/figures/causal-map.ts';
import type { GraphContext } from '../../src/figures/drawing-context.ts';
import { drawArrow, placeSigns } from '../../src/figures/graph/arrow.ts';
import { fitGraph, padding } from '../../src/figures/graph/fit.ts';
import type { Graph } from '../../src/figures/graph/graph.ts';
import { drawRelays } from '../../src/figures/relays.ts';
import { elementsOf, openEasel } from './drawing-context.ts';

let slide: GraphContext;
let page: GraphContext;

beforeAll(async () => {
  slide = await openEasel('deck');
  page = await openEasel('briefing');
});

const queues: CausalMap = {
  title: 'How queues work',
  nodes: [
    { id: 'cost', label: 'Price of bread', tone: 'pressure' },
    { id: 'wait', label: 'Time spent in queues', tone: 'mixed' },
    { id: 'anger', label: 'Anger & <worse>', tone: 'steady' },
    { id: 'tea', label: 'Tea' },
  ],
  links: [
    { from: 'cost', to: 'wait', sign: '+', certainty: 'asserted' },
    { from: 'wait', to: 'anger', sign: '-', certainty: 'hedged' },
    { from: 'anger', to: 'cost', sign: '?', certainty: 'contested' },
  ],
};

describe('a causal map', () => {
  test('tells asserted, hedged and contested links by their lines, not by colour alone', () => {
    const dashes = elementsOf(drawCausalMap(queues, slide), 'line').map((line) => line['stroke-dasharray']);
    // The key under it shows each kind of line once more.
    expect(dashes).toHaveLength(6);
    expect(new Set(dashes).size).toBe(5);
    expect(dashes[0]).toBeUndefined();
    expect(dashes[1]).not.toMatch(/^0 /);
    expect(dashes[2]).toMatch(/^0 /);
  });

  test('draws each sign once, and once in its key', () => {
    const drawing = drawCausalMap(queues, slide);
    for (const name of ['more', 'less', 'unsure']) expect(elementsOf(drawing, name)).toHaveLength(2);
  });

  test('explains the bars of its boxes, and none that no box has', () => {
    const nodes = queues.nodes.map(
      (node, index) => ({ ...node, tone: index === 0 ? 'steady' : undefined }) as const,
    );
    const drawing = drawCausalMap({ ...queues, nodes }, slide);
    expect(elementsOf(drawing, 'bar-steady')).toHaveLength(2);
    expect(drawing.html).toContain('steadies');
    expect(drawing.html).not.toContain('adds pressure');
  });

  test('says every link in its alternative and in its table', () => {
    const { alternative, table, html } = drawCausalMap(queues, slide);
    expect(alternative).toBe(
      'How queues work: 4 boxes and 3 links (1 asserted, 1 hedged, 1 contested). Price of bread raises Time spent in queues ' +
        '(asserted); Time spent in queues lowers Anger & <worse> (hedged); Anger & <worse> changes Price of bread (contested).',
    );
    expect(table?.rows).toContainEqual(['Time spent in queues', 'lowers', 'Anger & <worse>', 'hedged']);
    expect(html).toContain('Anger &amp; &lt;worse&gt;');
    expect(html).not.toContain('<worse>');
  });

  test('of links that follow on each other is one row, as wide as a page', () => {
    const chain = {
      ...queues,
      links: queues.links.slice(0, 2),
      nodes: queues.nodes.slice(0, 3),
      strip: true,
    };
    const boxes = elementsOf(drawCausalMap(chain, page), 'box').map(({ x, y, height }) => ({
      left: Number(x),
      middle: Number(y) + Number(height) / 2,
    }));
    expect(boxes).toHaveLength(3);
    for (const [index, { left, middle }] of boxes.entries()) {
      expect(middle).toBeCloseTo(boxes[0]!.middle, 0);
      if (index > 0) expect(left).toBeGreaterThan(boxes[index - 1]!.left);
    }
  });

  test('is an image with no ids, so that none can be there twice', () => {
    const { html } = drawCausalMap(queues, slide);
    expect(html).toMatch(
      /^<svg class="drawing graph causal-map"[^>]* role="img" aria-label="How queues work: /,
    );
    expect(html).not.toMatch(/\sid=|url\(#|href=/);
  });

  test('is the same in every run', async () => {
    const again = await openEasel('deck');
    expect(drawCausalMap(queues, again).html).toBe(drawCausalMap(queues, slide).html);
  });
});

/** Rings of boxes that are joined at random, yet the same in every run. */
const crowd = (count: number): Graph => ({
  nodes: Array.from({ length: count }, (_, index) => ({
    id: `${index}`,
    label: `Something of number ${index}`,
  })),
  links: Array.from({ length: count * 2 }, (_, index) => ({
    from: `${(index * 7) % count}`,
    to: `${(index * 7 + 1 + (index % 5)) % count}`,
    line: 'asserted' as const,
  })),
});

describe('a layout', () => {
  test.each([5, 12, 24])('of %i boxes keeps them apart and labels inside', (count) => {
    for (const context of [slide, page]) {
      const graph = crowd(count);
      const { layout, labels, type } = fitGraph(graph, context.frame, context);
      for (const [index, box] of layout.boxes.entries()) {
        const widest = Math.max(...labels[index]!.map((line) => context.measure(line, type)));
        expect(widest).toBeLessThanOrEqual(box.width - 2 * padding.x * type + 0.01);
        for (const other of layout.boxes.slice(index + 1)) {
          const apartX = Math.abs(box.x - other.x) >= (box.width + other.width) / 2;
          const apartY = Math.abs(box.y - other.y) >= (box.height + other.height) / 2;
          expect(apartX || apartY).toBe(true);
        }
      }
    }
  });

  test('fits its frame, whatever is in it', () => {
    for (const { frame, ...tools } of [slide, page]) {
      const { layout, scale } = fitGraph(crowd(30), frame, tools);
      expect(layout.width * scale).toBeLessThanOrEqual(frame.width + 0.01);
      expect(layout.height * scale).toBeLessThanOrEqual(frame.height + 0.01);
    }
  });

  test('draws each link from its own box to the other', () => {
    const graph = crowd(12);
    const { layout } = fitGraph(graph, page.frame, page);
    const near = ([x, y]: readonly [number, number], id: string) => {
      const box = layout.boxes.find((one) => one.id === id)!;
      return Math.abs(x - box.x) <= box.width / 2 + 2 && Math.abs(y - box.y) <= box.height / 2 + 2;
    };
    for (const [index, { from, to }] of graph.links.entries()) {
      const { points, tip } = layout.links[index]!;
      expect([near(points[0]!, from), near(tip, to)]).toEqual([true, true]);
    }
  });
});

describe('an arrow', () => {
  /** Of two curves: to the right, then down, then on to its tip. */
  const points = [
    [0, 0],
    [10, 0],
    [20, 0],
    [30, 0],
    [40, 0],
    [40, 30],
    [40, 60],
  ] as const;
  const path = { points, tip: [40, 80] } as const;
  const link = { from: 'a', to: 'b', line: 'asserted', sign: '+' } as const;
  const drawn = { html: drawArrow({ link, path }, 10), alternative: '' };

  test('of several curves is drawn to its end, each curve once', () => {
    expect(elementsOf(drawn, 'line')).toEqual([
      expect.objectContaining({ d: 'M0 0C10 0 20 0 30 0C40 0 40 30 40 60' }),
    ]);
  });

  test('has its head where the last curve ends, with the point at the box that the link leads to', () => {
    expect(elementsOf(drawn, 'tip')).toEqual([
      expect.objectContaining({ d: expect.stringMatching(/^M(?:37|43) 60L40 80L(?:43|37) 60Z$/) }),
    ]);
  });

  test('has its sign near its tip, however many curves lead there', () => {
    const [badge] = placeSigns([{ link, path }], [], 10);
    expect(badge).toMatchObject({ sign: '+' });
    expect(badge!.at[0]).toBeCloseTo(40, 0);
    expect(badge!.at[1]).toBeCloseTo(80 - 13.5, 0);
  });

  test('ends at the box that the link leads to, wherever the layout leads it', () => {
    const graph = crowd(12);
    const { layout, type } = fitGraph(graph, page.frame, page);
    expect(Math.max(...layout.links.map(({ points }) => points.length))).toBeGreaterThan(4);
    for (const [index, link] of graph.links.entries()) {
      const html = drawArrow({ link, path: layout.links[index]! }, type);
      const [tip] = elementsOf({ html, alternative: '' }, 'tip');
      const [x = 0, y = 0] = /L([\d.-]+) ([\d.-]+)L/.exec(tip!.d!)!.slice(1).map(Number);
      const box = layout.boxes.find(({ id }) => id === link.to)!;
      const reach = Math.max(Math.abs(x - box.x) - box.width / 2, Math.abs(y - box.y) - box.height / 2);
      expect(Math.abs(reach)).toBeLessThan(2);
    }
  });
});

test('who passes on whom tells origins from relays', () => {
  const drawing = drawRelays(
    {
      title: 'Who passes on whom',
      sources: [
        { id: 'agency', label: 'Agency', claims: 3 },
        { id: 'herald', label: 'Herald', claims: 5 },
      ],
      relays: [{ from: 'agency', to: 'herald' }],
    },
    page,
  );
  expect(elementsOf(drawing, 'origin')).toHaveLength(1);
  expect(drawing.alternative).toBe(
    'Who passes on whom: 1 origins pass on nobody named here. Herald passes on Agency.',
  );
  expect(drawing.table?.rows).toEqual([
    ['Agency', '3', 'Origin: passes on nobody named here'],
    ['Herald', '5', 'Agency'],
  ]);
});

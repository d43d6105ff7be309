import { describe, expect, test } from 'vitest';
import { dotsOf, drawCrowd } from '../../src/figures/crowd.ts';
import { frameFor } from '../../src/figures/frame.ts';
import { drawPeople } from '../../src/figures/people.ts';
import { en } from '../sections/desk/locale.ts';

const place = { kind: 'deck', paper: 'A4', room: 'cover' } as const;
const context = { frame: frameFor({ ...place, slides: '16:9' }), words: en.figures };
const column = { label: '2021', text: '63', count: 63, strong: false };
const countDots = (html: string) =>
  [...html.matchAll(/ d="([^"]*)"/g)].map(([, path]) => path!.match(/M/g)?.length ?? 0);

describe('a crowd', () => {
  test('draws as many dots as were counted, none for nobody', () => {
    const columns = [column, { ...column, label: '2022', text: '0', count: 0 }];
    expect(countDots(drawCrowd({ title: 'Arrivals', columns }, context).html)).toEqual([63, 0]);
  });

  test('says each number, and what happened, to those who do not see it', () => {
    const { html, alternative, table } = drawCrowd(
      { title: 'Arrivals', columns: [{ ...column, since: 'Border <sealed>' }] },
      context,
    );
    expect(alternative).toBe('Arrivals: 2021, 63 (Border <sealed>)');
    expect(html).toContain('Border &lt;sealed&gt;');
    expect(table?.rows).toEqual([['2021', '63']]);
  });

  test('tells the columns that carry the message from the others, by more than their place', () => {
    const { html } = drawCrowd(
      { title: 'Arrivals', columns: [column, { ...column, strong: true }] },
      context,
    );
    expect(html.match(/crowd-column strong/g)).toHaveLength(1);
  });

  test('keeps its dots apart and inside their column', () => {
    const box = { width: 92, height: 214 };
    const dots = dotsOf(300, box);
    const inside = dots.every(([x, y]) => x > 2 && x < box.width - 2 && y > 2 && y < box.height - 2);
    expect(inside).toBe(true);
    const nearest = Math.min(
      ...dots.flatMap(([x, y], index) => dots.slice(index + 1).map(([a, b]) => Math.hypot(a - x, b - y))),
    );
    // In a square grid they would be 8 px apart.
    expect(nearest).toBeGreaterThan(3);
  });

  test.each(['16:9', '4:3'] as const)('leaves a cover of %s the height of its title', (slides) => {
    const frame = frameFor({ ...place, slides });
    const heights = [
      ...drawCrowd({ title: 'A', columns: [column] }, { ...context, frame }).html.matchAll(
        /viewBox="0 0 [\d.]+ ([\d.]+)"/g,
      ),
    ];
    expect(Number(heights[0]?.[1])).toBeLessThanOrEqual(frame.height - 58);
  });
});

test('people stand in rows of one length, in as many as their place is high', () => {
  const rowsOf = (room: 'beside' | 'cover') => {
    const frame = frameFor({ ...place, slides: '16:9', room });
    const { html } = drawPeople(
      { title: 'Asked', count: 26, of: 36, text: '26 of 36' },
      { ...context, frame },
    );
    return new Set([...html.matchAll(/translate\(\d+ (\d+)\)/g)].map(([, y]) => y)).size;
  };
  expect([rowsOf('beside'), rowsOf('cover')]).toEqual([4, 2]);
});

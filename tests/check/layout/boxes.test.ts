import { describe, expect, test } from 'vitest';
import { clipped } from '../../../src/check/layout/clipped.ts';
import { overflow } from '../../../src/check/layout/overflow.ts';
import { overlap } from '../../../src/check/layout/overlap.ts';
import type { TextBox } from '../../../src/model/observation.ts';
import { factsOf, line, sheet, slot } from './facts.ts';
import { at, body, slide, told } from './slides.ts';

const foot = slot('foot', [100, 640, 1000, 40]);

describe('layout/overflow', () => {
  const over = (...texts: readonly TextBox[]) => told(overflow, [slide(texts)]);
  test('down, up, to the right and to the left, by how much', () => {
    expect(over(at(100, 490))).toEqual([
      'slide 1: a line of text in "body" goes 10 px below the bottom of "body"',
    ]);
    expect(over(at(100, 90))).toEqual([
      'slide 1: a line of text in "body" goes 10 px above the top of "body"',
    ]);
    expect(over(at(910, 200))).toEqual([
      'slide 1: a line of text in "body" goes 10 px beyond the right edge of "body"',
    ]);
    expect(over(at(90, 200))).toEqual([
      'slide 1: a line of text in "body" goes 10 px beyond the left edge of "body"',
    ]);
  });

  test('not by what no page shows: 4 px down, 1.5 across', () => {
    expect(over(at(100, 484), at(901.5, 200), at(98.5, 300), at(100, 96))).toEqual([]);
    expect(over(at(100, 484.5))).toHaveLength(1);
    expect(over(at(901.6, 200))).toHaveLength(1);
  });

  test('lines of one place are told once, by the worst; each side for itself', () => {
    expect(over(at(100, 490), at(100, 510), at(100, 300), at(920, 200, 200, { slot: 'h2' }))).toEqual([
      'slide 1: 2 lines of text in "body" go 30 px below the bottom of "body"',
      'slide 1: a line of text in "h2" goes 20 px beyond the right edge of "body"',
    ]);
    expect(over(at(100, 490), at(100, 510, 200, { slot: 'note' }))).toEqual([
      'slide 1: 2 lines of text go 30 px below the bottom of "body"',
    ]);
  });

  test('how large it is and how large it may be', () => {
    const [found] = overflow.run(factsOf({ sheets: [slide([at(100, 490)])] }));
    expect(found).toMatchObject({ actual: '410 px high', expected: 'at most 400 px' });
    const [wide] = overflow.run(factsOf({ sheets: [slide([at(910, 200)])] }));
    expect(wide).toMatchObject({ actual: '1010 px wide', expected: 'at most 1000 px' });
  });

  test('what begins outside of its place is a matter of the theme, and so is a line that does not wrap', () => {
    const hint = (text: TextBox) => overflow.run(factsOf({ sheets: [slide([text])] }))[0]?.hint;
    expect(hint(at(90, 200))).toMatch(
      /^It begins outside of its place, however short it is: mend its margin/,
    );
    expect(hint(at(100, 200, 1100))).toMatch(/^It does not wrap: take white-space: nowrap out of the theme/);
    expect(hint(at(910, 200))).not.toMatch(/^It /);
    expect(hint(line('Breadbreadbread', [100, 200, 1100, 20]))).not.toMatch(/^It /);
  });

  test('off the slide, off the page, and into the foot', () => {
    const alone = at(1200, 300, 200, { element: -1 });
    expect(told(overflow, [slide([alone], [])])).toEqual([
      'slide 1: a line of text in "body" goes 120 px beyond the right edge of the slide',
    ]);
    expect(told(overflow, [sheet({ anchor: '', texts: [alone] })], 'briefing')).toEqual([
      'the briefing: a line of text in "body" goes 120 px beyond the right edge of the page',
    ]);
    const tall = slot('body', [100, 100, 1000, 600]);
    const low = at(100, 630);
    expect(told(overflow, [slide([low], [tall, foot])])).toEqual([
      'slide 1: a line of text in "body" goes 10 px below the bottom of the room above the foot',
    ]);
    expect(told(overflow, [slide([at(100, 624)], [tall, foot])])).toEqual([]);
    expect(told(overflow, [slide([at(100, 650, 200, { element: 1 })], [tall, foot])])).toEqual([]);
    expect(told(overflow, [slide([low], [tall, { ...foot, parent: 0 }])])).toEqual([]);
  });

  test('pictures, but no raised numbers and no rows of a table', () => {
    const picture = slot('figure', [100, 300, 300, 260], { tag: 'svg', parent: 0 });
    expect(told(overflow, [slide([], [body, picture])])).toEqual([
      'slide 1: a picture in "figure" goes 60 px below the bottom of "body"',
    ]);
    const image = slot('logo', [100, 300, 300, 260], { tag: 'img', parent: 0 });
    expect(told(overflow, [slide([], [body, image])])).toHaveLength(1);
    expect(told(overflow, [slide([], [body, { ...image, tag: 'div' }])])).toEqual([]);
    expect(over(at(100, 490, 9, { slot: 'cite' }))).toEqual([]);
    const row = slot('row', [100, 100, 1000, 10], { tag: 'tr', parent: 0 });
    expect(told(overflow, [slide([at(100, 200, 200, { element: 1 })], [body, row])])).toEqual([]);
  });

  test('of the innermost place that it leaves', () => {
    const card = slot('card', [100, 100, 300, 100], { parent: 0 });
    expect(told(overflow, [slide([at(100, 190, 200, { element: 1 })], [body, card])])).toEqual([
      'slide 1: a line of text in "body" goes 10 px below the bottom of "card"',
    ]);
  });
});

describe('layout/clipped', () => {
  const box = (clips: boolean) => slot('card', [100, 100, 300, 100], { parent: 0, clips });
  const low = at(100, 190, 200, { element: 1 });
  test('what a box within a place cuts off', () => {
    const sheets = [slide([low], [body, box(true)])];
    expect(told(clipped, sheets)).toEqual([
      'slide 1: "card" cuts off a line of text, 10 px too high for it: “Bread is warm”',
    ]);
    expect(told(overflow, sheets)).toEqual([]);
    const wide = at(300, 120, 200, { element: 1 });
    expect(told(clipped, [slide([low, wide, wide], [body, box(true)])])).toEqual([
      'slide 1: "card" cuts off 2 lines of text, 100 px too wide for it: “Bread is warm”',
    ]);
  });

  test('not what a box shows, and not a place of its own on the slide', () => {
    expect(told(clipped, [slide([low], [body, box(false)])])).toEqual([]);
    expect(told(clipped, [slide([at(100, 490)], [{ ...body, clips: true }])])).toEqual([]);
    expect(told(overflow, [slide([at(100, 490)], [{ ...body, clips: true }])])).toHaveLength(1);
  });
});

describe('layout/overlap', () => {
  const blocks = [
    body,
    slot('p', [100, 100, 500, 100], { parent: 0 }),
    slot('aside', [100, 100, 500, 100], { parent: 0 }),
  ];
  const upper = line('Salt', [100, 150, 200, 20], { element: 1, slot: 'p' });
  const lower = (x: number, y: number) => line('Bread', [x, y, 200, 20], { element: 2, slot: 'aside' });
  const lies = (...texts: readonly TextBox[]) => told(overlap, [slide(texts, blocks)]);

  test('two blocks whose lines meet, once and where it is worst', () => {
    expect(lies(upper, lower(200, 160))).toEqual([
      'slide 1: “Bread” in "aside" lies 10 px deep on “Salt” in "p"',
    ]);
    expect(lies(upper, lower(200, 164), lower(200, 158))).toEqual([
      'slide 1: “Bread” in "aside" lies 12 px deep on “Salt” in "p"',
    ]);
  });

  test('not lines that touch, stand side by side or are of one block', () => {
    expect(lies(upper, lower(200, 165))).toEqual([]);
    expect(lies(upper, lower(200, 164.9))).toHaveLength(1);
    expect(lies(upper, lower(298, 150))).toEqual([]);
    expect(lies(upper, lower(297, 150))).toHaveLength(1);
    expect(lies(upper, { ...lower(200, 160), element: 1 })).toEqual([]);
  });

  test('not what leaves its place: that is told by another rule', () => {
    expect(lies(upper, line('Bread', [200, 155, 800, 20], { element: 2 }))).toEqual([]);
  });
});

import { describe, expect, test } from 'vitest';
import { contrast } from '../../../src/check/accessibility/contrast.ts';
import { headlineLines } from '../../../src/check/layout/headline-lines.ts';
import { typeSize } from '../../../src/check/layout/type-size.ts';
import type { TextBox } from '../../../src/model/observation.ts';
import { factsOf, line, slot } from './facts.ts';
import { at, body, slide, told } from './slides.ts';

describe('layout/type-size', () => {
  const set = (fontSize: number, name = 'body', element = 0) =>
    line('Bread', [100, 200, 200, fontSize], { fontSize, slot: name, element });

  test('px on a slide and pt in a briefing, to a tenth', () => {
    expect(told(typeSize, [slide([set(16.9)])])).toEqual([
      'slide 1: “Bread” in "body" is set in 16.9 px, too small for running text',
    ]);
    expect(told(typeSize, [slide([set(17), set(16.96)])])).toEqual([]);
    expect(told(typeSize, [slide([set(11.8)])], 'briefing')).toEqual([
      'the section “text”: “Bread” in "body" is set in 8.9 pt, too small for running text',
    ]);
    expect(told(typeSize, [slide([set(12)])], 'briefing')).toEqual([]);
  });

  test('one size of one place is told once, with how often', () => {
    expect(told(typeSize, [slide([set(12)]), slide([set(12)], [body], 2)])).toEqual([
      'slide 1: “Bread” in "body" is set in 12 px, too small for running text; so on 1 more slide',
    ]);
    const three = [1, 2, 3].map((number) => slide([set(12), set(13)], [body], number));
    expect(told(typeSize, three)).toEqual([
      'slide 1: “Bread” in "body" is set in 12 px, too small for running text; so on 2 more slides',
      'slide 1: “Bread” in "body" is set in 13 px, too small for running text; so on 2 more slides',
    ]);
  });

  test('by the place, or the nearest place around it', () => {
    const inside = [slot('sources', [100, 100, 500, 100], { tag: 'ol' })];
    expect(told(typeSize, [slide([set(14, 'li')], inside)])).toEqual([]);
    expect(told(typeSize, [slide([set(13, 'li')], inside)])).toEqual([
      'slide 1: “Bread” in "li" is set in 13 px, too small for a source line or the list of sources',
    ]);
    const found = typeSize.run(factsOf({ sheets: [slide([set(13, 'li')], inside)] }));
    expect(found).toMatchObject([
      {
        hint: 'set "li" in 14 px or more in the theme deck.css or in its template, and shorten the text if it then does not fit',
        actual: '13 px',
        expected: '14 px or more',
      },
    ]);
  });

  test('a raised number is told only where its text is large enough', () => {
    const number = { ...set(9, 'cite'), text: '1' };
    expect(told(typeSize, [slide([set(20), number])])).toEqual([
      'slide 1: “1” in "cite" is set in 9 px, too small for the raised number of a source',
    ]);
    expect(told(typeSize, [slide([set(12), number])])).toHaveLength(1);
  });

  test.for([
    ['cite', 10, 5],
    ['sub', 10, 5],
    ['tlp', 14, 12],
    ['thead', 14, 7],
    ['foot', 14, 7],
    ['source-list', 14, 7],
    ['kicker', 15, 7],
    ['drawing', 14, 7.5],
    ['figure-key', 14, 7.5],
    ['legend', 17, 7],
    ['h3', 17, 7],
    ['caption', 17, 7.8],
    ['table-note', 17, 7.8],
    ['bars', 17, 7.8],
    ['bibliography', 17, 7.8],
    ['ids', 17, 7.8],
  ] as const)('%s may be as small as %d px and %d pt, and no smaller', ([name, px, pt]) => {
    expect(told(typeSize, [slide([set(px, name)])])).toEqual([]);
    expect(told(typeSize, [slide([set(px - 0.1, name)])])).toHaveLength(1);
    expect(told(typeSize, [slide([set(pt / 0.75, name)])], 'briefing')).toEqual([]);
    expect(told(typeSize, [slide([set(pt / 0.75 - 0.2, name)])], 'briefing')).toHaveLength(1);
  });
});

describe('accessibility/contrast', () => {
  const on = (color: string, more: Partial<TextBox> = {}) =>
    told(contrast, [slide([at(100, 200, 200, { color, ...more })])]);

  test('grey on white: 4.5 for usual text, 3 for large and for bold', () => {
    expect(on('rgb(118, 118, 118)')).toEqual([]);
    expect(on('rgb(119, 119, 119)')).toEqual([
      'slide 1: “Bread is warm” (body) has a contrast of 4.47, expected at least 4.5: rgb(119, 119, 119) on rgb(255, 255, 255)',
    ]);
    expect(on('rgb(148, 148, 148)', { fontSize: 24 })).toEqual([]);
    expect(on('rgb(148, 148, 148)', { fontSize: 23.9 })).toHaveLength(1);
    expect(on('rgb(148, 148, 148)', { fontSize: 18.66, weight: 700 })).toEqual([]);
    expect(on('rgb(148, 148, 148)', { fontSize: 18.6, weight: 700 })).toHaveLength(1);
    expect(on('rgb(148, 148, 148)', { fontSize: 18.66, weight: 600 })).toHaveLength(1);
    expect(on('rgb(150, 150, 150)', { fontSize: 24 })).toEqual([
      'slide 1: “Bread is warm” (body) has a contrast of 2.95, expected at least 3: rgb(150, 150, 150) on rgb(255, 255, 255)',
    ]);
  });

  test('one colour in one place is told once a slide; spaces and unknown grounds are passed over', () => {
    const pale = at(100, 200, 200, { color: 'rgb(200, 200, 200)' });
    expect(told(contrast, [slide([pale, pale]), slide([pale], [body], 2)])).toHaveLength(2);
    expect(told(contrast, [slide([pale, { ...pale, slot: 'note' }])])).toHaveLength(2);
    expect(
      told(contrast, [
        slide([
          { ...pale, text: ' ' },
          { ...pale, background: '' },
        ]),
      ]),
    ).toEqual([]);
  });
});

describe('layout/headline-lines', () => {
  const title = slot('h2', [100, 100, 600, 90], { tag: 'h2' });
  const lines = (count: number, element = 0) =>
    Array.from({ length: count }, (_, index) =>
      line('Bread is warm', [100, 100 + 30 * index, 300, 28], { element }),
    );

  test('two at most, four in a column beside a figure', () => {
    expect(told(headlineLines, [slide(lines(2), [title])])).toEqual([]);
    expect(told(headlineLines, [slide(lines(3), [title])])).toEqual([
      'slide 1: the headline “Bread is warm” takes 3 lines, expected at most 2',
    ]);
    const column = slot('column', [100, 100, 1000, 400]);
    const inside = { ...title, parent: 0 };
    const figure = slot('figure', [700, 100, 400, 400], { parent: 0 });
    expect(told(headlineLines, [slide(lines(4, 1), [column, inside, figure])])).toEqual([]);
    expect(told(headlineLines, [slide(lines(5, 1), [column, inside, figure])])).toEqual([
      'slide 1: the headline “Bread is warm” takes 5 lines, expected at most 4',
    ]);
    for (const tag of ['section', 'main'])
      expect(told(headlineLines, [slide(lines(3, 1), [{ ...column, tag }, inside, figure])])).toHaveLength(1);
    expect(
      told(headlineLines, [slide(lines(3, 1), [column, inside, { ...figure, parent: undefined }])]),
    ).toHaveLength(1);
    expect(
      told(headlineLines, [
        slide(lines(3, 1), [column, inside, slot('aside', [0, 0, 9, 9], { tag: 'figure', parent: 0 })]),
      ]),
    ).toEqual([]);
  });

  test('of h1 and h2 alone; pieces side by side are one line', () => {
    expect(told(headlineLines, [slide(lines(3), [{ ...title, tag: 'h1' }])])).toHaveLength(1);
    expect(told(headlineLines, [slide(lines(3), [{ ...title, tag: 'h3' }])])).toEqual([]);
    const pieces = [100, 400].map((x) => line('Bread', [x, 100, 200, 28], { element: 0 }));
    expect(
      told(headlineLines, [slide([...pieces, ...lines(1).map((one) => ({ ...one, y: 130 }))], [title])]),
    ).toEqual([]);
  });

  test('says how many there are and may be', () => {
    expect(headlineLines.run(factsOf({ sheets: [slide(lines(3), [title])] }))).toMatchObject([
      {
        hint: 'Say it in fewer words, and put what is left over into the lines below',
        actual: '3 lines',
        expected: 'at most 2',
      },
    ]);
  });
});

import { describe, expect, test } from 'vitest';
import { empty } from '../../../src/check/layout/empty.ts';
import { orphanHeading } from '../../../src/check/layout/orphan-heading.ts';
import { pictureResolution } from '../../../src/check/layout/picture-resolution.ts';
import { pictureUndrawn } from '../../../src/check/layout/picture-undrawn.ts';
import { widow } from '../../../src/check/layout/widow.ts';
import { fontFailed } from '../../../src/check/network/font-failed.ts';
import { request } from '../../../src/check/network/request.ts';
import { factsOf, line, printed, sheet, slot, withPages } from './facts.ts';

const heading = slot('h2', [0, 0, 600, 22], { tag: 'h2' });
const flow = sheet({
  anchor: '',
  box: { x: 0, y: 0, width: 650, height: 2000 },
  page: { x: 68, y: 75, width: 650, height: 975 },
  slots: [slot('text-1', [0, 0, 650, 900], { tag: 'section' }), { ...heading, parent: 0 }],
  texts: [line('What Holds Change Back', [0, 900, 300, 22], { fontSize: 16.8, slot: 'h2', element: 1 })],
});

describe('layout/orphan-heading', () => {
  const facts = factsOf({ kind: 'briefing', sheets: [flow] });
  const furniture = printed('1 / 2', 800, { artifact: true });
  const title = printed('WHAT HOLDS CHANGE BACK', 750, { fontSize: 12.6 });

  test('a heading that ends a page', () => {
    expect(
      orphanHeading.run(withPages(facts, [printed('Text', 100), title, furniture], [printed('More', 80)])),
    ).toMatchObject([
      {
        place: { page: 1, document: 'citizens/briefing' },
        message: expect.stringContaining('“What Holds Change Back” ends the page'),
      },
    ]);
  });

  test('the line above a headline that ends a page', () => {
    const kicker = slot('kicker', [0, 880, 600, 13], { tag: 'p', classes: ['kicker'] });
    const words = line('The Mills', [0, 880, 80, 13], { fontSize: 10.13, slot: 'kicker', element: 2 });
    const sheets = [
      { ...flow, slots: [...flow.slots, { ...kicker, parent: 0 }], texts: [words, ...flow.texts] },
    ];
    const ends = printed('The Mills', 770, { fontSize: 7.6 });
    const found = orphanHeading.run(
      withPages(factsOf({ kind: 'briefing', sheets }), [printed('Text', 100), ends, furniture], [title]),
    );
    expect(found).toMatchObject([{ message: expect.stringContaining('“The Mills” ends the page') }]);
  });

  test('not one with text under it, not the same words in the text, not the end of the briefing', () => {
    const under = [title, printed('The security forces are strong', 770), furniture];
    const inText = [printed('we ask what holds change back', 770), furniture];
    const mentioned = [printed('what holds change back', 770), furniture];
    const lastWord = [printed('back', 770, { fontSize: 12.6 }), furniture];
    for (const page of [under, inText, mentioned, lastWord])
      expect(orphanHeading.run(withPages(facts, page, [printed('More', 80)]))).toEqual([]);
    expect(orphanHeading.run(withPages(facts, [title]))).toEqual([]);
  });
});

describe('layout/widow', () => {
  const inBox = (last: string, more = {}) =>
    factsOf({
      sheets: [
        sheet({
          slots: [
            slot('changes', [0, 0, 300, 100], { ground: true }),
            slot('p', [0, 0, 300, 60], { tag: 'p', parent: 0 }),
          ],
          texts: [
            line('Tell one person’s story as one', [0, 0, 290, 24], { element: 1, ...more }),
            line(last, [0, 30, 50, 24], { element: 1 }),
          ],
        }),
      ],
    });

  test('one short word alone', () => {
    expect(widow.run(inBox('story'))).toMatchObject([
      { message: expect.stringContaining('“story” stands alone') },
    ]);
  });

  test('not two words, not a long one, not in running text', () => {
    expect(widow.run(inBox('a story'))).toEqual([]);
    expect(widow.run(inBox('misunderstanding'))).toEqual([]);
    const running = inBox('story').page.sheets.map((one) => ({
      ...one,
      slots: one.slots.map((each) => ({ ...each, ground: false })),
    }));
    expect(widow.run(factsOf({ sheets: running }))).toEqual([]);
  });
});

describe('layout/empty', () => {
  const body = slot('body', [72, 200, 1136, 440]);
  const slideWith = (height: number) =>
    sheet({ slots: [body, slot('p', [72, 200, 900, height], { parent: 0, ground: true })], texts: [] });

  test('a slide with one line, and no cover', () => {
    expect(empty.run(withPages(factsOf({ sheets: [slideWith(60)] })))).toMatchObject([
      { place: { page: 1 }, actual: '14 %' },
    ]);
    expect(empty.run(withPages(factsOf({ sheets: [slideWith(200)] })))).toEqual([]);
    expect(
      empty.run(withPages(factsOf({ sections: [{ section: 'cover' }], sheets: [slideWith(60)] }))),
    ).toEqual([]);
  });

  test('a last page that is less than 70 % full, and an empty one before it', () => {
    const facts = factsOf({ kind: 'briefing', sheets: [flow] });
    const [full, half, hardly] = [[printed('End', 700)], [printed('End', 400)], [printed('End', 80)]];
    expect(empty.run(withPages(facts, full, full))).toEqual([]);
    expect(empty.run(withPages(facts, half, full))).toEqual([]);
    expect(empty.run(withPages(facts, full, half))).toMatchObject([
      { place: { page: 2 }, expected: '70 % or more' },
    ]);
    expect(empty.run(withPages(facts, hardly, full))).toMatchObject([
      { place: { page: 1 }, expected: '25 % or more' },
    ]);
  });
});

describe('layout/picture-resolution', () => {
  const drawn = (naturalWidth: number) =>
    factsOf({
      sheets: [
        sheet({
          pictures: [{ x: 0, y: 0, width: 480, height: 240, naturalWidth, naturalHeight: naturalWidth / 2 }],
        }),
      ],
    });

  test('less than 150 dots per inch', () => {
    expect(pictureResolution.run(drawn(400))).toMatchObject([
      { actual: '80 dpi', hint: expect.stringContaining('750 × 375 pixels') },
    ]);
    expect(pictureResolution.run(drawn(800))).toEqual([]);
  });

  test('a picture that was brought down and is drawn larger than its place', () => {
    const file = { type: 'image/png', width: 3000, height: 1500, sizes: [] } as const;
    const pictures = [{ x: 0, y: 0, width: 657, height: 328, naturalWidth: 779, naturalHeight: 390 }];
    const facts = factsOf({
      ...{ sheets: [sheet({ pictures })], library: { pictures: { 'a.png': file } } },
      specs: [{ section: 'figure', figure: { figure: 'picture', file: 'a.png' } }],
    });
    expect(pictureResolution.run(facts)).toMatchObject([
      { hint: expect.stringContaining('draw it at most 498 px wide in the theme') },
    ]);
  });
});

describe('layout/picture-undrawn', () => {
  test('is told once, and not where the network was refused', () => {
    const undrawn = [
      { x: 0, y: 0, width: 20, height: 20, address: 'data:image/png;base64,AAAA' },
      { x: 0, y: 30, width: 20, height: 20, address: 'http://evil.example/i.png' },
    ];
    const facts = factsOf({ sheets: [sheet({ undrawn })] });
    const page = { ...facts.page, refused: ['http://evil.example/i.png?of=a-long-address'] };
    expect(pictureUndrawn.run({ ...facts, page })).toMatchObject([
      {
        message: 'slide 1: the picture "data:image/png;base64,AAAA" was not drawn by the browser',
        hint: expect.stringContaining('save it again'),
        place: { document: 'citizens/deck' },
      },
    ]);
    expect(pictureUndrawn.run(factsOf({ sheets: [sheet({})] }))).toEqual([]);
  });
});

describe('network', () => {
  const facts = factsOf({});
  const seen = {
    ...facts,
    page: {
      ...facts.page,
      refused: ['http://evil.example/i.png'],
      failedFonts: [{ family: 'Inter', face: 'Inter 400 normal' }],
    },
  };

  test('requests and fonts', () => {
    expect(request.run(seen)).toMatchObject([
      { place: { document: 'citizens/deck' }, message: expect.stringContaining('evil.example') },
    ]);
    expect(fontFailed.run(seen)).toMatchObject([{ message: expect.stringContaining('Inter 400 normal') }]);
    expect([...request.run(facts), ...fontFailed.run(facts)]).toEqual([]);
  });
});

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PageObservation, SheetObservation } from '../../src/model/observation.ts';
import type { Rendition } from '../../src/model/rendition.ts';
import { openBrowser, type WarmBrowser } from '../../src/print/browser.ts';
import { printPdf } from '../../src/print/pdf.ts';
import { rendition } from '../print/fixture.ts';

const lines = { file: '/content/claims.ts', line: 7, column: 3 };

/** One pixel, as a picture inside the page. */
const pixel =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

const deckCss = `@page{size:1280px 720px;margin:0} body{margin:0} svg{display:block}
  section{position:relative;box-sizing:border-box;width:1280px;height:720px;padding:40px;overflow:hidden;background:#fbf8f3;color:#16202e;font:20px/30px Inter}
  p{margin:0} .glass{background:rgb(0 0 0/.5);color:#fff} .fade{opacity:.5;color:#000;background:#fff}
  .mixed{background:linear-gradient(#000,#fff)} .track{position:relative;width:200px;height:40px}
  .bar{height:40px;background:#1d6f74} .value{position:absolute;top:0;left:10px;color:#fbf8f3}
  .scroller{width:200px;height:30px;overflow:auto} .wide{white-space:nowrap}
  .half{transform:scale(.5);width:400px} .gone{display:none} .unseen{visibility:hidden}`;

const slide = (id: string, body: string) =>
  `<svg viewBox="0 0 1280 720" width="1280" height="720"><foreignObject width="1280" height="720"><section id="${id}">${body}</section></foreignObject></svg>`;

const deck = rendition(
  `<main class="deck">${[
    slide(
      'one',
      `<h2>A <b class="stress">headline</b><sup class="cite">1, 2</sup></h2>
       <p class="body" style="width:300px"><span data-origin="0">Markets feed most households in the north of the country today</span></p>
       <p lang="ko" aria-hidden="true">한글</p><p class="gone">gone</p><p class="unseen">unseen</p>`,
    ),
    slide(
      'two',
      `<p class="glass">glass</p><p class="fade">fade</p><p class="mixed">mixed</p>
       <div class="track"><div class="bar"></div><span class="value">98%</span></div>
       <div class="scroller"><p class="wide">Wider than the box that it stands in, by far, and longer</p></div>
       <div class="half">half as large</div><img src="${pixel}" alt="A dot" width="96" height="48">
       <svg viewBox="0 0 100 50" width="200" height="100"><text x="5" y="20" font-size="10" fill="#b8402a">drawn</text></svg>`,
    ),
  ].join('')}</main>`,
  { head: `<style>${deckCss}</style>`, document: 'public/deck', origins: [lines] },
);

let browser: WarmBrowser;
let slides: readonly SheetObservation[];
let briefing: PageObservation;

const look = async (what: Rendition) => (await printPdf(browser, what)).page;

beforeAll(async () => {
  browser = await openBrowser({ jobs: 2 });
  const [seen, flow] = await Promise.all([
    look(deck),
    look(
      rendition(
        `<main><section id="first" style="break-after:auto"><h2>A heading</h2><p>${'word '.repeat(60)}</p></section></main>`,
        { head: '<style>body{margin:0}</style>' },
      ),
    ),
  ]);
  slides = seen.sheets;
  briefing = flow;
});

afterAll(() => browser?.close());

const textIn = (sheet: SheetObservation | undefined, words: string) =>
  sheet?.texts.find(({ text }) => text.startsWith(words));
const slotIn = (sheet: SheetObservation | undefined, name: string) =>
  sheet?.slots.find(({ slot }) => slot === name);

describe('a deck', () => {
  test('is one sheet a slide, measured from its own corner', () => {
    expect(slides.map(({ number, anchor, box }) => [number, anchor, box.width, box.height])).toEqual([
      [1, 'one', 1280, 720],
      [2, 'two', 1280, 720],
    ]);
    for (const sheet of slides) expect(sheet.slots[0]).toMatchObject({ x: 40 });
    expect(textIn(slides[1], 'glass')).toMatchObject({
      x: 40,
      fontSize: 20,
      families: ['Inter'],
      weight: 400,
      slot: 'glass',
    });
  });

  test('has its text line by line, with the place where it was written', () => {
    const paragraph = slides[0]!.texts.filter(({ slot }) => slot === 'body');
    expect(paragraph.length).toBeGreaterThan(1);
    expect(paragraph.map(({ text }) => text).join(' ')).toBe(
      'Markets feed most households in the north of the country today',
    );
    for (const line of paragraph) {
      expect(line.width).toBeLessThanOrEqual(300);
      expect(line.origin).toEqual(lines);
      expect(slides[0]!.slots[line.element]).toMatchObject({ slot: 'body', tag: 'p' });
    }
    expect(paragraph[1]!.y).toBeCloseTo(paragraph[0]!.y + 30, 0);
    expect(slotIn(slides[0], 'body')?.origin).toEqual(lines);
  });

  test('has the pieces of one line, each with its own look, in one block', () => {
    const [plain, stressed, cite] = ['A', 'headline', '1, 2'].map((words) => textIn(slides[0], words)!);
    expect(stressed).toMatchObject({ slot: 'stress', weight: 900 });
    expect(plain).toMatchObject({ slot: 'h2', weight: 700 });
    expect(cite?.slot).toBe('cite');
    expect(new Set([plain?.element, stressed?.element, cite?.element]).size).toBe(1);
  });

  test('has the language of each part, and no text that is not painted', () => {
    expect(textIn(slides[0], '한글')).toMatchObject({ language: 'ko' });
    expect(textIn(slides[0], 'A')).toMatchObject({ language: 'en-GB' });
    expect(textIn(slides[0], 'gone')).toBeUndefined();
    expect(textIn(slides[0], 'unseen')).toBeUndefined();
  });

  test('knows what colour lies behind a text', () => {
    expect(textIn(slides[0], 'A')).toMatchObject({
      color: 'rgb(22, 32, 46)',
      background: 'rgb(251, 248, 243)',
    });
    expect(textIn(slides[1], 'glass')).toMatchObject({
      color: 'rgb(255, 255, 255)',
      background: 'rgb(126, 124, 122)',
    });
    expect(textIn(slides[1], 'fade')).toMatchObject({
      color: 'rgb(128, 128, 128)',
      background: 'rgb(255, 255, 255)',
    });
    expect(textIn(slides[1], 'mixed')).toMatchObject({ background: '' });
    expect(textIn(slides[1], '98%')).toMatchObject({
      color: 'rgb(251, 248, 243)',
      background: 'rgb(29, 111, 116)',
    });
    expect(textIn(slides[1], 'drawn')).toMatchObject({ color: 'rgb(184, 64, 42)' });
  });

  test('knows what a box hides, and where it stands', () => {
    const sheet = slides[1]!;
    const scroller = slotIn(sheet, 'scroller')!;
    expect(scroller).toMatchObject({ clips: true, width: 200 });
    expect(scroller.contentWidth).toBeGreaterThan(400);
    expect(textIn(sheet, 'Wider')!.width).toBeGreaterThan(400);
    expect(sheet.slots[slotIn(sheet, 'wide')!.parent!]?.slot).toBe('scroller');
    expect(slotIn(sheet, 'bar')).toMatchObject({ ground: true });
    expect(slotIn(sheet, 'scroller')?.parent).toBeUndefined();
    expect(sheet.slots[slotIn(sheet, 'value')!.parent!]?.slot).toBe('track');
  });

  test('has type as large as it is drawn, and pictures with their pixels', () => {
    expect(textIn(slides[1], 'half')?.fontSize).toBeCloseTo(10, 1);
    expect(textIn(slides[1], 'drawn')?.fontSize).toBeCloseTo(20, 1);
    expect(slides[1]!.pictures).toMatchObject([{ width: 96, height: 48, naturalWidth: 1, naturalHeight: 1 }]);
  });
});

test('what the browser could not draw is a fact of the page, whichever kind of picture', async () => {
  const data = (type: string, bytes: string) =>
    `data:image/${type};base64,${Buffer.from(bytes).toString('base64')}`;
  const good = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h9v9z"/></svg>';
  const addresses = [
    ...[pixel, data('svg+xml', good), data('svg+xml', `${good.slice(0, -6)}</g></svg>`)],
    ...[`${pixel.slice(0, 60)}`, data('png', 'no picture')],
  ];
  const seen = await look(
    rendition(addresses.map((address) => `<img alt="x" width="20" height="20" src="${address}">`).join(' ')),
  );
  expect(seen.sheets[0]?.undrawn?.map(({ address }) => address)).toEqual(
    addresses.slice(2).map((address) => address.slice(0, 80)),
  );
});

describe('a briefing', () => {
  test('is one sheet, laid out as wide as its pages are between their margins', () => {
    const [sheet] = briefing.sheets;
    expect(briefing.sheets).toHaveLength(1);
    expect(sheet?.box.width).toBeCloseTo((170 / 25.4) * 96, 0);
    expect(sheet?.page).toMatchObject({ x: 75.59, y: 75.59, height: 971.34 });
    expect(slotIn(sheet, 'first')).toMatchObject({ tag: 'section' });
    expect(textIn(sheet, 'A heading')).toMatchObject({ slot: 'h2' });
  });
});

test('refused requests and fonts that failed are facts of the page', async () => {
  const seen = await look(
    rendition('<p style="font-family:Lost">Here</p><img alt="x" src="http://evil.example/i.png">', {
      head: '<style>@font-face{font-family:Lost;src:url(bundle:lost.woff2)}</style>',
    }),
  );
  expect(seen.refused).toContain('http://evil.example/i.png');
  expect(seen.failedFonts).toEqual([{ family: 'Lost', face: 'Lost normal normal' }]);
  expect(briefing).toMatchObject({ document: 'public/briefing', refused: [], failedFonts: [] });
});

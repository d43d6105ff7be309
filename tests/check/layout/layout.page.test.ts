import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { clipped } from '../../../src/check/layout/clipped.ts';
import { headlineLines } from '../../../src/check/layout/headline-lines.ts';
import { overflow } from '../../../src/check/layout/overflow.ts';
import { overlap } from '../../../src/check/layout/overlap.ts';
import { typeSize } from '../../../src/check/layout/type-size.ts';
import type { Facts, Finding, Rule } from '../../../src/check/rule.ts';
import { defaultStyle } from '../../../src/model/default-style.ts';
import { openBrowser } from '../../../src/print/browser.ts';
import { printPdf } from '../../../src/print/pdf.ts';
import { createDeckRenderer } from '../../../src/render/deck.ts';
import { doc } from '../../render/manuscripts.ts';
import { factsOf } from './facts.ts';

// Every slide of one deck in the real theme is a case; one load of the real browser shows them all.

const origins = Array.from({ length: 40 }, (_, index) => ({
  file: '/c/claims.ts',
  line: index + 1,
  column: 3,
}));
const say = (index: number, text: string) => `<span data-origin="${index}">${text}</span>`;
const points = (count: number, words = 'Markets feed most households') =>
  `<ul class="points">\n${Array.from({ length: count }, (_, index) => `<li>${say(index, words)}</li>`).join('\n')}\n</ul>`;
const foot = '<div class="foot">\n<div class="note"><b>Source</b> 1, 3.</div>\n</div>';
const slide = (headline: string, body: string) => `## ${headline}\n\n${body}\n\n${foot}`;

const cases = {
  sound: slide('Bread keeps the peace', `<div class="body plain">\n${points(5)}\n</div>`),
  tooHigh: slide('Bread keeps the peace', `<div class="body plain">\n${points(10)}\n</div>`),
  tooHighHidden: slide(
    'Bread keeps the peace',
    `<div class="body plain" style="overflow:hidden">\n${points(10)}\n</div>`,
  ),
  tooWide: slide(
    'Bread keeps the peace',
    `<div class="body split">\n<div class="support">\n${points(1, 'Donaudampfschifffahrtsgesellschaftskapitänswitwe')}\n</div>\n<div></div>\n</div>`,
  ),
  intoFoot: `<div style="position:absolute;top:640px">${say(3, 'A note that stands where the foot begins')}</div>\n\n${foot}`,
  offTheSlide: `<div style="position:absolute;top:300px;left:1100px;white-space:nowrap">${say(4, 'A note that goes off the slide')}</div>`,
  clipped: slide(
    'Bread keeps the peace',
    `<div class="body">\n<div class="card" style="height:60px;overflow:hidden"><p>${say(5, 'Bakers rise. '.repeat(30))}</p></div>\n</div>`,
  ),
  scrolled: slide(
    'Bread keeps the peace',
    `<div class="body">\n<div style="width:300px;overflow-x:auto;white-space:nowrap">${say(6, 'A line that is wider than its box')}</div>\n</div>`,
  ),
  grown: slide(
    'Bread keeps the peace',
    `<div class="body">\n<div class="card" style="overflow:hidden"><p>${say(5, 'Bakers rise.')}</p></div>\n</div>`,
  ),
  overlapping: slide(
    'Bread keeps the peace',
    `<div class="body">\n<p class="aside">${say(7, 'The first text')}</p>\n<p class="aside" style="margin-top:-20px">${say(8, 'The second text')}</p>\n</div>`,
  ),
  cited: slide(
    'Bread keeps the peace',
    `<div class="body">\n<p class="paragraph">${say(9, 'A text&#8288;<sup class="cite"><a href="#x">1, 2</a></sup> with its sources')}</p>\n</div>`,
  ),
  small: slide(
    'Bread keeps the peace',
    `<div class="body">\n<p style="font-size:13px">${say(10, 'Too small to read')}</p>\n<p style="font-size:15px;width:400px;transform:scale(1.2);transform-origin:0 0">${say(11, 'Drawn larger')}</p>\n</div>`,
  ),
  shrunk: slide(
    'Bread keeps the peace',
    `<div class="body" style="transform:scale(.6)">\n${points(2)}\n</div>`,
  ),
  threeLines: slide(say(12, 'A headline that goes on and on and on '.repeat(3)), '<div class="body"></div>'),
  besideFigure: `<div class="body split beside">\n<div class="figure"><div class="bars">Bars</div></div>\n<div class="support"><h2>${say(13, 'Four lines are well and good where a headline stands beside a figure')}</h2></div>\n</div>\n\n${foot}`,
};
const names = Object.keys(cases) as readonly (keyof typeof cases)[];

let facts: Facts['page'];

beforeAll(async () => {
  const [browser, render] = await Promise.all([openBrowser({ jobs: 1 }), createDeckRenderer()]);
  try {
    const sections = names.map((name) => ({ anchor: name, text: cases[name] }));
    const css = readFileSync('templates/themes/deck.css', 'utf8');
    const rendition = render({ doc, sections, css }, { document: 'citizens/deck', style: defaultStyle });
    const { page } = await printPdf(browser, { ...rendition, origins });
    facts = { ...factsOf({ sections: names.map((anchor) => ({ anchor })), library: { origins: {} } }), page };
  } finally {
    await browser.close();
  }
});

/** What a check finds on one slide, without what its neighbours are made for. */
const on = (check: Rule<'page'>, name: keyof typeof cases): readonly Finding[] =>
  check.run(facts).filter(({ place }) => place.page === names.indexOf(name) + 1);
const others = (check: Rule<'page'>, broken: readonly (keyof typeof cases)[]) =>
  names.filter((name) => !broken.includes(name) && on(check, name).length > 0);

describe('layout/overflow', () => {
  test('a body that is too high, at the line that does not fit, hidden or not', () => {
    for (const name of ['tooHigh', 'tooHighHidden'] as const) {
      const [found, ...more] = on(overflow, name);
      expect(more).toEqual([]);
      expect(found?.message).toMatch(
        /^slide \d+: \d lines of text in "points" go \d+ px below the bottom of "body"$/,
      );
      expect(found?.place).toMatchObject({
        file: expect.stringMatching(/claims.ts$/),
        document: 'citizens/deck',
      });
      expect(found?.place.line).toBeGreaterThan(5);
      expect(found?.hint).toMatch(
        /^Say it in fewer words; else move “Markets.*” and what follows it, .* back-up .*; else split the section before “Markets/,
      );
    }
  });

  test('a word that is wider than its column', () => {
    expect(on(overflow, 'tooWide')).toMatchObject([
      { place: { line: 1 }, actual: expect.stringMatching(/wide$/) },
    ]);
  });

  test('text that runs into the foot or off the slide', () => {
    expect(on(overflow, 'intoFoot')).toMatchObject([
      { place: { line: 4 }, message: expect.stringContaining('the room above the foot') },
    ]);
    expect(on(overflow, 'offTheSlide')).toMatchObject([
      { place: { line: 5 }, message: expect.stringContaining('beyond the right edge of the slide') },
    ]);
  });

  test('nothing else', () => {
    expect(others(overflow, ['tooHigh', 'tooHighHidden', 'tooWide', 'intoFoot', 'offTheSlide'])).toEqual([]);
  });
});

describe('layout/clipped', () => {
  test('a box that hides text, a scroller too', () => {
    expect(on(clipped, 'clipped')).toMatchObject([
      {
        place: { line: 6 },
        message: expect.stringMatching(/"card" cuts off \d lines of text, \d+ px too high for it/),
      },
    ]);
    expect(on(clipped, 'scrolled')).toMatchObject([
      { place: { line: 7 }, message: expect.stringContaining('too wide for it') },
    ]);
  });

  test('nothing else: a box that grows with its text hides none', () => {
    expect(others(clipped, ['clipped', 'scrolled'])).toEqual([]);
  });
});

describe('layout/overlap', () => {
  test('text on text, once', () => {
    expect(on(overlap, 'overlapping')).toMatchObject([
      { place: { line: 9 }, message: expect.stringContaining('“The second text” in "aside" lies') },
    ]);
  });

  test('nothing else: not the raised numbers of a paragraph, not what overflows', () => {
    expect(others(overlap, ['overlapping'])).toEqual([]);
  });
});

describe('layout/type-size', () => {
  test('type below the minimum, as it is drawn', () => {
    expect(on(typeSize, 'small')).toMatchObject([
      { place: { line: 11 }, actual: '13 px', expected: '17 px or more' },
    ]);
    expect(on(typeSize, 'shrunk')).toMatchObject([{ place: { line: 1 }, actual: '16.2 px' }]);
  });

  test('nothing else: the source line and raised numbers have minimums of their own', () => {
    expect(others(typeSize, ['small', 'shrunk'])).toEqual([]);
  });
});

describe('layout/headline-lines', () => {
  test('three lines over the body', () => {
    expect(on(headlineLines, 'threeLines')).toMatchObject([{ place: { line: 13 }, expected: 'at most 2' }]);
  });

  test('nothing else: beside a figure there may be four', () => {
    expect(others(headlineLines, ['threeLines'])).toEqual([]);
  });
});

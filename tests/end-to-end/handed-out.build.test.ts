import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { BrowserContext, KeyInput, Page } from 'puppeteer';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { formatBytes } from '../../src/build/gallery-card.ts';
import { settled, sharedBrowser } from '../browser.ts';
import { builtLibrary } from './built.ts';
import { readAll } from './folders.ts';

let out: string;
let browser: BrowserContext;
let page: Page;
const requests: string[] = [];
const complaints: string[] = [];

beforeAll(async () => {
  out = (await builtLibrary()).out;
  browser = await sharedBrowser();
  page = await browser.newPage();
  page.on('request', (request) => requests.push(request.url()));
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(String(error)));
});
afterAll(() => browser?.close());

beforeEach(async () => {
  await page.goto('about:blank');
  requests.length = 0;
  complaints.length = 0;
});

const address = (path: string) => pathToFileURL(join(out, path)).href;
const decks = ['policymaker/north-korea-policymaker-deck.html', 'public/north-korea-public-deck.html'];
const briefings = [
  'policymaker/north-korea-policymaker-briefing.html',
  'public/north-korea-public-briefing.html',
];

describe.each([...decks, ...briefings, 'index.html'])('%s', (path) => {
  test('asks for nothing but itself, and nothing complains', async () => {
    await page.goto(address(path));
    await settled(page);
    const others = requests.filter((url) => url !== address(path) && !url.startsWith('data:'));
    expect(others).toEqual([]);
    expect(complaints).toEqual([]);
  });

  test('names no address outside but those that its sources give the reader', async () => {
    await page.goto(address(path));
    const strange = await page.evaluate(() =>
      [...document.querySelectorAll('[src], [href], [srcset], [data]')].flatMap((element) => {
        const named = element.getAttribute('href') ?? element.getAttribute('src') ?? 'srcset or data';
        const isSource = element.matches('a[href^="http"]') && element.closest('[id^="source-"]') !== null;
        const isFile = /^[a-z]+\/[\w-]+\.(html|pdf|csv|json)$/.test(named);
        return isSource || isFile || /^(#|data:)/.test(named) ? [] : [element.outerHTML.slice(0, 120)];
      }),
    );
    expect(strange).toEqual([]);
    expect(await readFile(join(out, path), 'utf8')).not.toMatch(/url\((?!["']?(data:|#))|@import/);
  });

  test('is read on a phone without zoom, and nothing is cut', async () => {
    const before = page.viewport();
    await page.setViewport({ width: 390, height: 844 });
    await page.goto(address(path));
    await settled(page);
    const seen = await page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      const small = [...document.querySelectorAll<HTMLElement>('main :is(p, li, td, th, dt, dd, h1, h2, h3)')]
        .filter((element) => element.checkVisibility() && element.innerText.trim() !== '')
        .filter((element) => {
          const zoom = element.currentCSSZoom ?? 1;
          return Number.parseFloat(getComputedStyle(element).fontSize) * zoom < 12;
        });
      return {
        over: scrollWidth - clientWidth,
        small: small.map(({ outerHTML }) => outerHTML.slice(0, 100)),
      };
    });
    expect(seen).toEqual({ over: 0, small: [] });
    await page.setViewport(before);
  });

  test('shows its own typefaces, all of them there', async () => {
    await page.goto(address(path));
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    const faces = await page.evaluate(() => [...document.fonts].map(({ status }) => status));
    expect(faces).toContain('loaded');
    expect(faces).not.toContain('error');
  });
});

describe.each(decks)('%s', (path) => {
  /** What lies under the line of the foot on a screen; `longer` makes the text beside a wide drawing a line longer. */
  const crossing = (longer: boolean) =>
    page.evaluate((makesLonger) => {
      const slides = [...document.querySelectorAll<SVGElement>('main.deck > svg')];
      return slides.flatMap((slide) => {
        const section = slide.querySelector('section')!;
        const foot = section.querySelector('.foot');
        if (!foot || (makesLonger && !section.matches('.wide-figure'))) return [];
        slide.style.cssText = 'display:block;position:static;width:1280px;height:720px';
        if (makesLonger) section.querySelector('.aside')?.append(' word'.repeat(16));
        const line = foot.getBoundingClientRect().top;
        return [...section.querySelectorAll<HTMLElement>('p, li, td, th, dt, dd, h2, h3, .drawing')]
          .filter((one) => one.closest('.foot, .figure-data') === null)
          .filter((one) => one.getBoundingClientRect().bottom > line + 1)
          .map((one) => `${section.id}: ${one.textContent?.slice(0, 60)}`);
      });
    }, longer);

  test('keeps its text above the foot on a screen, and where another browser breaks it into a line more', async () => {
    await page.goto(address(path));
    await settled(page);
    expect(await crossing(false)).toEqual([]);
    expect(await crossing(true)).toEqual([]);
  });

  /** The numbers of the slides that are seen, and the place in the address. */
  const seen = () =>
    page.evaluate(() => {
      const slides = [...document.querySelectorAll('main.deck > svg')];
      const shown = slides.flatMap((slide, index) => (slide.checkVisibility() ? [index + 1] : []));
      return `${shown.join()} ${location.hash}`.trim();
    });
  const press = async (...keys: readonly KeyInput[]) => {
    for (const key of keys) await page.keyboard.press(key);
    await settled(page);
    return seen();
  };
  const last = { public: 12, policymaker: 18, educator: 17 }[path.split('/')[0]!] ?? 25;

  test('changes the slide and the address by keys', async () => {
    await page.goto(address(path));
    expect(await seen()).toBe('1');
    expect(await press('ArrowRight')).toBe('2 #2');
    expect(await press(' ', 'ArrowRight')).toBe('4 #4');
    expect(await press('ArrowLeft')).toBe('3 #3');
    expect(await press('End')).toBe(`${last} #${last}`);
    expect(await press('Home')).toBe('1 #1');
    expect(await press('1', '0', 'Enter')).toBe('10 #10');
  });

  test('keeps the place when it is loaded again, and opens at the place in the address', async () => {
    await page.goto(`${address(path)}#5`);
    expect(await seen()).toBe('5 #5');
    await press('ArrowRight');
    await page.reload();
    expect(await seen()).toBe('6 #6');
  });

  test('goes from a cited number to the slide of sources', async () => {
    await page.goto(`${address(path)}#2`);
    const [source, slide] = await page.evaluate(() => {
      const link = document.querySelector<HTMLAnchorElement>('a[href^="#source-"]');
      const listed = link && document.querySelector(link.hash)?.closest('main.deck > svg');
      link?.click();
      return [link?.hash, [...document.querySelectorAll('main.deck > svg')].indexOf(listed!) + 1];
    });
    await settled(page);
    expect(source).toMatch(/^#source-\d+$/);
    expect(slide).toBeGreaterThan(2);
    expect(await seen()).toBe(`${slide} ${source}`);
  });
});

test('the gallery shows every document with its picture, pages, date and files', async () => {
  await page.goto(address('index.html'));
  const cards = await page.evaluate(() =>
    [...document.querySelectorAll('article')].map((card) => ({
      picture: card.querySelector('img')?.naturalWidth,
      alternative: card.querySelector('img')?.alt,
      facts: card.querySelector('.facts')?.textContent,
      links: [...card.querySelectorAll<HTMLAnchorElement>('.files a')].map((link) => [
        link.getAttribute('href'),
        link.textContent,
      ]),
    })),
  );
  const files = await readAll(out);
  expect(cards).toHaveLength(10);
  for (const { picture, alternative, facts, links } of cards) {
    expect(picture).toBeGreaterThan(200);
    expect(alternative).toMatch(/^First page of /);
    expect(facts).toMatch(/\d+ (pages?|slides) · as of 31 March 2026 · TLP:CLEAR$/);
    for (const [href, text] of links) {
      expect(existsSync(join(out, href ?? ''))).toBe(true);
      expect(text).toContain(formatBytes(files.get(href ?? '')?.length ?? 0));
    }
  }
  const linked = cards.flatMap(({ links }) => links.map(([href]) => href));
  const written = [...files.keys()].filter((name) => /^(?!internal)[a-z]+\//.test(name));
  expect(linked.toSorted()).toEqual(written);
});

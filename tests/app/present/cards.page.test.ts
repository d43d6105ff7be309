import type { BrowserContext, Page } from 'puppeteer';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { settled, sharedOpenBrowser } from '../../browser.ts';
import { fromDisk, press, testDeck, type Venue } from './stage.ts';

let browser: BrowserContext;
let venue: Venue;
let page: Page;

beforeAll(async () => {
  const [deck, opened] = await Promise.all([testDeck(), sharedOpenBrowser()]);
  browser = opened;
  venue = await fromDisk(deck.handOut);
  page = await browser.newPage();
});
afterAll(async () => {
  await browser?.close();
  await venue?.close();
});
beforeEach(async () => {
  await page.goto('about:blank');
  await page.setViewport({ width: 390, height: 844 });
  await page.goto(venue.address);
});

const place = () => page.$eval('.cards-nav span', (one) => one.textContent);
const topOf = (slide: number) =>
  page.$eval(`main.deck > svg:nth-of-type(${slide})`, (one) => one.getBoundingClientRect().top);

it('shows every slide as a card as high as its words', async () => {
  const cards = await page.$$eval('main.deck > svg', (slides) =>
    slides.map((slide) => {
      const section = slide.querySelector('section')!;
      return {
        isSeen: slide.checkVisibility(),
        isWhole: Math.abs(slide.getBoundingClientRect().height - section.offsetHeight) < 1,
        isWide: section.scrollWidth > section.clientWidth,
      };
    }),
  );
  expect(cards).toEqual(Array.from({ length: 7 }, () => ({ isSeen: true, isWhole: true, isWide: false })));
});

it('goes to the next card and back by its buttons, and follows who scrolls', async () => {
  expect(await place()).toBe('Slide 1 of 7');
  await page.click('.cards-nav [data-by="1"]');
  await page.click('.cards-nav [data-by="1"]');
  expect(await place()).toBe('Slide 3 of 7');
  expect(Math.abs(await topOf(3))).toBeLessThan(30);
  await page.mouse.move(200, 400);
  await page.mouse.wheel({ deltaY: 100_000 });
  await page.waitForFunction(() => document.querySelector('.cards-nav span')?.textContent === 'Slide 7 of 7');
  await page.click('.cards-nav [data-by="-1"]');
  expect(await place()).toBe('Slide 6 of 7');
});

it('is a slide again when the phone is turned, at the same place', async () => {
  await press(page, '4', 'Enter');
  await page.setViewport({ width: 844, height: 390 });
  await page.waitForFunction(() => !document.documentElement.classList.contains('cards'));
  await settled(page);
  const seen = await page.$$eval('main.deck > svg', (slides) =>
    slides.map((slide) => (slide.checkVisibility() ? slide.getAttribute('viewBox') : '')),
  );
  expect(seen).toEqual(['', '', '', '0 0 1280 720', '', '', '']);
  const [width, height] = await page.$eval('svg.shown foreignObject', (one) => [
    one.getAttribute('width'),
    one.getAttribute('height'),
  ]);
  expect([width, height]).toEqual(['1280', '720']);
  expect(await page.$eval('.cards-nav', (nav) => nav.checkVisibility())).toBe(false);
});

it('gives a table cell the head of its column', async () => {
  const labels = await page.$$eval('main.deck td[data-column]', (cells) =>
    cells.map((cell) => getComputedStyle(cell, '::before').content),
  );
  expect(labels.length).toBeGreaterThan(0);
  expect(labels.every((label) => /^".+"$/.test(label))).toBe(true);
});

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { BrowserContext, KeyInput } from 'puppeteer';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { sharedOpenBrowser } from '../../browser.ts';
import { fromDisk, press, testDeck, type Venue } from './stage.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
let browser: BrowserContext;
let venue: Venue;

beforeAll(async () => {
  const [deck, opened] = await Promise.all([testDeck(), sharedOpenBrowser()]);
  browser = opened;
  venue = await fromDisk(deck.presenter);
});
afterAll(async () => {
  await browser?.close();
  await venue?.close();
});

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];

type Case = { readonly what: string; readonly query: string; readonly keys: readonly KeyInput[] };
const cases: readonly Case[] = [
  { what: 'the audience window', query: '#3', keys: [] },
  { what: 'the black screen', query: '#3', keys: ['b'] },
  { what: 'the list of keys', query: '#2', keys: ['?' as KeyInput] },
  { what: 'all slides', query: '#2', keys: ['o'] },
  { what: 'the presenter window', query: '?presenter#3', keys: [] },
  { what: 'the evidence drawer', query: '?presenter#3', keys: ['e'] },
  { what: 'what was found', query: '?presenter#3', keys: ['/', 'a'] },
  { what: 'a held audience on a back-up slide', query: '?presenter#7', keys: ['z'] },
  { what: 'the times of a run', query: '?presenter#3', keys: ['m'] },
  { what: 'all slides in the presenter window', query: '?presenter#3', keys: ['o'] },
  { what: 'the end of the deck', query: '?presenter#7', keys: [] },
];

it.each(cases.flatMap((one) => (['light', 'dark'] as const).map((shade) => ({ ...one, shade }))))(
  'axe finds nothing on $what, $shade',
  async ({ query, keys, shade }) => {
    const page = await browser.newPage();
    try {
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: shade }]);
      await page.goto(`${venue.address}${query}`);
      await press(page, ...keys);
      await page.evaluate(axe);
      const found = await page.evaluate(async (values) => {
        const { axe: engine } = globalThis as unknown as {
          axe: { run: (...given: unknown[]) => Promise<unknown> };
        };
        const { violations } = (await engine.run(document, { runOnly: { type: 'tag', values } })) as {
          violations: { id: string; nodes: { html: string; failureSummary: string }[] }[];
        };
        return violations.flatMap(({ id, nodes }) =>
          nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 140)} ${failureSummary}`),
        );
      }, standards);
      expect(found).toEqual([]);
    } finally {
      await page.close();
    }
  },
);

it('moves nothing by itself where less motion is wanted', async () => {
  const page = await browser.newPage();
  await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
  await page.goto(`${venue.address}?presenter`);
  const moving = await page.evaluate(() =>
    [...document.querySelectorAll('*')]
      .filter((element) => {
        const { transitionDuration, animationName } = getComputedStyle(element);
        return transitionDuration !== '0s' || animationName !== 'none';
      })
      .map((element) => element.className),
  );
  expect(moving).toEqual([]);
  await page.close();
});

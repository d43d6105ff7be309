import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { BrowserContext, Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { gallery } from '../../src/build/gallery.ts';
import type { Built } from '../../src/build/output.ts';
import { fromDisk, type Venue } from '../app/present/stage.ts';
import { sharedOpenBrowser } from '../browser.ts';
import { change, loadRuritania } from '../select/ruritania.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const pixel = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';

const built = (id: string, audience: string, kind: Built['kind'], tlp = 'TLP:CLEAR'): Built => ({
  ...{ document: `${id}/${kind}`, audience, kind, title: 'Bread', line: `For ${audience}`, tlp, pages: 2 },
  ...{ asOf: '30 June 2025', picture: pixel, fingerprint: '', findings: [] },
  files: [{ path: `${id}/ruritania-${id}-${kind}.pdf`, format: 'pdf', bytes: 52_000, sha256: '' }],
});
const manifest = [
  built('bakers', 'Bakers', 'deck'),
  built('citizens', 'Citizens', 'briefing'),
  built('citizens', 'Citizens', 'deck'),
  built('officials', 'Officials', 'briefing', 'TLP:AMBER'),
];

let browser: BrowserContext;
const venues: Venue[] = [];
const pages = new Map<string, Page>();

beforeAll(async () => {
  const loaded = await loadRuritania();
  browser = await sharedOpenBrowser();
  const { citizens } = loaded.library.audiences;
  const shown = {
    order: 2,
    briefing: { name: 'Citizen’s leaflet', purpose: 'Anyone with five minutes: what keeps the peace.' },
  };
  const officials = { ...citizens!, id: 'officials', gallery: { order: 1 } };
  const { library } = change(loaded, { audiences: { citizens: { gallery: shown }, officials } });
  for (const style of Object.values(loaded.styles)) {
    const venue = await fromDisk(gallery(library, manifest, { fonts: new Map(), style }));
    venues.push(venue);
    const page = await browser.newPage();
    await page.goto(venue.address);
    pages.set(style.id, page);
  }
});
afterAll(async () => {
  await browser?.close();
  for (const venue of venues) await venue.close();
});

it('is shown in every house style that there is', () =>
  expect([...pages.keys()].toSorted()).toEqual(['groundswell', 'ledger']));

describe.each(['groundswell', 'ledger'])('the gallery in the style %s', (style) => {
  const page = () => pages.get(style)!;
  const seen = () =>
    page().$$eval('article', (cards) =>
      cards.filter((card) => card.checkVisibility()).map((card) => card.querySelector('h2')?.textContent),
    );

  it('says whom and what each document is for, in the order of the library', async () => {
    expect(await seen()).toEqual([
      'Officials: briefing',
      'Citizen’s leaflet',
      'Citizens: slide deck',
      'Bakers: slide deck',
    ]);
    const purposes = await page().$$eval('.purpose', (all) => all.map(({ textContent }) => textContent));
    expect(purposes).toEqual([
      'For Officials',
      'Anyone with five minutes: what keeps the peace.',
      'For Citizens',
      'For Bakers',
    ]);
  });

  it('carries the highest label of what it lists', async () =>
    expect(await page().$eval('header .tlp', ({ textContent }) => textContent)).toBe('TLP:AMBER'));

  it('can be filtered by audience and by kind', async () => {
    await page().select('[name=audience]', 'Citizens');
    expect(await seen()).toEqual(['Citizen’s leaflet', 'Citizens: slide deck']);
    await page().select('[name=kind]', 'deck');
    expect(await seen()).toEqual(['Citizens: slide deck']);
    expect(await page().$eval('.filters output', ({ textContent }) => textContent)).toBe('1 of 4');
    await page().select('[name=audience]', '');
    await page().select('[name=kind]', '');
    expect(await seen()).toHaveLength(4);
  });

  it('copies the address of a file, or shows it where it may not', async () => {
    const copied = await page().evaluate(async () => {
      const told = Promise.withResolvers<string>();
      const writeText = async (text: string) => told.resolve(text);
      Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
      document.querySelector<HTMLElement>('button[data-copy]')?.click();
      return told.promise;
    });
    const address = new URL('officials/ruritania-officials-briefing.pdf', page().url()).href;
    expect(copied).toBe(address);
    await page().evaluate(() => {
      const writeText = () => Promise.reject(new Error('no'));
      Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
      document.querySelector<HTMLElement>('button[data-copy]')?.click();
    });
    await page().waitForSelector('dialog.address[open]');
    expect(await page().$eval('dialog.address input', (input) => (input as HTMLInputElement).value)).toBe(
      address,
    );
    await page().keyboard.press('Escape');
  });

  it.each([
    [390, 844],
    [1280, 720],
    [3840, 2160],
  ])('fits a screen of %i × %i, and axe finds nothing', async (width, height) => {
    await page().setViewport({ width, height });
    const over = await page().evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(over).toBe(0);
    await page().evaluate(axe);
    const found = await page().evaluate(async () => {
      const { axe: engine } = globalThis as unknown as {
        axe: { run: () => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
      };
      const { violations } = await engine.run();
      return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 120)}`));
    });
    expect(found).toEqual([]);
  });
});

import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { KeyInput, Page } from 'puppeteer';
import { expect } from 'vitest';
import { htmlAnswer } from '../../../src/app/serve/answer.ts';
import { serve } from '../../../src/app/serve/listen.ts';
import { openBuildCache } from '../../../src/build/cache.ts';
import { handOut } from '../../../src/build/outputs.ts';
import { composeAll } from '../../../src/pipeline.ts';
import { presenterDeck, presenterPolicy } from '../../../src/render/presenter/presenter-deck.ts';
import { change, loadRuritania, text } from '../../select/ruritania.ts';

/** What the speaker of the test deck says to slide 2, and to no one else. */
export const secretNote = 'Ask the miller why he never smiles';

/** The deck of Ruritania with a written note and a budget of six minutes, as the build makes it. */
export async function testDeck() {
  const loaded = await loadRuritania();
  const deck = loaded.library.audiences.citizens!.deck!.map((section, index) =>
    index === 1 ? { ...section, notes: [text(secretNote)], minutes: 2 } : section,
  );
  const changed = change(loaded, { audiences: { citizens: { deck, budgets: { minutes: 6 } } } });
  const { composed } = await composeAll({
    loaded: { ...loaded, ...changed },
    templates: 'templates',
    audiences: ['citizens'],
    only: 'deck',
    cache: await openBuildCache(),
  });
  const [one] = composed;
  if (!one?.speech) throw new Error('a deck was expected');
  return { presenter: presenterDeck(one.speech), handOut: handOut(one), speech: one.speech };
}

/** A place that the deck is opened from. */
export type Venue = { readonly address: string; readonly close: () => Promise<void> };

/** A file on disk. */
export async function fromDisk(html: string): Promise<Venue> {
  const folder = await mkdtemp(join(tmpdir(), 'groundswell-present-'));
  await writeFile(join(folder, 'deck.html'), html);
  const close = () => rm(folder, { recursive: true, force: true });
  return { address: pathToFileURL(join(folder, 'deck.html')).href, close };
}

/** The server that `npm run present` uses. */
export async function fromServer(html: string): Promise<Venue> {
  const served = await serve({
    port: 0,
    find: (path) => (path === '/' ? htmlAnswer(html, presenterPolicy()) : undefined),
  });
  return { address: `${served.address}/`, close: served.close };
}

/** Opens the presenter window as a person does, with P in the window of the audience. */
export async function pressP(audience: Page): Promise<Page> {
  const browser = audience.browser();
  const opened = new Promise<Page>((resolve) => {
    browser.once('targetcreated', async (target) => resolve((await target.page())!));
  });
  await audience.keyboard.press('p');
  const presenter = await opened;
  await presenter.waitForSelector('.presenting .desk:not([hidden])');
  return presenter;
}

/** The numbers of the slides that are seen as the one on screen. */
const shown = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const slides = [...document.querySelectorAll('main.deck > svg')];
    const at = slides.flatMap((slide, index) => (slide.classList.contains('shown') ? [index + 1] : []));
    const blank = document.querySelector('.blank:not([hidden])')?.className.replace('blank ', '');
    return [at.join(), blank].filter(Boolean).join(' ');
  });

/** Waits until a window shows what is expected; fails with what it shows. */
export async function expectShown(page: Page, expected: string): Promise<void> {
  const polled = expect.poll(() => shown(page), { timeout: 5000, message: `the window at ${page.url()}` });
  await polled.toBe(expected);
}

export async function press(page: Page, ...keys: readonly KeyInput[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'puppeteer';
import { openBuildCache } from '../src/build/cache.ts';
import { handOut } from '../src/build/outputs.ts';
import { loadLibrary } from '../src/load/load.ts';
import { composeAll } from '../src/pipeline.ts';
import { presenterDeck } from '../src/render/presenter/presenter-deck.ts';
import { pressP } from '../tests/app/present/stage.ts';
import { launchOpen } from '../tests/browser.ts';
import { median, milliseconds } from './numbers.ts';
import { realFolders, withFolder } from './world.ts';

const rounds = 15;

/** How soon a deck of the real library stands on the screen, and how soon one window follows the other. */
export const benchPresent = (): Promise<readonly string[]> =>
  withFolder(async (folder) => {
    const files = await writeDecks(folder);
    const browser = await launchOpen();
    try {
      const opened = [
        await openTimes(browser, files.handOut, 'A deck that is handed out'),
        await openTimes(browser, files.presenter, 'The deck to present'),
      ];
      return [...opened, ...(await followTimes(browser, files.presenter))];
    } finally {
      await browser.close();
    }
  });

async function writeDecks(folder: string): Promise<{ readonly handOut: string; readonly presenter: string }> {
  const { templates } = realFolders;
  const loaded = await loadLibrary(realFolders);
  const audiences = Object.keys(loaded.library.audiences);
  const { composed } = await composeAll({
    loaded,
    templates,
    audiences,
    only: 'deck',
    cache: await openBuildCache(),
  });
  const [largest] = composed.toSorted((a, b) => b.document.sections.length - a.document.sections.length);
  if (!largest?.speech) throw new Error('a deck was expected');
  await mkdir(folder, { recursive: true });
  const write = async (name: string, html: string) => {
    await writeFile(join(folder, name), html);
    return pathToFileURL(join(folder, name)).href;
  };
  return {
    handOut: await write('deck.html', handOut(largest)),
    presenter: await write('presenter.html', presenterDeck(largest.speech)),
  };
}

/** From the start of the navigation until the first slide is shown with its fonts, in a new window each time. */
async function openTimes(browser: Browser, address: string, what: string): Promise<string> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const page = await browser.newPage();
    await page.goto(address);
    times.push(
      await page.evaluate(async () => {
        await document.fonts.ready;
        if (!document.querySelector('svg.shown')) throw new Error('no slide is shown');
        return performance.now();
      }),
    );
    await page.close();
  }
  return line(`${what} opens from disk`, times, 500);
}

/** From a key in one window to the slide in the other, by the clock of the machine. */
async function followTimes(browser: Browser, address: string): Promise<readonly string[]> {
  const audience = await browser.newPage();
  await audience.goto(address);
  const presenter = await pressP(audience);
  await Promise.all([audience, presenter].map(watch));
  const after = await between(audience, presenter);
  const back = await between(presenter, audience);
  return [
    line('The presenter follows the audience window', after, 50),
    line('The audience window follows the presenter', back, 50),
  ];
}

/** Notes when a key comes, and when another slide is shown. */
const watch = (page: Page) =>
  page.evaluate(() => {
    const noted = { keys: [] as number[], slides: [] as number[] };
    Object.assign(globalThis, noted);
    const now = () => performance.timeOrigin + performance.now();
    addEventListener('keydown', () => noted.keys.push(now()), { capture: true });
    new MutationObserver(() => noted.slides.push(now())).observe(document.querySelector('main.deck')!, {
      subtree: true,
      attributeFilter: ['class'],
    });
  });

async function between(from: Page, to: Page): Promise<readonly number[]> {
  const read = (page: Page, name: string) =>
    page.evaluate((key) => (globalThis as unknown as Record<string, number[]>)[key]!.at(-1) ?? 0, name);
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const before = await read(to, 'slides');
    await from.keyboard.press(round % 2 === 0 ? 'ArrowRight' : 'ArrowLeft');
    let moved = before;
    while (moved === before) moved = await read(to, 'slides');
    times.push(moved - (await read(from, 'keys')));
  }
  return times;
}

function line(what: string, times: readonly number[], target: number): string {
  const middle = median(times);
  const met = middle < target ? 'met' : 'MISSED';
  const most = milliseconds(Math.max(...times));
  return `${what}: median ${middle.toFixed(1)} ms, at most ${most} of ${times.length} (target under ${target} ms: ${met})`;
}

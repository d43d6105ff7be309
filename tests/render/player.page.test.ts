import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { BrowserContext, KeyInput, Page } from 'puppeteer';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { handOutDeck, readPlayer } from '../../src/render/hand-out.ts';
import { settled, sharedBrowser } from '../browser.ts';
import { en } from '../sections/desk/locale.ts';
import { options, renderDeck, sevenSlides } from './manuscripts.ts';

let browser: BrowserContext;
let page: Page;
let folder: string;
let file: string;
const requests: string[] = [];
const complaints: string[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'groundswell-player-'));
  await writeFile(
    join(folder, 'deck.html'),
    handOutDeck(await renderDeck(sevenSlides, options), readPlayer(en.talk)),
  );
  file = pathToFileURL(join(folder, 'deck.html')).href;
  browser = await sharedBrowser();
  page = await browser.newPage();
  page.on('request', (request) => requests.push(request.url().slice(0, 60)));
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(String(error)));
});

afterAll(async () => {
  await browser?.close();
  await rm(folder, { recursive: true, force: true });
});

beforeEach(async () => {
  await page.goto('about:blank');
  await page.goto(file);
});

/** Numbers of the slides that are seen, and the name in the address. */
const seen = () =>
  page.evaluate(() => {
    const slides = [...document.querySelectorAll('main.deck > svg')];
    const shown = slides.flatMap((slide, index) => (slide.checkVisibility() ? [index + 1] : []));
    return `${shown.join()} ${location.hash}`.trim();
  });
const press = async (...keys: readonly KeyInput[]) => {
  for (const key of keys) {
    await page.keyboard.press(key);
    await settled(page);
  }
  return seen();
};

it('starts with the first slide and moves by keys', async () => {
  expect(await seen()).toBe('1');
  expect(await press('ArrowRight', 'ArrowDown', 'PageDown', ' ')).toBe('5 #5');
  expect(await press('ArrowLeft', 'ArrowUp', 'PageUp')).toBe('2 #2');
  expect(await press('End')).toBe('7 #7');
  expect(await press('ArrowRight')).toBe('7 #7');
  expect(await press('Home', 'ArrowLeft')).toBe('1 #1');
  await page.keyboard.down('Shift');
  await press('ArrowRight', 'ArrowRight', ' ');
  await page.keyboard.up('Shift');
  expect(await seen()).toBe('2 #2');
});

it('goes to a typed number, and stays where there is no such slide', async () => {
  expect(await press('4', 'Enter')).toBe('4 #4');
  expect(await press('1', '2', 'Enter')).toBe('4 #4');
  expect(await press('0', 'Enter')).toBe('4 #4');
  expect(await press('Enter')).toBe('4 #4');
  await page.evaluate(() => {
    location.hash = '#99';
  });
  await settled(page);
  expect(await seen()).toBe('4 #4');
});

it('forgets a number after a while, and when another key comes', async () => {
  await press('1');
  await page.evaluate(() => {
    const { now } = Date;
    Date.now = () => now() + 5000;
  });
  expect(await press('4', 'Enter')).toBe('4 #4');
  expect(await press('6', 'ArrowLeft', 'Enter')).toBe('3 #3');
});

it('keeps the place over a reload and goes back', async () => {
  await press('ArrowRight', 'ArrowRight');
  await page.reload();
  expect(await seen()).toBe('3 #3');
  await page.goBack();
  await settled(page);
  expect(await seen()).toBe('2 #2');
});

it.each([
  ['#5', '5 #5'],
  ['#99', '7 #7'],
  ['#0', '1 #1'],
  ['#-3', '1 #1'],
  ['#nowhere', '1 #nowhere'],
  ['#%', '1 #%'],
  ['#source-3', '7 #source-3'],
  ['#slide-4', '4 #slide-4'],
])('opens at %s', async (hash, expected) => {
  await page.goto('about:blank');
  await page.goto(file + hash);
  await settled(page);
  expect(await seen()).toBe(expected);
});

it('follows links to what another slide holds, and moves on from there', async () => {
  await press('ArrowRight');
  await page.click('#slide-2 a');
  await settled(page);
  expect(await seen()).toBe('7 #source-3');
  expect(await press('ArrowLeft')).toBe('6 #6');
});

it('moves by clicks near the edges', async () => {
  await page.setViewport({ width: 1000, height: 600 });
  const click = async (x: number) => {
    await page.mouse.click(x, 300);
    await settled(page);
    return seen();
  };
  expect(await click(950)).toBe('2 #2');
  expect(await click(500)).toBe('2 #2');
  expect(await click(50)).toBe('1 #1');
});

it('fills the window and says where it is', async () => {
  await press('ArrowRight');
  const box = await page.$eval('#slide-2', (slide) => slide.getBoundingClientRect().toJSON());
  expect(box).toMatchObject({ x: 0, width: 1000 });
  expect(await page.$eval('[role=status]', (voice) => voice.textContent)).toBe('2 / 7: Headline 2');
});

it('goes black and white, and back with the next slide', async () => {
  const blank = () => page.$eval('.blank', (one) => (one.checkVisibility() ? one.className : ''));
  await press('b');
  expect(await blank()).toBe('blank black');
  await press('b');
  expect(await blank()).toBe('');
  await press('.', 'w');
  expect(await blank()).toBe('blank white');
  expect(await press('ArrowRight')).toBe('2 #2');
  expect(await blank()).toBe('');
});

it('shows all slides, and goes to the one that is chosen by keys or by a click', async () => {
  expect(await press('ArrowRight', 'o')).toBe('1,2,3,4,5,6,7 #2');
  expect(await press('ArrowRight', 'ArrowRight', 'Enter')).toBe('4 #4');
  await press('o');
  await page.click('main.deck > button:last-of-type');
  await settled(page);
  expect(await seen()).toBe('7 #7');
  expect(await press('o', 'Escape')).toBe('7 #7');
});

it('takes a typed number among all slides, and leaves the choice to the arrows when they come after it', async () => {
  expect(await press('o', '5', 'Enter')).toBe('5 #5');
  expect(await press('o', '9', 'Enter')).toBe('1,2,3,4,5,6,7 #5');
  expect(await press('2', 'ArrowLeft', 'Enter')).toBe('4 #4');
});

it('lists its keys, and closes the list when the talk goes on', async () => {
  const open = () => page.$eval('dialog.keys', (dialog) => (dialog as HTMLDialogElement).open);
  await press('?' as KeyInput);
  expect(await open()).toBe(true);
  expect(await page.$eval('dialog.keys', (dialog) => (dialog as HTMLElement).innerText)).not.toMatch(
    /presenter/i,
  );
  await press('PageDown');
  expect(await open()).toBe(false);
  expect(await press('b', '?' as KeyInput, 'Escape')).toBe('2 #2');
  expect(await open()).toBe(false);
  expect(await page.$eval('.blank', (one) => one.checkVisibility())).toBe(true);
  expect(await press('?' as KeyInput, 'o')).toMatch(/^1,2,3/);
  expect(await open()).toBe(false);
});

it('says that a slide does not exist', async () => {
  await press('1', '2', 'Enter');
  expect(await page.$eval('.message', (message) => message.textContent)).toBe(
    'There is no slide 12; this is slide 1 of 7',
  );
});

it('has a progress line that can be turned off for good', async () => {
  const line = () => page.$eval('.progress', (one) => one.checkVisibility());
  expect(await line()).toBe(true);
  await press('l');
  expect(await line()).toBe(false);
  await page.reload();
  expect(await line()).toBe(false);
  await press('l');
  expect(await line()).toBe(true);
});

it('hides a pointer that rests', async () => {
  await page.mouse.move(300, 300);
  await page.waitForFunction(() => getComputedStyle(document.body).cursor === 'none', { timeout: 6000 });
  await page.mouse.move(310, 300);
  await page.waitForFunction(() => getComputedStyle(document.body).cursor !== 'none', { timeout: 1000 });
});

it('shows every slide without JavaScript, and prints one a page', async () => {
  await page.emulateMediaType('print');
  expect(await seen()).toBe('1,2,3,4,5,6,7');
  await page.emulateMediaType('screen');
  await page.setJavaScriptEnabled(false);
  await page.goto(file);
  expect(await seen()).toBe('1,2,3,4,5,6,7');
  await page.setJavaScriptEnabled(true);
});

it('asks for nothing but itself, and the policy refuses nothing of it', () => {
  expect(requests.filter((url) => !/^(file:|data:font|about:)/.test(url))).toEqual([]);
  expect(complaints).toEqual([]);
});

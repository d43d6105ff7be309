import type { BrowserContext, Page } from 'puppeteer';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { sharedOpenBrowser } from '../../browser.ts';
import {
  expectShown,
  fromDisk,
  fromServer,
  press,
  pressP,
  secretNote,
  testDeck,
  type Venue,
} from './stage.ts';

let deck: Awaited<ReturnType<typeof testDeck>>;
let browser: BrowserContext;
const complaints: string[] = [];

beforeAll(async () => {
  [deck, browser] = await Promise.all([testDeck(), sharedOpenBrowser()]);
});
afterAll(() => browser?.close());

const textIn = (page: Page, selector: string) =>
  page.$eval(selector, (element) => (element as HTMLElement).innerText.trim());
/** Waits until an element's words match. */
const waitText = (page: Page, selector: string, pattern: RegExp) =>
  page.waitForFunction(
    (at, source) => new RegExp(source).test((document.querySelector(at) as HTMLElement)?.innerText ?? ''),
    { timeout: 30_000, polling: 50 },
    selector,
    pattern.source,
  );
/** Waits until the time of the talk that a window shows is so many seconds, or more. */
const waitElapsed = (page: Page, seconds: number) =>
  page.waitForFunction(
    (least) => {
      const [minutes, rest] = (document.querySelector('[data-time=elapsed]')?.textContent ?? '').split(':');
      return Number(minutes) * 60 + Number(rest) >= least;
    },
    { timeout: 30_000, polling: 50 },
    seconds,
  );
const listen = (page: Page) => {
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(String(error)));
};

describe.each([
  { from: 'a file', open: fromDisk },
  { from: 'the server', open: fromServer },
])('two windows from $from', ({ open }) => {
  let venue: Venue;
  let audience: Page;
  let presenter: Page;

  beforeAll(async () => {
    venue = await open(deck.presenter);
  });
  afterAll(() => venue.close());
  beforeEach(async () => {
    audience = await browser.newPage();
    listen(audience);
    await audience.goto(venue.address);
    presenter = await pressP(audience);
    listen(presenter);
  });
  afterEach(async () => {
    await presenter.close().catch(() => undefined);
    await audience.close().catch(() => undefined);
    expect(complaints.splice(0)).toEqual([]);
  });

  it('follow each other, by keys and by typed numbers', async () => {
    await press(presenter, 'PageDown');
    await expectShown(audience, '2');
    await press(audience, 'ArrowRight', 'ArrowRight');
    await expectShown(presenter, '4');
    await press(presenter, '3', 'Enter');
    await expectShown(audience, '3');
    expect(audience.url()).toMatch(/#3$/);
    await press(presenter, 'End');
    await expectShown(audience, '7');
    expect(await textIn(presenter, '.desk-end')).toBe('End of the deck');
  });

  it('go black and white together; the presenter still sees the slide and is told', async () => {
    await press(presenter, 'b');
    await expectShown(audience, '1 black');
    expect(await textIn(presenter, '[data-show=covered]')).toBe('The screen is black');
    await press(audience, 'w');
    await expectShown(audience, '1 white');
    await waitText(presenter, '[data-show=covered]', /white/);
    await press(presenter, 'ArrowRight');
    await expectShown(audience, '2');
  });

  it('lose nothing when either is loaded again', async () => {
    await press(presenter, '5', 'Enter');
    await expectShown(audience, '5');
    await press(presenter, 't', 't');
    await audience.reload();
    await expectShown(audience, '5');
    await press(presenter, 'ArrowLeft');
    await expectShown(audience, '4');
    await waitElapsed(presenter, 2);
    await presenter.reload();
    await expectShown(presenter, '4');
    await waitElapsed(presenter, 2);
    await press(audience, 'ArrowRight');
    await expectShown(presenter, '5');
  });

  it('lose nothing when the presenter is closed and opened again', async () => {
    await press(presenter, '3', 'Enter', 'b');
    await expectShown(audience, '3 black');
    await waitElapsed(presenter, 2);
    await presenter.close();
    await press(audience, 'b', 'ArrowRight');
    presenter = await pressP(audience);
    listen(presenter);
    await expectShown(presenter, '4');
    await waitElapsed(presenter, 2);
  });

  it('open the presenter again when P comes while it is still closing', async () => {
    await press(presenter, '3', 'Enter');
    await expectShown(audience, '3');
    const closing = presenter;
    [presenter] = await Promise.all([pressP(audience), closing.close()]);
    listen(presenter);
    await expectShown(presenter, '3');
  });

  it('know of each other', async () => {
    await waitText(presenter, '[data-show=audience]', /Audience window follows/);
    await audience.close();
    await waitText(presenter, '[data-show=audience]', /No audience window/);
    await press(presenter, 'ArrowRight');
    audience = await browser.newPage();
    listen(audience);
    await audience.goto(venue.address);
    await expectShown(audience, '2');
    await waitText(presenter, '[data-show=audience]', /Audience window follows/);
  });

  it('say so when there is a second presenter, and one of them can take over', async () => {
    const second = await browser.newPage();
    await second.goto(`${venue.address}?presenter`);
    await waitText(second, '.desk-second', /Another presenter window is open/);
    await second.click('.desk-second [data-do=alone]');
    await expect.poll(() => presenter.isClosed(), { timeout: 5000 }).toBe(true);
    await press(second, 'ArrowRight');
    await expectShown(audience, '2');
    await second.close();
  });
});

describe('from a file, in a browser that lets two windows share less', () => {
  const without = {
    'no channel and no window knows the other: the storage event':
      'delete globalThis.BroadcastChannel; opener = null; const { open } = window;' +
      'window.open = (...given) => { open(...given); return { focus() {}, postMessage() {} } }',
    'no channel and nothing kept: messages between the windows':
      'delete globalThis.BroadcastChannel; Storage.prototype.setItem = () => { throw new Error("no") }',
    'no animation frames, as in a covered window': 'globalThis.requestAnimationFrame = () => 0',
  };

  it.each(Object.entries(without))('%s', async (_, script) => {
    const crippled = deck.presenter.replace(
      /<meta http-equiv="Content-Security-Policy"[^>]*>/,
      `<script>${script}</script>`,
    );
    const venue = await fromDisk(crippled);
    const audience = await browser.newPage();
    try {
      await audience.goto(venue.address);
      const presenter = await pressP(audience);
      await press(presenter, 'PageDown', 'PageDown');
      await expectShown(audience, '3');
      await press(audience, 'ArrowLeft');
      await expectShown(presenter, '2');
      await audience.reload();
      await waitText(presenter, '[data-show=audience]', /Audience window follows/);
      await press(audience, 'ArrowRight');
      await expectShown(presenter, '3');
      await press(presenter, 'End');
      await expectShown(audience, '7');
      await presenter.close();
    } finally {
      await audience.close();
      await venue.close();
    }
  });
});

describe('the presenter window', () => {
  let venue: Venue;
  let page: Page;

  beforeAll(async () => {
    venue = await fromDisk(deck.presenter);
    page = await browser.newPage();
    listen(page);
  });
  afterAll(() => venue.close());
  beforeEach(async () => {
    await page.goto('about:blank');
    await page.evaluateOnNewDocument('sessionStorage.clear()');
    await page.goto(`${venue.address}?presenter`);
  });

  it('shows the notes that were written, and notes for every other slide', async () => {
    await press(page, 'ArrowRight');
    expect(await textIn(page, '.desk-notes [data-pane]')).toBe(secretNote);
    for (let slide = 1; slide <= 7; slide++) {
      await press(page, `${slide}` as '1', 'Enter');
      expect((await textIn(page, '.desk-notes [data-pane]')).length).toBeGreaterThan(15);
    }
  });

  it('enlarges the notes and keeps the size', async () => {
    const size = () =>
      page.$eval('.desk-notes [data-pane]', (pane) => Number.parseFloat(getComputedStyle(pane).fontSize));
    const before = await size();
    await press(page, '+', '+');
    expect(await size()).toBeGreaterThan(before);
    const larger = await size();
    await page.reload();
    expect(await size()).toBe(larger);
    await press(page, '-', '-');
    expect(await size()).toBe(before);
  });

  it('opens the evidence of the slide on screen: sources, base, caveats, confidence', async () => {
    await press(page, '3', 'Enter', 'e');
    const drawer = await textIn(page, '.desk-evidence');
    expect(drawer).toMatch(/Number\s+.*of/s);
    expect(drawer).toMatch(/Base\s/);
    expect(drawer).toMatch(/confidence/i);
    expect(await page.evaluate(() => document.activeElement?.closest('.desk-evidence') !== null)).toBe(true);
    await press(page, 'ArrowRight', 'ArrowRight');
    expect(await textIn(page, '.desk-evidence')).not.toBe(drawer);
    await press(page, 'Escape');
    expect(await page.$eval('.desk-evidence', (one) => (one as HTMLElement).hidden)).toBe(true);
  });

  it('counts the time from the first move, against the budget and the plan', async () => {
    expect(await textIn(page, '[data-time=remaining]')).toBe('6:00');
    expect(await textIn(page, '[data-time=toggle]')).toBe('Start');
    await press(page, 'ArrowRight');
    expect(await textIn(page, '.time-slide')).toContain('planned 2:00');
    await waitElapsed(page, 1);
    await waitText(page, '[data-time=toggle]', /Pause/);
    expect(await textIn(page, '[data-time=remaining]')).toMatch(/^5:\d\d$/);
    expect(await textIn(page, '[data-time=pace]')).toBe('On time');
    await press(page, 't');
    await waitText(page, '[data-time=toggle]', /Start/);
    const stood = await textIn(page, '[data-time=elapsed]');
    const hour = await textIn(page, '[data-time=clock]');
    await page.evaluate(() => {
      const { now } = Date;
      Date.now = () => now() + 60 * 60 * 1000; // an hour passes
    });
    await page.waitForFunction(
      (before) => document.querySelector('[data-time=clock]')?.textContent !== before,
      { timeout: 30_000, polling: 50 },
      hour,
    );
    expect(await textIn(page, '[data-time=elapsed]')).toBe(stood);
    await press(page, 'r');
    await waitText(page, '[data-time=elapsed]', /^0:00$/);
  });

  it('says that there is no such slide', async () => {
    await press(page, '9', '9', 'Enter');
    expect(await textIn(page, '.message')).toBe('There is no slide 99; this is slide 1 of 7');
    await page.goto('about:blank');
    await page.goto(`${venue.address}?presenter#42`);
    await waitText(page, '.message', /There is no slide 42; this is slide 7 of 7/);
  });

  it('says where it is to a screen reader', async () => {
    await press(page, 'ArrowRight');
    expect(await page.$eval('.voice', (voice) => voice.textContent)).toMatch(/^2 \/ 7: /);
  });

  it('is used with the keyboard alone: every button is reached and shows its focus', async () => {
    const reached = new Set<string>();
    for (let count = 0; count < 40; count++) {
      await press(page, 'Tab');
      const name = await page.evaluate(() => {
        const at = document.activeElement;
        return at && getComputedStyle(at).outlineStyle !== 'none' ? (at.getAttribute('data-do') ?? '') : '';
      });
      if (name !== '') reached.add(name);
    }
    const wanted = [
      'previous',
      'next',
      'overview',
      'black',
      'white',
      'p',
      'e',
      'd',
      'help',
      '-',
      '+',
      't',
      'r',
    ];
    expect([...reached]).toEqual(expect.arrayContaining(wanted));
  });

  it('keeps a clicker working after a click on a button', async () => {
    await page.click('[data-do=t]');
    await press(page, 'PageDown');
    await expectShown(page, '2');
    await page.click('[data-do=next]');
    await expectShown(page, '3');
  });

  it('has larger type on a larger screen', async () => {
    const size = () =>
      page.$eval('.desk-notes h2', (one) => Number.parseFloat(getComputedStyle(one).fontSize));
    await page.setViewport({ width: 1920, height: 1080 });
    const small = await size();
    await page.setViewport({ width: 3840, height: 2160 });
    expect(await size()).toBeCloseTo(2 * small);
    await page.setViewport({ width: 1280, height: 720 });
  });

  it('can be light or dark', async () => {
    const ground = () => page.$eval('.desk-notes', (pane) => getComputedStyle(pane).backgroundColor);
    const first = await ground();
    await press(page, 'd');
    expect(await ground()).not.toBe(first);
    await press(page, 'd');
    expect(await ground()).toBe(first);
  });

  it.each([
    [1280, 720],
    [1280, 480],
    [1920, 1080],
    [3840, 2160],
    [1024, 768],
    [640, 360],
    [844, 390],
    [390, 844],
  ])('fits a screen of %i × %i: nothing lies over anything else', async (width, height) => {
    await page.setViewport({ width, height });
    const boxes = await page.evaluate(() => {
      const parts = ['.desk-bar', 'svg.shown', 'svg.next', '.desk-notes', '.desk-time'];
      return parts.map((part) => document.querySelector(part)!.getBoundingClientRect().toJSON());
    });
    const held = await page.evaluate(() =>
      ['.desk-bar', '.desk-time', '.desk-notes'].flatMap((part) => {
        const outer = document.querySelector(part)!;
        const { right, bottom } = outer.getBoundingClientRect();
        const own = [...outer.querySelectorAll('button,dd,output')].filter((one) => one.checkVisibility());
        return own
          .filter((one) => {
            const box = one.getBoundingClientRect();
            return box.right > right + 1 || box.bottom > bottom + 1;
          })
          .map((one) => `${part}: ${one.textContent}`);
      }),
    );
    expect(held).toEqual([]);
    const notes = await page.$eval('.desk-notes [data-pane]', (pane) => pane.clientHeight);
    expect(notes, 'room for two lines of notes').toBeGreaterThan(56);
    for (const [index, box] of boxes.entries()) {
      expect(box.left).toBeGreaterThanOrEqual(0);
      expect(box.right).toBeLessThanOrEqual(width + 0.5);
      expect(box.bottom).toBeLessThanOrEqual(height + 0.5);
      for (const other of boxes.slice(index + 1)) {
        const apart =
          box.right <= other.left + 0.5 ||
          other.right <= box.left + 0.5 ||
          box.bottom <= other.top + 0.5 ||
          other.bottom <= box.top + 0.5;
        expect(apart, `${JSON.stringify(box)} and ${JSON.stringify(other)}`).toBe(true);
      }
    }
  });
});

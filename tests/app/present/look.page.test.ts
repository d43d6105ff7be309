import type { BrowserContext, Page } from 'puppeteer';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { sharedOpenBrowser } from '../../browser.ts';
import { expectShown, fromServer, press, pressP, secretNote, testDeck, type Venue } from './stage.ts';

let browser: BrowserContext;
let venue: Venue;
let audience: Page;
let presenter: Page;

beforeAll(async () => {
  const [deck, opened] = await Promise.all([testDeck(), sharedOpenBrowser()]);
  browser = opened;
  venue = await fromServer(deck.presenter);
});
afterAll(async () => {
  await browser?.close();
  await venue?.close();
});
beforeEach(async () => {
  audience = await browser.newPage();
  await audience.goto(venue.address);
  presenter = await pressP(audience);
});
afterEach(async () => {
  await presenter.close();
  await audience.close();
});

const isHidden = (selector: string) =>
  presenter.$eval(selector, (element) => (element as HTMLElement).hidden || !element.checkVisibility());
const textOf = (selector: string) =>
  presenter.$eval(selector, (element) => (element as HTMLElement).innerText.trim());
const rows = () =>
  presenter.$$eval('.desk-find li button', (all) => all.map((one) => (one as HTMLElement).innerText));
/** Lets time pass. */
const laterBy = (page: Page, milliseconds: number) =>
  page.evaluate((by) => {
    const { now } = Date;
    Date.now = () => now() + by;
  }, milliseconds);

describe('a held audience', () => {
  it('keeps its slide while the presenter looks ahead, and follows when it is let go', async () => {
    await press(presenter, 'ArrowRight');
    await expectShown(audience, '2');
    await press(presenter, 'z', 'ArrowRight', 'ArrowRight');
    await expectShown(presenter, '4');
    expect(await textOf('[data-show=held]')).toMatch(/still sees slide 2/);
    await press(presenter, 'b');
    await expectShown(audience, '2 black');
    await press(presenter, 'ArrowRight');
    await expectShown(audience, '2 black');
    await press(presenter, 'b', 'z');
    await expectShown(audience, '5');
    expect(await isHidden('[data-show=held]')).toBe(true);
  });

  it('is still held after either window is loaded again', async () => {
    await press(presenter, 'ArrowRight', 'z', '5', 'Enter');
    await expectShown(presenter, '5');
    await audience.reload();
    await expectShown(audience, '2');
    await presenter.reload();
    await expectShown(presenter, '5');
    expect(await textOf('[data-show=held]')).toMatch(/still sees slide 2/);
    await press(presenter, 'Backspace');
    await expectShown(presenter, '2');
    await press(presenter, 'ArrowRight');
    await expectShown(audience, '3');
  });

  it('is let go by a key in its own window', async () => {
    await press(presenter, 'z', '5', 'Enter');
    await press(audience, 'ArrowRight');
    await expectShown(audience, '2');
    await expectShown(presenter, '2');
  });
});

describe('finding from the presenter', () => {
  it('finds words on slides, in notes and in evidence, back-up slides too; goes there and comes back', async () => {
    await press(presenter, 'ArrowRight', '/');
    await presenter.keyboard.type('miller smiles');
    expect(await rows()).toEqual([expect.stringMatching(new RegExp(`^2 · .*Notes\\s+${secretNote}`, 's'))]);
    await presenter.$eval('.desk-find input', (input) => (input as HTMLInputElement).select());
    await presenter.keyboard.type('BREAD');
    const found = (await rows()).join('\n');
    expect(found).toMatch(/^4 · /m);
    expect(found).toMatch(/Evidence/);
    expect(found).toMatch(/Back-up/);
    await press(presenter, 'ArrowDown');
    await presenter.$$eval('.desk-find li button', (all) => (all.at(-1) as HTMLElement).click());
    await expectShown(presenter, '7');
    await expectShown(audience, '7');
    await press(presenter, 'Escape', 'Backspace');
    await expectShown(audience, '2');
    expect(await isHidden('.desk-find')).toBe(true);
  });

  it('finds a claim by its name and shows its evidence', async () => {
    await press(presenter, '/');
    await presenter.keyboard.type('bakers-rise-early');
    await press(presenter, 'Enter');
    const claim = await presenter.waitForSelector(
      '.desk-evidence:not([hidden]) [data-claim=bakers-rise-early]',
    );
    expect(await claim!.isIntersectingViewport()).toBe(true);
    expect(await isHidden('.desk-find')).toBe(true);
  });

  it('says that nothing holds the words, and Escape closes it', async () => {
    await press(presenter, '/');
    await presenter.keyboard.type('zeppelin');
    expect(await textOf('.desk-find [role=status]')).toBe('Nothing found');
    await press(presenter, 'Escape');
    expect(await isHidden('.desk-find')).toBe(true);
    await expectShown(presenter, '1');
  });
});

describe('the plan', () => {
  const pace = () => textOf('[data-time=pace]');
  const waitPace = (words: RegExp) => expect.poll(pace, { timeout: 5000 }).toMatch(words);

  it('lets the cover take its time from the slide after it, and leaves back-up slides out', async () => {
    await press(presenter, 'ArrowRight', 'ArrowLeft');
    await laterBy(presenter, 90_000);
    await waitPace(/On time/);
    await laterBy(presenter, 60_000);
    await waitPace(/behind plan/);
    await press(presenter, 'End');
    await waitPace(/outside the plan/);
    expect(await textOf('[data-show=backup]')).toBe('Back-up');
  });

  it('says where the talk ends', async () => {
    const last = Number(await presenter.$eval('.desk', (desk) => (desk as HTMLElement).dataset.talkSlides));
    await press(presenter, `${last}` as '6', 'Enter');
    await expectShown(presenter, String(last));
    expect(await textOf('.desk-next h2')).toBe('The talk ends here; next is back-up');
    await press(presenter, 'ArrowLeft');
    expect(await textOf('.desk-next h2')).toBe('Next slide');
  });

  it('gives the times of a run as lines for the profile', async () => {
    await press(presenter, 'ArrowRight');
    await laterBy(presenter, 125_000);
    await press(presenter, 'ArrowRight');
    await laterBy(presenter, 50_000);
    await press(presenter, 'm');
    const lines = await presenter.$eval(
      '.desk-times textarea',
      (area) => (area as HTMLTextAreaElement).value,
    );
    expect(lines).toMatch(/^\/\/ 2 · .+ \(2:\d\d \/ 2:00\)\nminutes: 2,\n\n\/\/ 3 · .+\nminutes: 1,$/);
    await press(presenter, 'Escape');
    expect(await presenter.$eval('.desk-times', (dialog) => (dialog as HTMLDialogElement).open)).toBe(false);
  });
});

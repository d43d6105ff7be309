import type { Browser, Page } from 'puppeteer';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { firefox, launchFirefox, noFirefox } from '../../firefox.ts';
import { expectShown, fromDisk, press, testDeck, type Venue } from './stage.ts';

describe.skipIf(!firefox)(firefox ? 'a deck in Firefox' : noFirefox, () => {
  let browser: Browser;
  let venue: Venue;
  let page: Page;

  beforeAll(async () => {
    const [deck, opened] = await Promise.all([testDeck(), launchFirefox()]);
    browser = opened;
    venue = await fromDisk(deck.presenter);
    page = await browser.newPage();
  });
  afterAll(async () => {
    await browser?.close();
    await venue?.close();
  });
  beforeEach(async () => {
    await page.setViewport({ width: 1280, height: 720 });
    await page.goto('about:blank');
    await page.goto(venue.address);
  });

  it('takes a click on a slide among all slides', async () => {
    await press(page, 'o');
    const { x, y } = await page.$eval('main.deck > button:nth-of-type(5)', (button) => {
      const box = button.getBoundingClientRect();
      return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    });
    await page.mouse.click(x, y);
    await expectShown(page, '5');
  });

  it('closes the keys with Escape, and takes a typed number', async () => {
    await page.keyboard.type('?');
    await press(page, 'Escape', '4', 'Enter');
    expect(await page.$eval('dialog.keys', (dialog) => dialog.open)).toBe(false);
    await expectShown(page, '4');
  });

  it('shows cards on a phone, and nothing is cut', async () => {
    await page.setViewport({ width: 390, height: 844 });
    await page.waitForSelector('.cards .cards-nav:not([hidden])');
    const cards = await page.$$eval('main.deck > svg', (slides) =>
      slides.map((slide) => {
        const section = slide.querySelector('section')!;
        const { height } = slide.getBoundingClientRect();
        return Math.abs(height - section.offsetHeight) < 1 && section.scrollWidth <= section.clientWidth;
      }),
    );
    expect(cards).toEqual(Array.from({ length: 7 }, () => true));
  });

  it('keeps its text above the foot', async () => {
    const crossing = await page.$$eval('main.deck > svg', (slides) =>
      slides.flatMap((slide) => {
        slide.style.cssText = 'display:block;position:static;width:1280px;height:720px';
        const foot = slide.querySelector('.foot')?.getBoundingClientRect();
        return [...slide.querySelectorAll<HTMLElement>('p, li, td, th, dt, dd, h2, h3, .drawing')]
          .filter((one) => foot && one.closest('.foot, .figure-data') === null)
          .filter((one) => one.getBoundingClientRect().bottom > foot!.top + 1)
          .map((one) => one.textContent);
      }),
    );
    expect(crossing).toEqual([]);
  });
});

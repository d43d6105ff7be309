import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'puppeteer';

/**
 * What a plain Puppeteer script does with finished HTML files: opens each from disk and prints it, tagged and with
 * bookmarks, in a few tabs that are used again. Nothing is done with the PDF.
 */
export async function printBare(tabs: readonly Page[], files: readonly string[]): Promise<void> {
  const waiting = [...files];
  const work = async (tab: Page) => {
    for (let file = waiting.shift(); file !== undefined; file = waiting.shift()) {
      await tab.goto(pathToFileURL(file).href);
      await tab.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true });
    }
  };
  await Promise.all(tabs.map(work));
}

export const openTabs = (browser: Browser, count: number): Promise<Page[]> =>
  Promise.all(Array.from({ length: count }, () => browser.newPage()));

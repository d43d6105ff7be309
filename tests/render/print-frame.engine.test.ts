import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Browser, BrowserContext } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { renderBriefing } from '../../src/render/briefing.ts';
import { selfContained } from '../../src/render/hand-out.ts';
import { sharedBrowser } from '../browser.ts';
import { firefox, launchFirefox, noFirefox } from '../firefox.ts';
import { briefingOf, options } from './manuscripts.ts';

type Piece = { readonly text: string; readonly y: number };
type Item = { readonly str: string; readonly transform: readonly number[] };

/** Letters that stand on one line, as one piece: Firefox places each by itself. */
const linesOf = (items: readonly Item[]): readonly Piece[] =>
  [...Map.groupBy(items, ({ transform }) => `${Math.round(transform[5]!)}`)].map(([place, some]) => ({
    text: some.map(({ str }) => str).join(''),
    y: Number.parseInt(place, 10),
  }));

describe.skipIf(!firefox)(firefox ? 'in Firefox' : noFirefox, () => {
  let reader: Browser;
  let own: BrowserContext;
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'groundswell-firefox-'));
    [reader, own] = await Promise.all([launchFirefox(), sharedBrowser()]);
  });
  afterAll(async () => {
    await Promise.all([reader?.close(), own?.close()]);
    await rm(folder, { recursive: true, force: true });
  });

  /** What stands where on each page that a browser prints. Firefox takes its size of paper from the request. */
  async function print(
    html: string,
    browser: Pick<BrowserContext, 'newPage'>,
  ): Promise<readonly (readonly Piece[])[]> {
    await writeFile(join(folder, 'page.html'), html);
    const page = await browser.newPage();
    await page.goto(pathToFileURL(join(folder, 'page.html')).href);
    const data = new Uint8Array(
      await page.pdf({ format: 'A4', preferCSSPageSize: true, printBackground: true }),
    );
    await page.close();
    const pdf = await getDocument({ data, verbosity: 0 }).promise;
    return Promise.all(
      Array.from({ length: pdf.numPages }, async (_, index) => {
        const { items } = await (await pdf.getPage(index + 1)).getTextContent();
        return linesOf(items.flatMap((item) => ('str' in item ? [item] : [])));
      }),
    );
  }
  const saying = (page: readonly Piece[], text: string) => page.filter((piece) => piece.text.includes(text));

  test('each printed page of a briefing bears the label at its head and foot, the date, and the text of the same page', async () => {
    const lines = Array.from({ length: 70 }, (_, index) => `<p>Line ${index + 1} of the tides.</p>`);
    const briefing = renderBriefing(briefingOf('<h1>High and low</h1>', lines.join('\n')), options);
    const html = selfContained(briefing);
    const [theirs, ours] = [await print(html, reader), await print(html, own)];
    expect(theirs.length).toBeGreaterThan(1);
    expect(theirs).toHaveLength(ours.length);
    theirs.forEach((page, index) => {
      const labels = saying(page, 'TLP:GREEN');
      expect(labels).toHaveLength(2);
      // A4 is 842 pt high: one in the margin above, one in that below.
      expect(labels.map(({ y }) => (y > 785 ? 'head' : y < 54 ? 'foot' : y)).toSorted()).toEqual([
        'foot',
        'head',
      ]);
      expect(saying(page, '22 November 2026')).toHaveLength(1);
      const wordsOf = (some: readonly Piece[]) => saying(some, 'of the tides').map(({ text }) => text);
      expect(wordsOf(page)).toEqual(wordsOf(ours[index]!));
      for (const { y } of saying(page, 'of the tides')) expect(y > 54 && y < 785).toBe(true);
    });
    const inOurs = ours.map((page) => saying(page, 'TLP:GREEN').length);
    expect(inOurs).toEqual(ours.map(() => 2));
  });
});

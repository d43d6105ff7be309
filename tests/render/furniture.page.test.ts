import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { BrowserContext } from 'puppeteer';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { renderBriefing } from '../../src/render/briefing.ts';
import { selfContained } from '../../src/render/hand-out.ts';
import { sharedBrowser } from '../browser.ts';
import { briefingOf, doc, options } from './manuscripts.ts';

let browser: BrowserContext;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'groundswell-furniture-'));
  browser = await sharedBrowser();
});

afterAll(async () => {
  await browser?.close();
  await rm(folder, { recursive: true, force: true });
});

/** The text of each page, as a reader's browser prints the file. */
const pagesOf = async (html: string): Promise<readonly string[]> => {
  await writeFile(join(folder, 'briefing.html'), html);
  const page = await browser.newPage();
  await page.goto(pathToFileURL(join(folder, 'briefing.html')).href);
  const data = new Uint8Array(await page.pdf({ preferCSSPageSize: true, printBackground: true }));
  await page.close();
  const pdf = await getDocument({ data, verbosity: 0 }).promise;
  return Promise.all(
    Array.from({ length: pdf.numPages }, async (_, index) => {
      const { items } = await (await pdf.getPage(index + 1)).getTextContent();
      return items.map((item) => ('str' in item ? item.str : '')).join(' ');
    }),
  );
};

it('stands on every page, the running title from the second on', async () => {
  const paragraphs = '<p>Low water follows high water.</p>'.repeat(45);
  const manuscript = briefingOf('<h1>High and low</h1>', paragraphs);
  const title = 'Tides "}* \\ </style>';
  const briefing = renderBriefing({ ...manuscript, doc: { ...doc, title } }, options);
  const pages = await pagesOf(selfContained(briefing));
  expect(pages).toHaveLength(2);
  pages.forEach((text, index) => {
    expect(text.match(/TLP:GREEN/g)).toHaveLength(2);
    expect(text).toContain('22 November 2026');
    expect(text).toContain(`${index + 1} / 2`);
    expect(text.includes(`The coast · ${title}`)).toBe(index > 0);
  });
});

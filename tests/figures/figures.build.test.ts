import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openMeasure } from '../../src/figures/measure.ts';
import { defaultStyle } from '../../src/model/default-style.ts';
import { observeFile } from '../../src/observe/file.ts';
import { build } from '../../src/pipeline.ts';
import { sharedBrowser } from '../browser.ts';
import { folderForTests, readAll, root } from '../end-to-end/folders.ts';
import { sharedWorld } from '../print/shared-printer.ts';

const out = folderForTests();
const folders = { content: join(root, 'tests/cases/figures/content'), templates: join(root, 'templates') };
let result: Awaited<ReturnType<typeof build>>;
let files: ReadonlyMap<string, Buffer>;
let browser: BrowserContext;

beforeAll(async () => {
  result = await build({ folders, out }, sharedWorld());
  files = await readAll(out);
  browser = await sharedBrowser();
});

afterAll(() => browser.close());

const fileOf = (kind: string, format: 'html' | 'pdf') =>
  files.get(`observers/ruritania-observers-${kind}.${format}`)!;

/** Every figure and every table of a PDF, by what is read aloud for it. */
function figuresIn(kind: string): string[] {
  const { pdf } = observeFile({ path: `${kind}.pdf`, format: 'pdf', bytes: fileOf(kind, 'pdf') });
  const found: string[] = [];
  const open = pdf?.structure ? [pdf.structure] : [];
  for (let node = open.pop(); node; node = open.pop()) {
    if (node.role === 'Figure') found.push(node.alt ?? '');
    open.push(...node.children);
  }
  return found;
}

describe('every kind of figure, in a deck and in a briefing', () => {
  test('passes every check but that of a full slide', () => {
    const others = result.diagnostics.filter(({ rule }) => rule !== 'layout/empty');
    expect(others).toEqual([]);
  });

  test.each(['deck', 'briefing'])('is a figure with words in the PDF of the %s', (kind) => {
    const alternatives = figuresIn(kind);
    for (const title of [
      'Bread in time',
      'How queues work',
      'The links of queues',
      'What became of them',
      'Four years to come',
    ])
      expect(alternatives.filter((text) => text.startsWith(title))).toHaveLength(1);
    expect(alternatives).not.toContain('');
  });

  test.each(['deck', 'briefing'])(
    'keeps its data for the screen of the %s, and no id twice',
    async (kind) => {
      const page = await browser.newPage();
      await page.setContent(String(fileOf(kind, 'html')));
      const seen = await page.evaluate(() => ({
        tables: document.querySelectorAll('.figure-data table').length,
        ids: [...document.querySelectorAll('[id]')].map(({ id }) => id),
      }));
      await page.emulateMediaType('print');
      const printed = await page.evaluate(
        () =>
          [...document.querySelectorAll('.figure-data')].filter((data) => data.getClientRects().length > 0)
            .length,
      );
      await page.close();
      expect(seen.tables).toBe(12);
      expect(new Set(seen.ids).size).toBe(seen.ids.length);
      expect(printed).toBe(0);
    },
  );
});

describe('type measures', () => {
  const texts = ['Hard-currency patronage', 'AVATAR To Wave 1,047', 'Łódź žluťoučký', 'a', '北 and 김'];

  test('are those of the browser, within a hundredth, and never too small', async () => {
    const measure = await openMeasure(defaultStyle, new Map());
    const page = await browser.newPage();
    const face = (subset: string, weight: number) => {
      const file = `node_modules/@fontsource/inter/files/inter-${subset}-${weight}-normal.woff2`;
      const data = readFileSync(join(root, file)).toString('base64');
      const range = subset === 'latin' ? '' : ';unicode-range:U+100-17F';
      return `@font-face{font-family:Inter;font-weight:${weight};src:url(data:font/woff2;base64,${data})${range}}`;
    };
    const faces = ['latin', 'latin-ext'].flatMap((subset) => [face(subset, 400), face(subset, 600)]).join('');
    await page.setContent(`<style>${faces}</style><svg font-family="Inter" font-size="100"></svg>`);
    const widths = await page.evaluate(
      async (all) => {
        const svg = document.querySelector('svg')!;
        const put = (text: string, weight: number) => {
          const element = document.createElementNS('http://www.w3.org/2000/svg', 'text');
          element.textContent = text;
          element.setAttribute('font-weight', String(weight));
          svg.append(element);
          return element;
        };
        const elements = all.map(([text, weight]) => put(text as string, weight as number));
        await document.fonts.ready;
        await Promise.all([...document.fonts].map((font) => font.load()));
        return elements.map((element) => element.getComputedTextLength());
      },
      texts.slice(0, 4).flatMap((text) => [
        [text, 400],
        [text, 600],
      ]),
    );
    await page.close();
    for (const [index, text] of texts.slice(0, 4).entries())
      for (const [at, weight] of ([400, 600] as const).entries()) {
        const ratio = measure(text, 100, weight) / widths[index * 2 + at]!;
        expect([text, weight, ratio > 0.99 && ratio < 1.03]).toEqual([text, weight, true]);
      }
    expect(measure(texts[4]!, 100)).toBeGreaterThan(200);
  });
});

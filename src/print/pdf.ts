import type { Page } from 'puppeteer';
import { Failure } from '../lib/diagnostic.ts';
import type { FailedFont, PageObservation } from '../model/observation.ts';
import type { Rendition } from '../model/rendition.ts';
import { observeSheets } from '../observe/page.ts';
import type { WarmBrowser } from './browser.ts';
import { BrowserLost, timedOut } from './deadline.ts';
import type { Link } from './finish/links.ts';
import { documentAddress } from './lock.ts';
import { namesPages, pagesOfDestinations, writeInto } from './page-numbers.ts';
import { tryTwice } from './retry.ts';
import type { Tab } from './tab.ts';

/** What Chromium made of a rendition, before it is finished. */
type RawPrint = {
  readonly pdf: Uint8Array;
  readonly links: readonly Link[];
  /** The words of the headings. */
  readonly headings: readonly string[];
  readonly page: PageObservation;
};

type Face = { readonly family: string; readonly name: string; readonly status: FontFaceLoadStatus };

/** How often the page is asked for its fonts, five milliseconds apart and more. All come from memory. */
const fontLooks = 2_000;

/**
 * Prints a rendition, and notes first where what stands on its pages. When the browser dies it is started again and the document tried once more.
 * @throws Failure `print/browser-died`, `print/timeout`, `browser/missing`, `browser/broken`
 */
export const printPdf = (
  browser: WarmBrowser,
  rendition: Rendition,
  options: PdfOptions = {},
): Promise<RawPrint> =>
  tryTwice(rendition.document, () => browser.withTab((tab) => printInTab(tab, rendition, options)), browser);

export type PdfOptions = {
  /** Notes where what stands on the pages: yes when not given. */
  readonly look?: boolean | undefined;
  /** Seconds that the browser may compute over a document: 60 when not given. */
  readonly computing?: number | undefined;
  /** Called when the browser begins to print, and there is nothing to do but wait: the moment to read what is heavy. */
  readonly waiting?: (() => void) | undefined;
};

async function printInTab(
  { page, lock, within }: Tab,
  rendition: Rendition,
  { computing, ...options }: PdfOptions,
): Promise<RawPrint> {
  const refused = lock.allow(rendition);
  const late = (seconds: number) => timedOut(rendition.document, 'printed', seconds);
  try {
    return await within(printLoaded(page, { ...options, rendition, refused }), { computing, late });
  } catch (error) {
    throw error instanceof Failure || error instanceof BrowserLost
      ? error
      : new BrowserLost(String(error), { cause: error });
  }
}

type Loading = Omit<PdfOptions, 'computing'> & {
  readonly rendition: Rendition;
  readonly refused: readonly string[];
};

async function printLoaded(
  page: Page,
  { rendition, refused, look = true, waiting }: Loading,
): Promise<RawPrint> {
  await page.emulateMediaType('screen');
  await page.goto(documentAddress, { timeout: 0 });
  const faces = await loadFonts(page);
  await page.emulateMediaType('print');
  const named = namesPages(rendition.html) ? await namePages(page) : undefined;
  const { links, headings } = await readWords(page);
  const sheets = look ? await observeSheets(rendition, (expression) => page.evaluate(expression)) : [];
  const printing = toPdf(page);
  waiting?.();
  const pdf = await printing.then((first) => (named ? settle(page, first, named) : first));
  const seen: PageObservation = {
    document: rendition.document,
    sheets,
    refused: [...refused],
    failedFonts: failedFaces(faces),
    families: [...new Set(faces.map(({ family }) => family))],
  };
  return { pdf, links, headings, page: seen };
}

/**
 * Loads every face and waits until each is there or has failed. Faces that only margin boxes use would otherwise be
 * asked for too late. With scripts off no promise of the page resolves, so it is asked again and again.
 */
async function loadFonts(page: Page): Promise<readonly Face[]> {
  for (let looks = 1; ; looks++) {
    const faces = await page.evaluate(() =>
      [...document.fonts].map((face): Face => {
        if (face.status === 'unloaded') void face.load();
        return {
          family: face.family,
          name: [face.family, face.weight, face.style].join(' '),
          status: face.status,
        };
      }),
    );
    const done = faces.every(({ status }) => status === 'loaded' || status === 'error');
    if (done || looks === fontLooks) return faces;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

/** The page of each anchor, as the document prints it now. */
type Pages = ReadonlyMap<string, number>;

/** How often a document is printed again because its page numbers moved what they name. */
const settlings = 3;

/** A blank print says on which page each part of the document begins: Chromium has no `target-counter`. */
async function namePages(page: Page): Promise<Pages> {
  await page.evaluate(`document.documentElement.style.visibility = 'hidden'`);
  const pages = await pagesOfDestinations(await toPdf(page, false));
  await write(page, pages);
  await page.evaluate(`document.documentElement.style.visibility = ''`);
  return pages;
}

const write = (page: Page, pages: Pages): Promise<unknown> =>
  page.evaluate(`(${writeInto})(${JSON.stringify([...pages])})`);

/** Prints again until each page number is that of the page on which its part begins in this very print. */
async function settle(page: Page, printed: Uint8Array, named: Pages): Promise<Uint8Array> {
  let pdf = printed;
  let written = named;
  for (let again = 0; again < settlings; again++) {
    const pages = await pagesOfDestinations(pdf);
    if ([...pages].every(([anchor, number]) => written.get(anchor) === number)) return pdf;
    await write(page, pages);
    written = pages;
    pdf = await toPdf(page);
  }
  return pdf;
}

type Words = Pick<RawPrint, 'links' | 'headings'>;

/** The headings of the page, and its links: inner ones as `#id`, others as the address they lead to. */
const readWords = (page: Page): Promise<Words> =>
  page.evaluate(() => {
    const plain = (text: string) => text.replace(/\s+/g, ' ').trim();
    const links = [...document.querySelectorAll<HTMLAnchorElement>('a[href], area[href]')].map((link) => {
      const href = link.getAttribute('href') ?? '';
      const text = link.getAttribute('aria-label') ?? link.textContent ?? '';
      return { address: href.startsWith('#') ? href : link.href, text: plain(text) };
    });
    const headings = [...document.querySelectorAll('h1,h2,h3,h4,h5,h6')];
    return { links, headings: headings.map(({ textContent }) => plain(textContent ?? '')) };
  });

const toPdf = (page: Page, tagged = true): Promise<Uint8Array> =>
  page.pdf({
    preferCSSPageSize: true,
    printBackground: true,
    tagged,
    outline: tagged,
    waitForFonts: false, // its promise never resolves with scripts off; they are there
    timeout: 0,
  });

/** Each face that is not there, once. */
function failedFaces(faces: readonly Face[]): readonly FailedFont[] {
  const failed = faces.filter(({ status }) => status !== 'loaded');
  return [...new Map(failed.map(({ family, name }) => [name, { family, face: name }])).values()];
}

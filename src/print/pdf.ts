import { Failure } from '../lib/diagnostic.ts';
import type { FailedFont, PageObservation } from '../model/observation.ts';
import type { Rendition } from '../model/rendition.ts';
import { observeSheets } from '../observe/page.ts';
import type { WarmBrowser } from './browser.ts';
import type { Link } from './finish/links.ts';
import { documentAddress } from './lock.ts';
import { namesPages, pagesOfDestinations, writeInto } from './page-numbers.ts';
import type { Session } from './protocol.ts';
import { tryTwice } from './retry.ts';
import { BrowserLost, type Tab } from './tab.ts';
import { timedOut, withTimeLimit } from './time-limit.ts';

/** What Chromium made of a rendition, before it is finished. */
type RawPrint = {
  readonly pdf: Uint8Array;
  readonly links: readonly Link[];
  /** The words of the headings. */
  readonly headings: readonly string[];
  readonly page: PageObservation;
};

type Face = { readonly family: string; readonly name: string; readonly status: FontFaceLoadStatus };

const usualLoadTimeout = 30_000;
const fontTimeout = 10_000;
const printTimeout = 120_000;

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
  /** Milliseconds that a document may take to be there: 30,000 when not given. */
  readonly loadTimeout?: number | undefined;
  /** Called when the browser begins to print, and there is nothing to do but wait: the moment to read what is heavy. */
  readonly waiting?: (() => void) | undefined;
};

async function printInTab(
  { session, lock, unlessLost }: Tab,
  rendition: Rendition,
  { look = true, loadTimeout = usualLoadTimeout, waiting }: PdfOptions,
): Promise<RawPrint> {
  const refused = lock.allow(rendition);
  const within = <T>(work: Promise<T>, milliseconds: number, what: string) =>
    withTimeLimit(unlessLost(work), milliseconds, () => timedOut(rendition.document, what, milliseconds));
  try {
    await within(load(session), loadTimeout, 'loaded');
    const faces = await within(loadFonts(session), fontTimeout + loadTimeout, 'given its fonts');
    await within(layOut(session, rendition), printTimeout, 'laid out');
    const { links, headings } = await within(readWords(session), loadTimeout, 'read');
    const sheets = look ? await within(observe(session, rendition), loadTimeout, 'looked at') : [];
    const printing = within(toPdf(session), printTimeout, 'printed');
    waiting?.();
    const pdf = await printing;
    const families = [...new Set(faces.map(({ family }) => family))];
    const failedFonts = failedFaces(faces);
    const page = { document: rendition.document, sheets, refused: [...refused], failedFonts, families };
    return { pdf, links, headings, page };
  } catch (error) {
    throw error instanceof Failure ? error : new BrowserLost(String(error), { cause: error });
  }
}

async function load(session: Session): Promise<void> {
  await session.send('Emulation.setEmulatedMedia', { media: 'screen' });
  const loaded = new Promise((resolve) => session.once('Page.loadEventFired', resolve));
  const { errorText } = await session.send('Page.navigate', { url: documentAddress });
  if (errorText) throw new Error(errorText);
  await loaded;
}

/**
 * Loads every face and waits until each is there or has failed. Faces that only margin boxes use would otherwise be
 * asked for too late. With scripts off no promise of the page resolves, so it is asked again and again.
 */
async function loadFonts(session: Session): Promise<readonly Face[]> {
  const expression = `[...document.fonts].map((face) => {
    if (face.status === 'unloaded') face.load();
    return { family: face.family, name: [face.family, face.weight, face.style].join(' '), status: face.status };
  })`;
  for (const start = Date.now(); ; await new Promise((resolve) => setTimeout(resolve, 5))) {
    const { result } = await session.send('Runtime.evaluate', { expression, returnByValue: true });
    const faces: readonly Face[] = result.value;
    const done = faces.every(({ status }) => status === 'loaded' || status === 'error');
    if (done || Date.now() - start > fontTimeout) return faces;
  }
}

/** Lays the document out for paper, and writes in the pages that it names. */
async function layOut(session: Session, rendition: Rendition): Promise<void> {
  await session.send('Emulation.setEmulatedMedia', { media: 'print' });
  if (namesPages(rendition.html)) await writePages(session);
}

/** A blank print says on which page each part of the document begins: Chromium has no `target-counter`. */
async function writePages(session: Session): Promise<void> {
  const run = (expression: string) => session.send('Runtime.evaluate', { expression });
  await run(`document.documentElement.style.visibility = 'hidden'`);
  const pages = await pagesOfDestinations(await toPdf(session, false));
  await run(`document.documentElement.style.visibility = ''; (${writeInto})(${JSON.stringify([...pages])})`);
}

type Words = Pick<RawPrint, 'links' | 'headings'>;

/** The headings of the page, and its links: inner ones as `#id`, others as the address they lead to. */
async function readWords(session: Session): Promise<Words> {
  const expression = `(() => {
    const plain = (text) => text.replace(/\\s+/g, ' ').trim();
    const links = [...document.links].map((link) => {
      const href = link.getAttribute('href') ?? '';
      const text = link.getAttribute('aria-label') ?? link.textContent;
      return { address: href.startsWith('#') ? href : link.href, text: plain(text) };
    });
    const headings = [...document.querySelectorAll('h1,h2,h3,h4,h5,h6')];
    return { links, headings: headings.map(({ textContent }) => plain(textContent)) };
  })()`;
  const { result } = await session.send('Runtime.evaluate', { expression, returnByValue: true });
  return result.value;
}

async function observe(session: Session, rendition: Rendition): Promise<PageObservation['sheets']> {
  return observeSheets(rendition, async (expression) => {
    const request = { expression, returnByValue: true };
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', request);
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  });
}

async function toPdf(session: Session, tagged = true): Promise<Uint8Array> {
  const { data } = await session.send('Page.printToPDF', {
    preferCSSPageSize: true,
    printBackground: true,
    generateTaggedPDF: tagged,
    generateDocumentOutline: tagged,
  });
  return Buffer.from(data, 'base64');
}

/** Each face that is not there, once. */
function failedFaces(faces: readonly Face[]): readonly FailedFont[] {
  const failed = faces.filter(({ status }) => status !== 'loaded');
  return [...new Map(failed.map(({ family, name }) => [name, { family, face: name }])).values()];
}

import type { CDPSession } from 'puppeteer';
import { type Diagnostic, Failure, fail } from '../diagnostic.ts';
import type { Rendition } from '../rendition.ts';
import { BrowserLost, type Tab, type WarmBrowser } from './browser.ts';
import type { Link } from './finish/links.ts';
import { documentAddress } from './lock.ts';

/** What Chromium made of a rendition, before it is finished. */
export type RawPrint = {
  readonly pdf: Uint8Array;
  readonly links: readonly Link[];
  readonly diagnostics: readonly Diagnostic[];
};

type Face = { readonly name: string; readonly status: FontFaceLoadStatus };

const loadTimeout = 30_000;
const fontTimeout = 10_000;
const printTimeout = 120_000;

/**
 * Prints a rendition. When the browser dies it is started again and the document tried once more.
 * @throws Failure `print/browser-died`, `print/timeout`, `browser/missing`, `browser/broken`
 */
export async function printPdf(browser: WarmBrowser, rendition: Rendition): Promise<RawPrint> {
  const attempt = () => browser.withTab((tab) => printInTab(tab, rendition));
  try {
    return await attempt().catch((error) => {
      if (error instanceof BrowserLost) return attempt();
      throw error;
    });
  } catch (cause) {
    if (cause instanceof Failure) throw cause;
    throw failed(rendition, {
      rule: 'print/browser-died',
      message: `The browser died twice while it printed ${rendition.document}`,
      hint: 'The document may need more memory than there is: print it alone (--only), or make its pictures smaller',
      cause,
    });
  }
}

async function printInTab({ session, lock, lost }: Tab, rendition: Rendition): Promise<RawPrint> {
  const refused = lock.allow(rendition);
  const within = <T>(work: Promise<T>, milliseconds: number, what: string) =>
    withTimeout(Promise.race([work, lost]), milliseconds, () => timedOut(rendition, what, milliseconds));
  try {
    await within(load(session), loadTimeout, 'laid out');
    const faces = await within(loadFonts(session), fontTimeout + loadTimeout, 'given its fonts');
    const links = await within(readLinks(session), loadTimeout, 'read');
    const pdf = await within(toPdf(session), printTimeout, 'printed');
    return { pdf, links, diagnostics: [...refused, ...failedFaces(rendition, faces)] };
  } catch (error) {
    throw error instanceof Failure ? error : new BrowserLost(String(error), { cause: error });
  }
}

async function load(session: CDPSession): Promise<void> {
  const loaded = new Promise((resolve) => session.once('Page.loadEventFired', resolve));
  const { errorText } = await session.send('Page.navigate', { url: documentAddress });
  if (errorText) throw new Error(errorText);
  await loaded;
}

/**
 * Loads every face and waits until each is there or has failed. Faces that only margin boxes use would otherwise be
 * asked for too late. With scripts off no promise of the page resolves, so it is asked again and again.
 */
async function loadFonts(session: CDPSession): Promise<readonly Face[]> {
  const expression = `[...document.fonts].map((face) => {
    if (face.status === 'unloaded') face.load();
    return { name: [face.family, face.weight, face.style].join(' '), status: face.status };
  })`;
  for (const start = Date.now(); ; await new Promise((resolve) => setTimeout(resolve, 5))) {
    const { result } = await session.send('Runtime.evaluate', { expression, returnByValue: true });
    const faces: readonly Face[] = result.value;
    const done = faces.every(({ status }) => status === 'loaded' || status === 'error');
    if (done || Date.now() - start > fontTimeout) return faces;
  }
}

/** The links of the page: inner ones as `#id`, others as the address they lead to. */
async function readLinks(session: CDPSession): Promise<readonly Link[]> {
  const expression = `[...document.links].map((link) => {
    const href = link.getAttribute('href') ?? '';
    const text = link.getAttribute('aria-label') ?? link.textContent;
    return { address: href.startsWith('#') ? href : link.href, text: text.replace(/\\s+/g, ' ').trim() };
  })`;
  const { result } = await session.send('Runtime.evaluate', { expression, returnByValue: true });
  return result.value;
}

async function toPdf(session: CDPSession): Promise<Uint8Array> {
  const { data } = await session.send('Page.printToPDF', {
    preferCSSPageSize: true,
    printBackground: true,
    generateTaggedPDF: true,
    generateDocumentOutline: true,
  });
  return Buffer.from(data, 'base64');
}

function failedFaces({ document }: Rendition, faces: readonly Face[]): readonly Diagnostic[] {
  const names = faces.filter(({ status }) => status !== 'loaded').map(({ name }) => name);
  return [...new Set(names)].map((name) => ({
    severity: 'error',
    rule: 'fonts/failed',
    place: { file: document, document },
    message: `The font ${name} could not be loaded, so its text is set in another`,
    hint: 'See that its @font-face names a file which the theme bundles, and that the file is whole (run `npm ci`)',
  }));
}

async function withTimeout<T>(work: Promise<T>, milliseconds: number, late: () => Error): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const alarm = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(late()), milliseconds);
  });
  return Promise.race([work, alarm]).finally(() => clearTimeout(timer));
}

function timedOut(rendition: Rendition, what: string, milliseconds: number): Failure {
  return failed(rendition, {
    rule: 'print/timeout',
    message: `${rendition.document} was not ${what} within ${milliseconds / 1000} seconds`,
    hint: 'Make the document smaller, or look for CSS that never comes to rest',
  });
}

function failed(
  { document }: Rendition,
  { cause, ...finding }: { rule: string; message: string; hint: string; cause?: unknown },
): Failure {
  return fail({ ...finding, place: { file: document, document } }, cause);
}

import { type Diagnostic, fail } from '../diagnostic.ts';
import type { AxePage } from '../observe/axe.ts';
import type { AxeViolation, PageObservation } from '../observe/observation.ts';
import type { Rendition } from '../rendition.ts';
import { type BrowserOptions, openBrowser } from './browser.ts';
import { printPdf } from './pdf.ts';
import { type Illustrator, openIllustrator } from './picture.ts';
import type { Print } from './print.ts';
import { tryTwice } from './retry.ts';

export type Printed = Print & {
  /** What was seen of the page before it was printed. */
  readonly page: PageObservation;
  /** Refused requests and fonts that failed. */
  readonly diagnostics: readonly Diagnostic[];
};

/** Prints renditions. Call `print` for all of them at once: it lets in as many as there are tabs. */
export type Printer = {
  /**
   * `asOf` (`YYYY-MM-DD`) is the day the evidence stands at: the only date in the file. Without `look` nothing is
   * noted of where what stands on the page.
   */
  readonly print: (rendition: Rendition, asOf: string, look?: boolean) => Promise<Printed>;
  /** Runs axe-core (WCAG 2.2 AA) on a page that is handed out. */
  readonly inspect: (page: AxePage) => Promise<readonly AxeViolation[]>;
  readonly close: () => Promise<void>;
};

/**
 * Opens the printer: starts the browser and the thread that draws. Close it in any case.
 * @throws Failure `browser/missing`, `browser/broken`
 */
export async function openPrinter(options: BrowserOptions = {}): Promise<Printer> {
  // The thread that draws reads a heavy library: it starts with the first print, while the browser works.
  let drawing: Illustrator | undefined;
  const illustrator = () => {
    drawing ??= openIllustrator();
    return drawing;
  };
  const browser = await openBrowser(options);
  return {
    print: async (rendition, asOf, look = true) => {
      illustrator();
      const finishing = import('./finish.ts'); // heavy: read while the browser prints
      const { pdf: raw, page, diagnostics, links, headings } = await printPdf(browser, rendition, look);
      const { title, language } = rendition;
      const { finish } = await finishing;
      const details = { title, language, asOf, links, headings };
      const [picture, { pdf, pages }] = await Promise.all([
        illustrator()
          .picture(raw)
          .catch(refuse(rendition, 'print/picture', 'drawn as a picture')),
        finish(raw, details).catch(refuse(rendition, 'print/finish', 'finished')),
      ]);
      return { pdf, pages, picture, page, diagnostics };
    },
    inspect: async (page) => {
      const { observeAxe } = await import('../observe/axe.ts');
      return tryTwice(page.document, () => observeAxe(browser, page));
    },
    close: async () => {
      await Promise.all([browser.close(), drawing?.close()]);
    },
  };
}

/** Turns what goes wrong after Chromium printed into a finding on the document. */
function refuse({ document }: Rendition, rule: string, what: string): (cause: unknown) => never {
  return (cause) => {
    const message = `The PDF of ${document} could not be ${what}: ${cause instanceof Error ? cause.message : cause}`;
    const hint = 'Build again; when it stays so, report it with the content and templates that led to it';
    throw fail({ rule, place: { file: document, document }, message, hint }, cause);
  };
}

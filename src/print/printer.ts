import { fail } from '../lib/diagnostic.ts';
import { type During, unmeasured } from '../lib/stopwatch.ts';
import type { AxeViolation, PageObservation } from '../model/observation.ts';
import type { Print } from '../model/print.ts';
import type { Rendition } from '../model/rendition.ts';
import type { AxePage } from './axe.ts';
import { type BrowserOptions, openBrowser, type WarmBrowser } from './browser.ts';
import { type PdfOptions, printPdf } from './pdf.ts';
import { type Illustrator, openIllustrator } from './picture.ts';
import { tryTwice } from './retry.ts';

export type Printed = Print & {
  /** What was seen of the page before it was printed, with refused requests and fonts that failed. */
  readonly page: PageObservation;
};

type PrintOptions = {
  /** Notes where what stands on the page; so when not given. */
  readonly look?: boolean;
  /** Measures the work on the document, without its waiting for a free tab. */
  readonly during?: During | undefined;
};

/** Prints renditions. Call `print` for all of them at once: it lets in as many as there are tabs. */
export type Printer = {
  /** `asOf` (`YYYY-MM-DD`) is the day the evidence stands at: the only date in the file. */
  readonly print: (rendition: Rendition, asOf: string, options?: PrintOptions) => Promise<Printed>;
  /** Runs axe-core (WCAG 2.2 AA) on a page that is handed out. `during` measures it as in `print`. */
  readonly inspect: (page: AxePage, during?: During) => Promise<readonly AxeViolation[]>;
  readonly close: () => Promise<void>;
};

/**
 * Opens the printer: starts the browser. Close it in any case.
 * @throws Failure `browser/missing`, `browser/broken`
 */
export async function openPrinter({
  computing,
  ...options
}: BrowserOptions & Pick<PdfOptions, 'computing'> = {}): Promise<Printer> {
  // What finishes and what draws are heavy libraries: they are read with the first print, while the browser works.
  const finishing = () => import('./finish.ts');
  let drawing: Illustrator | undefined;
  const illustrator = () => {
    drawing ??= openIllustrator();
    return drawing;
  };
  const browser = await openBrowser(options);
  return {
    print: async (rendition, asOf, { look = true, during = unmeasured } = {}) => {
      const waiting = () => {
        void finishing();
        illustrator();
      };
      const how = { look, computing, waiting };
      const printing = printPdf(measured(browser, during), rendition, how);
      const { pdf: raw, page, links, headings } = await printing;
      const { title, language } = rendition;
      const { finish } = await finishing();
      const details = { title, language, asOf, links, headings };
      const work = during(() => finish(raw, details));
      const { pdf, pages } = await work.catch(refuse(rendition, finishFailure));
      const picture = await during(() => illustrator().picture(pdf)).catch(refuse(rendition, pictureFailure));
      return { pdf, pages, picture, page };
    },
    inspect: async (page, during = unmeasured) => {
      const { observeAxe } = await import('./axe.ts');
      return tryTwice(page.document, () => observeAxe(measured(browser, during), page), browser);
    },
    close: async () => {
      await Promise.all([browser.close(), drawing?.close()]);
    },
  };
}

/** The browser, with what is done in its tabs measured. */
const measured = (browser: WarmBrowser, during: During): WarmBrowser => ({
  ...browser,
  withTab: (task) => browser.withTab((tab) => during(() => task(tab))),
  withScriptedTab: (task) => browser.withScriptedTab((tab) => during(() => task(tab))),
});

type AfterPrinting = { readonly rule: string; readonly what: string; readonly hint: string };

const pictureFailure: AfterPrinting = {
  rule: 'print/picture',
  what: 'drawn as a picture',
  hint: 'Give its pages an ordinary size (@page in its theme). When that is not it, build again, and report it when it stays so',
};
const finishFailure: AfterPrinting = {
  rule: 'print/finish',
  what: 'finished',
  hint: 'Build again; when it stays so, report it with the content and templates that led to it',
};

/** Turns what goes wrong after Chromium printed into a finding on the document. */
function refuse({ document }: Rendition, { rule, what, hint }: AfterPrinting): (cause: unknown) => never {
  return (cause) => {
    const message = `The PDF of ${document} could not be ${what}: ${cause instanceof Error ? cause.message : cause}`;
    throw fail({ rule, place: { file: document, document }, message, hint }, cause);
  };
}

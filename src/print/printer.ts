import type { Diagnostic } from '../diagnostic.ts';
import type { Rendition } from '../rendition.ts';
import { type BrowserOptions, openBrowser } from './browser.ts';
import { printPdf } from './pdf.ts';
import { openIllustrator } from './picture.ts';
import type { Print } from './print.ts';

export type Printed = Print & {
  /** Refused requests and fonts that failed. */
  readonly diagnostics: readonly Diagnostic[];
};

/** Prints renditions. Call `print` for all of them at once: it lets in as many as there are tabs. */
export type Printer = {
  readonly print: (rendition: Rendition) => Promise<Printed>;
  readonly close: () => Promise<void>;
};

export type PrinterOptions = BrowserOptions & {
  /** The day the evidence stands at, `YYYY-MM-DD`: the only date in the files. */
  readonly asOf: string;
};

/**
 * Opens the printer: starts the browser and the thread that draws. Close it in any case.
 * @throws Failure `browser/missing`, `browser/broken`
 */
export async function openPrinter({ asOf, ...options }: PrinterOptions): Promise<Printer> {
  const illustrator = openIllustrator();
  const finishing = import('./finish.ts'); // heavy: read while the browser starts
  const browser = await openBrowser(options).catch(async (error) => {
    await illustrator.close();
    throw error;
  });
  return {
    print: async (rendition) => {
      const { pdf: raw, diagnostics, links } = await printPdf(browser, rendition);
      const { title, language } = rendition;
      const { finish } = await finishing;
      const [picture, { pdf, pages }] = await Promise.all([
        illustrator.picture(raw),
        finish(raw, { title, language, asOf, links }),
      ]);
      return { pdf, pages, picture, diagnostics };
    },
    close: async () => {
      await Promise.all([browser.close(), illustrator.close()]);
    },
  };
}

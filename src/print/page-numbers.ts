import type { Session } from './protocol.ts';

/** A document asks for page numbers with `<span data-page-of="anchor">`; Chromium has no `target-counter`. */
const asking = "[...document.querySelectorAll('[data-page-of]')]";

/** The anchors whose pages the document wants to name; empty for most. */
export async function anchorsAsked(session: Session): Promise<readonly string[]> {
  const expression = `${asking}.map((place) => place.dataset.pageOf)`;
  const { result } = await session.send('Runtime.evaluate', { expression, returnByValue: true });
  return result.value;
}

/** Writes the page of each anchor into the document. Where the printer knows of none, the place stays empty. */
export async function writePages(session: Session, pages: ReadonlyMap<string, number>): Promise<void> {
  const known = JSON.stringify(Object.fromEntries(pages));
  const expression = `{
    const pages = ${known};
    for (const place of ${asking}) place.textContent = pages[place.dataset.pageOf] ?? '';
  }`;
  await session.send('Runtime.evaluate', { expression });
}

/** On which page, counted from 1, each named destination of a PDF lies. */
export async function pagesOfDestinations(pdf: Uint8Array): Promise<ReadonlyMap<string, number>> {
  const { PDFArray, PDFDict, PDFDocument, PDFName, PDFRef } = await import('./pdf-lib.ts');
  const document = await PDFDocument.load(pdf, {
    updateMetadata: false,
    parseSpeed: Number.POSITIVE_INFINITY,
  });
  const numbers = new Map(document.getPages().map(({ ref }, index) => [ref, index + 1]));
  const named = document.catalog.lookup(PDFName.of('Dests'));
  const pages = new Map<string, number>();
  if (!(named instanceof PDFDict)) return pages;
  for (const [name, value] of named.entries()) {
    const destination = document.context.lookup(value);
    const page = destination instanceof PDFArray ? destination.get(0) : undefined;
    const number = page instanceof PDFRef ? numbers.get(page) : undefined;
    if (number !== undefined) pages.set(name.decodeText(), number);
  }
  return pages;
}

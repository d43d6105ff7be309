/** A document asks for page numbers with `<span data-page-of="anchor"></span>`; Chromium has no `target-counter`. */
const asking = /(<span\b[^>]*\bdata-page-of="([^"]*)"[^>]*>)(?=<\/span>)/g;

/** Whether a document wants to name pages of its own; most do not. */
export const namesPages = (html: string): boolean => html.search(asking) >= 0;

/** Writes the page of each anchor into the document. Where the printer knows of none, the place stays empty. */
export const withPages = (html: string, pages: ReadonlyMap<string, number>): string =>
  html.replace(asking, (_, place: string, anchor: string) => `${place}${pages.get(anchor) ?? ''}`);

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

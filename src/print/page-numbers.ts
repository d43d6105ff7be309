import { htmlTokens } from '../lib/html.ts';

/** Whether a document wants to name pages of its own, with `<span data-page-of="anchor"></span>`; most do not. */
export const namesPages = (html: string): boolean =>
  html.includes('data-page-of') &&
  htmlTokens(html).some(
    (token) => token.token === 'open' && token.tag === 'span' && token.attributes.has('data-page-of'),
  );

/** A function for the page: writes the page of each anchor into its places. What the printer knows no page of stays empty. */
export const writeInto = `(pages) => {
  const numbers = new Map(pages);
  for (const place of document.querySelectorAll('span[data-page-of]'))
    place.textContent = numbers.get(place.dataset.pageOf) ?? '';
}`;

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

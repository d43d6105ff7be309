import { PDFDict, type PDFDocument, PDFHexString, PDFName, PDFString } from '@cantoo/pdf-lib';

const name = (text: string) => PDFName.of(text);

/**
 * Gives the bookmarks the words of the headings. Chromium takes them from the painted lines: without the space where a
 * line ends, and in capitals where the style sets capitals.
 */
export function titleBookmarks({ catalog }: PDFDocument, headings: readonly string[]): void {
  const written = new Map(headings.map((heading) => [letters(heading), heading]));
  const open = [catalog.lookup(name('Outlines'))];
  for (let item = open.pop(); item instanceof PDFDict; item = open.pop()) {
    const title = item.lookup(name('Title'));
    const heading = isText(title) ? written.get(letters(title.decodeText())) : undefined;
    if (heading !== undefined) item.set(name('Title'), PDFHexString.fromText(heading));
    for (const key of ['Next', 'First']) if (item.has(name(key))) open.push(item.lookup(name(key)));
  }
}

/** What stays the same when a heading is broken into lines and set in capitals. */
const letters = (text: string): string => text.replace(/\s+/g, '').toUpperCase();

const isText = (object: unknown): object is PDFString | PDFHexString =>
  object instanceof PDFString || object instanceof PDFHexString;

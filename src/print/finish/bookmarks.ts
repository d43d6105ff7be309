import { PDFDict, type PDFDocument, PDFHexString, PDFName, PDFString } from '../pdf-lib.ts';

const name = (text: string) => PDFName.of(text);

/**
 * Gives the bookmarks the words of the headings. Chromium takes them from the painted lines: without the space where a
 * line ends, in capitals where the style sets capitals, and twice where a heading goes to the next page with what follows.
 */
export function titleBookmarks({ catalog }: PDFDocument, headings: readonly string[]): void {
  const written = new Map(headings.map((heading) => [letters(heading), heading]));
  const open = [catalog.lookup(name('Outlines'))];
  for (let item = open.pop(); item instanceof PDFDict; item = open.pop()) {
    const title = item.lookup(name('Title'));
    const said = isText(title) ? letters(title.decodeText()) : '';
    const heading = written.get(said) ?? written.get(once(said));
    if (heading !== undefined) item.set(name('Title'), PDFHexString.fromText(heading));
    for (const key of ['Next', 'First']) if (item.has(name(key))) open.push(item.lookup(name(key)));
  }
}

/** What stays the same when a heading is broken into lines and set in capitals. */
const letters = (text: string): string => text.replace(/\s+/g, '').toUpperCase();

/** `ABAB` is `AB`. */
const once = (text: string): string => /^(.+?)\1+$/.exec(text)?.[1] ?? text;

const isText = (object: unknown): object is PDFString | PDFHexString =>
  object instanceof PDFString || object instanceof PDFHexString;

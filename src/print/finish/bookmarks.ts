import { PDFDict, type PDFDocument, PDFHexString, PDFName, PDFString } from '../pdf-lib.ts';

const name = (text: string) => PDFName.of(text);

/**
 * Gives the bookmarks the words of the headings. Chromium takes them from the painted lines: without the space where a
 * line ends, in capitals where the style sets capitals, and twice, wholly or in part, where a heading goes to the next
 * page with what follows. `headings`: in the order of the document.
 */
export function titleBookmarks({ catalog }: PDFDocument, headings: readonly string[]): void {
  const written = new Map(headings.map((heading) => [letters(heading), heading]));
  const outlines = catalog.lookup(name('Outlines'));
  const open = [outlines instanceof PDFDict ? outlines.lookup(name('First')) : undefined];
  for (let item = open.pop(), index = 0; item instanceof PDFDict; item = open.pop(), index++) {
    const title = item.lookup(name('Title'));
    const said = isText(title) ? letters(title.decodeText()) : '';
    const heading = written.get(said) ?? repeatedIn(said, headings[index]);
    if (heading !== undefined) item.set(name('Title'), PDFHexString.fromText(heading));
    for (const key of ['Next', 'First']) if (item.has(name(key))) open.push(item.lookup(name(key)));
  }
}

/** What stays the same when a heading is broken into lines and set in capitals. */
const letters = (text: string): string => text.replace(/\s+/g, '').toUpperCase();

/** The heading, where what is said is its letters with some of them said again: `ABAB`, `ABB`. */
function repeatedIn(said: string, heading: string | undefined): string | undefined {
  if (heading === undefined) return undefined;
  const wanted = [...letters(heading)];
  let found = 0;
  for (const letter of said) if (letter === wanted[found]) found++;
  return found === wanted.length && said.length <= 2 * wanted.join('').length ? heading : undefined;
}

const isText = (object: unknown): object is PDFString | PDFHexString =>
  object instanceof PDFString || object instanceof PDFHexString;

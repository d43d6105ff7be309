import { expect, test } from 'vitest';
import { titleBookmarks } from '../../src/print/finish/bookmarks.ts';
import { PDFDict, PDFDocument, PDFHexString, PDFName } from '../../src/print/pdf-lib.ts';

/** A document with these bookmarks: the second lies below the first, the others beside it. */
async function withBookmarks([first, below, ...beside]: readonly string[]): Promise<PDFDocument> {
  const document = await PDFDocument.create();
  const { context } = document;
  const item = (title = '', more = {}) =>
    context.register(context.obj({ ...more, Title: PDFHexString.fromText(title) }));
  const next = beside.reduceRight<object>((after, title) => ({ Next: item(title, after) }), {});
  const top = item(first, { First: item(below), ...next });
  document.catalog.set(PDFName.of('Outlines'), context.register(context.obj({ First: top })));
  return document;
}

/** The titles in the order of the document. */
function titlesOf({ catalog }: PDFDocument): string[] {
  const walk = (item: unknown): string[] =>
    item instanceof PDFDict
      ? [
          item.lookup(PDFName.of('Title'), PDFHexString).decodeText(),
          ...walk(item.lookup(PDFName.of('First'))),
          ...walk(item.lookup(PDFName.of('Next'))),
        ]
      : [];
  return walk(catalog.lookup(PDFName.of('Outlines'), PDFDict).lookup(PDFName.of('First')));
}

test('a bookmark gets the words of its heading, however Chromium put the lines together', async () => {
  const headings = ['What we know', 'New laws and fences 1, 3–6', 'Markets', 'Gold'];
  const document = await withBookmarks([
    'WHAT WEKNOW', // a line that ends, in capitals
    'New lawsand fences 11, , 33––66', // its raised numbers are on two pages
    'MarketsMarkets', // the whole of it is on two pages
    'Silver',
  ]);
  titleBookmarks(document, headings);
  expect(titlesOf(document)).toEqual([...headings.slice(0, 3), 'Silver']);
});

test('a document without headings has no bookmarks to name', async () => {
  const document = await PDFDocument.create();
  expect(() => titleBookmarks(document, [])).not.toThrow();
});

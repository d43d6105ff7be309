import {
  decodePDFRawStream,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFRawStream,
  PDFString,
} from '@cantoo/pdf-lib';
import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';

type PdfPage = {
  readonly text: string;
  readonly roles: readonly string[];
  /** Names inside the document that links lead to, whether each is there, and on which page, counted from 1. */
  readonly inner: readonly { readonly name: string; readonly found: boolean; readonly page?: number }[];
  /** Addresses outside that links lead to. */
  readonly outer: readonly string[];
  readonly annotations: readonly string[];
};

/** What PDF.js reads in a file: what a reader sees, selects, searches and follows. */
export async function readPdf(pdf: Uint8Array) {
  const loading = getDocument({ data: new Uint8Array(pdf), verbosity: VerbosityLevel.ERRORS });
  const document = await loading.promise;
  const pages: PdfPage[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    const text = items.map((item) => ('str' in item ? item.str + (item.hasEOL ? ' ' : '') : '')).join('');
    const annotations = await page.getAnnotations();
    const names = annotations.flatMap(({ dest }) => (dest ? [String(dest)] : []));
    const inner = names.map(async (name) => {
      const found = await document.getDestination(name);
      return found
        ? { name, found: true, page: 1 + (await document.getPageIndex(found[0])) }
        : { name, found: false };
    });
    pages.push({
      text: text.replace(/\s+/g, ' '),
      roles: rolesOf(await page.getStructTree()),
      inner: await Promise.all(inner),
      outer: annotations.flatMap(({ url }) => (url ? [String(url)] : [])),
      annotations: annotations.map(({ subtype }) => String(subtype)),
    });
  }
  const { info, metadata } = await document.getMetadata();
  const outline = titlesOf(await document.getOutline());
  // PDF.js gives a map here, whatever its types say.
  const marks = (await document.getMarkInfo()) as unknown as ReadonlyMap<string, boolean> | null;
  const marked = marks?.get('Marked') ?? false;
  await loading.destroy();
  return { pages, info: info as Record<string, unknown>, xmp: metadata?.getRaw() as string, outline, marked };
}

export type Pdf = Awaited<ReturnType<typeof readPdf>>;

type Node = { readonly role?: string; readonly children?: readonly unknown[] };
function rolesOf(node: unknown): string[] {
  const { role, children = [] } = (node ?? {}) as Node;
  return [...(role ? [role] : []), ...children.flatMap(rolesOf)];
}

type Bookmark = { readonly title: string; readonly items: readonly Bookmark[] };
const titlesOf = (bookmarks: readonly Bookmark[] | null): string[] =>
  (bookmarks ?? []).flatMap(({ title, items }) => [title, ...titlesOf(items)]);

/** The fonts in a file: their types, their names, and the keys under which their files are embedded. */
export async function fontsOf(pdf: Uint8Array) {
  const document = await PDFDocument.load(pdf, { updateMetadata: false });
  const dicts = document.context
    .enumerateIndirectObjects()
    .flatMap(([, object]) => (object instanceof PDFDict ? [object] : []));
  const ofType = (type: string) => dicts.filter((dict) => dict.get(PDFName.of('Type')) === PDFName.of(type));
  const files = ['FontFile', 'FontFile2', 'FontFile3'];
  return {
    types: ofType('Font').map((font) => String(font.get(PDFName.of('Subtype')))),
    names: ofType('Font').map((font) => String(font.get(PDFName.of('BaseFont')))),
    files: ofType('FontDescriptor').map((one) => files.filter((key) => one.has(PDFName.of(key))).join()),
  };
}

/** Everything in a file that is text in some way, unpacked: names, strings, streams. For what must not be in it. */
export async function innards(pdf: Uint8Array): Promise<string> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false });
  return document.context
    .enumerateIndirectObjects()
    .map(([, object]) => {
      if (object instanceof PDFRawStream) {
        const bytes = decodePDFRawStream(object).decode();
        return `${object.dict} ${Buffer.from(bytes).toString('latin1')}`;
      }
      return `${object} ${object instanceof PDFDict ? stringsIn(object) : ''}`;
    })
    .join('\n');
}

const stringsIn = (dict: PDFDict): string =>
  dict
    .values()
    .flatMap((value) =>
      value instanceof PDFHexString || value instanceof PDFString ? [value.decodeText()] : [],
    )
    .join(' ');

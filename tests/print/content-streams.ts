import { inflateSync } from 'node:zlib';
import { PDFDict, PDFDocument, PDFName, PDFRawStream } from '@cantoo/pdf-lib';
import { operators } from '../../src/print/finish/operators.ts';

const paints = new Set([
  'f',
  'F',
  'f*',
  'B',
  'B*',
  'b',
  'b*',
  'S',
  's',
  'Tj',
  'TJ',
  "'",
  '"',
  'sh',
  'EI',
  'Do',
]);

/** The painting operators of the pages that lie outside marked content, and the fonts' types and names. */
export async function inspect(pdf: Uint8Array) {
  const document = await PDFDocument.load(pdf, { updateMetadata: false });
  const unmarked: string[] = [];
  for (const { node } of document.getPages()) {
    const stream = node.Contents();
    let depth = 0;
    if (!(stream instanceof PDFRawStream)) throw new Error('one stream a page is expected');
    const marked = markedForms(node);
    for (const { name, argument } of operators(inflateSync(stream.getContents()))) {
      if (name === 'BDC' || name === 'BMC') depth++;
      else if (name === 'EMC') depth--;
      else if (depth === 0 && paints.has(name) && !(name === 'Do' && marked.has(argument ?? '')))
        unmarked.push(name);
    }
    if (depth !== 0) throw new Error('marked content does not balance');
  }
  const dicts = document.context
    .enumerateIndirectObjects()
    .flatMap(([, object]) => (object instanceof PDFDict ? [object] : []));
  const names = (key: string, type: string) =>
    dicts
      .filter((dict) => dict.get(PDFName.of('Type')) === PDFName.of(type))
      .map((dict) => String(dict.get(PDFName.of(key))));
  return {
    unmarked,
    fontTypes: names('Subtype', 'Font'),
    fontNames: names('BaseFont', 'Font'),
    roles: names('S', 'StructElem'),
  };
}

/** The form XObjects of a page that have marked content of their own. */
function markedForms(page: PDFDict): ReadonlySet<string> {
  const resources = page.lookup(PDFName.of('Resources'), PDFDict);
  const forms = resources.lookup(PDFName.of('XObject'));
  if (!(forms instanceof PDFDict)) return new Set();
  const isMarked = (name: PDFName) => {
    const stream = forms.lookup(name);
    return stream instanceof PDFRawStream && inflateSync(stream.getContents()).includes('BDC');
  };
  return new Set(forms.keys().flatMap((name) => (isMarked(name) ? [name.decodeText()] : [])));
}

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
    for (const { name } of operators(inflateSync(stream.getContents()))) {
      if (name === 'BDC' || name === 'BMC') depth++;
      else if (name === 'EMC') depth--;
      else if (depth === 0 && paints.has(name)) unmarked.push(name);
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

import { type PDFDocument, type PDFObject, type PDFRef, PDFStream } from '../pdf-lib.ts';
import type { Compress } from './compress.ts';

type Held = readonly [ref: PDFRef, object: PDFObject];

/** Objects packed in one stream: more make a smaller file, fewer are read sooner by a viewer that wants one of them. */
const objectsPerStream = 500;

/** How a row of the cross-reference stream says where an object is (ISO 32000-1, 7.5.8.3). */
const inFile = 1;
const inStream = 2;
const widths = [1, 4, 2] as const;

/**
 * The bytes of a document, its objects packed in streams (ISO 32000-1, 7.5.7). pdf-lib's own `save` looks through all
 * rows of the cross-reference table for each that it adds: with 18,000 objects it takes ten times as long.
 */
export async function writeDocument({ context }: PDFDocument, compress: Compress): Promise<Uint8Array> {
  const objects = context.enumerateIndirectObjects();
  const file = openFile();
  for (const [ref, object] of objects) if (object instanceof PDFStream) file.write(ref, object);
  const held = groups(objects.filter(([, object]) => !(object instanceof PDFStream)));
  const packed = await Promise.all(held.map((group) => pack(context, { group, compress })));
  for (const [number, group] of held.entries()) {
    const holder = context.nextRef();
    file.write(holder, packed[number]!);
    for (const [index, [ref]] of group.entries())
      file.note(ref, { kind: inStream, at: holder.objectNumber, index });
  }
  const { Root, Info } = context.trailerInfo;
  const table = context.nextRef();
  const size = table.objectNumber + 1;
  file.note(table, { kind: inFile, at: file.length(), index: 0 });
  const details = { Type: 'XRef', Size: size, W: [...widths], Filter: 'FlateDecode', Root, Info };
  return file.end(table, context.stream(await compress(file.rows(size)), details));
}

/** Where an object is: `at` so many bytes into the file, or in the stream numbered `at` as the `index`th. */
type Row = { readonly kind: typeof inFile | typeof inStream; readonly at: number; readonly index: number };

function openFile() {
  // The four bytes above 127 tell programs that the file is binary (7.5.2).
  const parts: Uint8Array[] = [Buffer.from('%PDF-1.7\n%\x81\x81\x81\x81\n', 'latin1')];
  const rows = new Map<number, Row>();
  let length = parts[0]!.length;
  const note = ({ objectNumber }: PDFRef, row: Row) => void rows.set(objectNumber, row);
  const put = (...bytes: readonly Uint8Array[]) => {
    parts.push(...bytes);
    length += bytes.reduce((sum, part) => sum + part.length, 0);
  };
  const write = (ref: PDFRef, stream: PDFStream) => {
    note(ref, { kind: inFile, at: length, index: 0 });
    stream.updateDict();
    const head = `${ref.objectNumber} ${ref.generationNumber} obj\n${stream.dict}\nstream\n`;
    put(Buffer.from(head, 'latin1'), stream.getContents(), Buffer.from('\nendstream\nendobj\n'));
  };
  return {
    note,
    write,
    length: () => length,
    rows: (size: number) => rowBytes(rows, size),
    /** Writes the cross-reference stream, and where it begins. */
    end: (ref: PDFRef, table: PDFStream): Uint8Array => {
      const start = length;
      write(ref, table);
      put(Buffer.from(`startxref\n${start}\n%%EOF\n`));
      return Buffer.concat(parts);
    },
  };
}

/** One row an object number from 0; numbers without an object are free. */
function rowBytes(rows: ReadonlyMap<number, Row>, size: number): Uint8Array {
  const [kind, at, index] = widths;
  const bytes = Buffer.alloc(size * (kind + at + index));
  for (const [number, row] of rows) {
    const start = number * (kind + at + index);
    bytes.writeUIntBE(row.kind, start, kind);
    bytes.writeUIntBE(row.at, start + kind, at);
    bytes.writeUIntBE(row.index, start + kind + at, index);
  }
  return bytes;
}

/** A stream of objects: first where each is, then they themselves. Other threads pack it. */
async function pack(
  context: PDFDocument['context'],
  { group, compress }: { readonly group: readonly Held[]; readonly compress: Compress },
): Promise<PDFStream> {
  let offset = 0;
  const bodies = group.map(([, object]) => String(object));
  const places = group.map(([{ objectNumber }], index) => {
    const place = `${objectNumber} ${offset}`;
    offset += bodies[index]!.length + 1;
    return place;
  });
  const index = `${places.join(' ')}\n`;
  const content = Buffer.from(`${index}${bodies.join('\n')}`, 'latin1');
  const details = { Type: 'ObjStm', N: group.length, First: index.length, Filter: 'FlateDecode' };
  return context.stream(await compress(content), details);
}

function groups(objects: readonly Held[]): readonly (readonly Held[])[] {
  const count = Math.ceil(objects.length / objectsPerStream);
  return Array.from({ length: count }, (_, index) =>
    objects.slice(index * objectsPerStream, (index + 1) * objectsPerStream),
  );
}

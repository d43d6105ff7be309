import { readFile } from 'node:fs/promises';

/** A static typeface that comes with a dependency, for tests of faces in a project. */
export const liberation = (name: 'Regular' | 'Bold'): Promise<Buffer> =>
  readFile(`node_modules/pdfjs-dist/standard_fonts/LiberationSans-${name}.ttf`);

/** The same face with a table of axes (`fvar`), which makes it a variable font. */
export function withAxis(font: Buffer): Buffer {
  const count = font.readUInt16BE(4);
  const directory = 12 + count * 16;
  const head = Buffer.from(font.subarray(0, directory));
  head.writeUInt16BE(count + 1, 4);
  // One more entry moves every table by its 16 bytes.
  for (let entry = 12; entry < directory; entry += 16)
    head.writeUInt32BE(head.readUInt32BE(entry + 8) + 16, entry + 8);
  const axes = Buffer.alloc(36);
  const entry = Buffer.alloc(16);
  entry.write('fvar', 0, 'latin1');
  entry.writeUInt32BE(font.length + 16, 8);
  entry.writeUInt32BE(axes.length, 12);
  return Buffer.concat([head, entry, font.subarray(directory), axes]);
}

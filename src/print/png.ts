import { promisify } from 'node:util';
import { crc32, deflate } from 'node:zlib';

/** Pixels row by row, four bytes each: red, green, blue and an alpha that is not looked at. */
export type Bitmap = { readonly data: Uint8Array; readonly width: number; readonly height: number };

const compress = promisify(deflate);

const signature = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');
/** Eight bits a channel, red, green and blue, the usual compression and filters, not interlaced (PNG 11.2.2). */
const format = [8, 2, 0, 0, 0] as const;

/** A picture as a PNG file (ISO/IEC 15948), opaque. */
export async function encodePng(bitmap: Bitmap): Promise<Uint8Array> {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(bitmap.width, 0);
  head.writeUInt32BE(bitmap.height, 4);
  head.set(format, 8);
  const pixels = await compress(rowsOf(bitmap), { level: 6 });
  return Buffer.concat([
    signature,
    chunk('IHDR', head),
    chunk('IDAT', pixels),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** Each row begins with the filter that it went through: none, the best for flat colour and type. */
function rowsOf({ data, width, height }: Bitmap): Uint8Array {
  const rows = Buffer.alloc(height * (1 + width * 3));
  let to = 0;
  for (let from = 0; from < width * height * 4; from += 4) {
    if (from % (width * 4) === 0) to++;
    rows[to++] = data[from]!;
    rows[to++] = data[from + 1]!;
    rows[to++] = data[from + 2]!;
  }
  return rows;
}

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const bytes = Buffer.alloc(body.length + 8);
  bytes.writeUInt32BE(data.length, 0);
  bytes.set(body, 4);
  bytes.writeUInt32BE(crc32(body), body.length + 4);
  return bytes;
}

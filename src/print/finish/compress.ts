import { promisify } from 'node:util';
import { deflate } from 'node:zlib';
import { queue } from '../pool.ts';

/** Packs bytes for a stream with the filter `FlateDecode` (ISO 32000-1, 7.4.4). */
export type Compress = (bytes: Uint8Array) => Promise<Buffer>;

const pack = promisify(deflate);

/** How many threads Node has for it. More at a time would be no faster, and hold a quarter of a megabyte each. */
const threads = 4;

/** Opens a line to the threads that compress. */
export function openCompressor(): Compress {
  const line = queue(Array.from({ length: threads }, (_, place) => place));
  return async (bytes) => {
    const place = await line.take();
    try {
      return await pack(bytes);
    } finally {
      line.give(place);
    }
  };
}

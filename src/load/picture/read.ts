import { type PictureRoom, pixelsFor } from '../../figures/picture.ts';
import type { Picture, PictureSize } from '../../model/picture.ts';
import { type Decoded, decodePicture, type PictureFault, type Pixels } from './decode.ts';
import { bareJpeg } from './jpeg-segments.ts';

export type ReadPicture = { readonly picture: Picture } | { readonly fault: PictureFault };

/**
 * Reads a PNG or a JPEG: decodes it whole, turns it upright, brings it down to what each of its places needs on paper, and keeps
 * nothing but what is seen. Place, camera, author and thumbnails would go out with the file byte for byte.
 */
export async function readPicture(bytes: Uint8Array, rooms: readonly PictureRoom[]): Promise<ReadPicture> {
  const read = await decodePicture(bytes);
  if ('fault' in read) return read;
  const { decoded } = read;
  const { type, width, height } = decoded;
  const widths = [...new Set(rooms.map((room) => pixelsFor(room, decoded)))].sort((a, b) => a - b);
  // A file that its place shows as it is keeps its coded data.
  const bare = widths.includes(width) && isPlain(decoded) ? bareJpeg(decoded.bytes) : undefined;
  // It is decoded once for all sizes: the smaller ones are made from the largest.
  const largest = widths.at(-1)!;
  const pixels =
    bare && widths.length === 1 ? undefined : await decoded.pixels(largest, down(decoded, largest));
  const sizes: PictureSize[] = [];
  for (const wide of widths) {
    const kept = wide === width ? bare : undefined;
    const high = down(decoded, wide);
    const written = kept ?? (await pixels!.write(wide, high, writers[type]));
    sizes.push({ width: wide, height: high, base64: written.toString('base64') });
  }
  return { picture: { type, width, height, sizes } };
}

/** Upright and in the colours of screens as it is coded. */
const isPlain = ({ type, isTurned, hasProfile }: Decoded): boolean =>
  type === 'image/jpeg' && !isTurned && !hasProfile;

const down = ({ width, height }: Decoded, wide: number): number =>
  wide === width ? height : Math.max(1, Math.round((height * wide) / width));

type Writer = Parameters<Pixels['write']>[2];

/** Written anew from its pixels. Nothing else reaches the file: what is not asked for is not written. */
const writers: { readonly [T in Picture['type']]: Writer } = {
  'image/jpeg': (scaled) => scaled.jpeg({ quality: 92, chromaSubsampling: '4:4:4' }).toBuffer(),
  // Filters make photographs smaller and drawings larger.
  'image/png': async (scaled) => {
    const plain = await scaled.clone().png({ compressionLevel: 9 }).toBuffer();
    const filtered = await scaled.png({ compressionLevel: 9, adaptiveFiltering: true }).toBuffer();
    return filtered.length < plain.length ? filtered : plain;
  },
};

import { type PictureRoom, pixelsFor } from '../../figures/picture.ts';
import type { Picture, PictureSize } from '../../model/picture.ts';
import { type Decoded, decodePicture, type PictureFault } from './decode.ts';
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
  const widths = new Set(rooms.map((room) => pixelsFor(room, decoded)));
  const sizes: PictureSize[] = [];
  for (const wanted of [...widths].sort((a, b) => a - b)) sizes.push(await sizeOf(decoded, wanted));
  return { picture: { type, width, height, sizes } };
}

async function sizeOf(decoded: Decoded, width: number): Promise<PictureSize> {
  const isWhole = width === decoded.width;
  const bare =
    isWhole && decoded.type === 'image/jpeg' && !decoded.isTurned && !decoded.hasProfile
      ? bareJpeg(decoded.bytes)
      : undefined;
  const height = isWhole ? decoded.height : Math.max(1, Math.round((decoded.height * width) / decoded.width));
  return { width, height, base64: (bare ?? (await written(decoded, width, height))).toString('base64') };
}

/** Written anew from its pixels. Nothing else reaches the file: what is not asked for is not written. */
function written({ pixels, type }: Decoded, width: number, height: number): Promise<Buffer> {
  const scaled = pixels().resize(width, height, { fit: 'fill' });
  return type === 'image/png'
    ? scaled.png({ compressionLevel: 9, adaptiveFiltering: true }).toBuffer()
    : scaled.jpeg({ quality: 92, chromaSubsampling: '4:4:4' }).toBuffer();
}

import { readFile, stat } from 'node:fs/promises';
import type { PictureRoom } from '../../figures/picture.ts';
import type { Markup } from '../../model/printable.ts';
import { isRaster, mostBytes, type PictureFault, tooLarge } from '../picture/decode.ts';
import { readPicture } from '../picture/read.ts';
import { readSvg, svgFile, svgGround } from '../svg/read.ts';

type Faulty = { readonly fault: PictureFault };

/** A logo is 48 px high on a cover; twice as high in a theme of one's own. */
const logoRoom: PictureRoom = { height: 96 };

/** A logo, PNG, JPEG or SVG, as an address of data; or why it cannot be used. */
export async function readLogo(file: string): Promise<{ readonly address: string } | Faulty> {
  const read = await readDrawing(file);
  if ('fault' in read) return read;
  if (!isRaster(read.bytes)) {
    const drawn = readSvg(read.bytes);
    return 'fault' in drawn ? drawn : addressOf('image/svg+xml', Buffer.from(svgFile(drawn.svg)));
  }
  const { bytes } = read;
  const found = await readPicture(bytes, [logoRoom]);
  if ('fault' in found) return found;
  const { type, sizes } = found.picture;
  return addressOf(type, Buffer.from(sizes[0]!.base64, 'base64'));
}

const addressOf = (type: string, bytes: Buffer) => ({
  address: `data:${type};base64,${bytes.toString('base64')}`,
});

/** The drawing of a cover, an SVG, as markup that fills its place; or why it cannot be used. */
export async function readMotif(file: string): Promise<{ readonly markup: Markup } | Faulty> {
  const read = await readDrawing(file);
  if ('fault' in read) return read;
  if (isRaster(read.bytes))
    return {
      fault: { message: 'is a picture of pixels', hint: 'save it as SVG: it takes the colours of the style' },
    };
  const drawn = readSvg(read.bytes);
  return 'fault' in drawn ? drawn : { markup: svgGround(drawn.svg) };
}

/** The bytes of a file of a style. What is too large is not read. */
async function readDrawing(file: string): Promise<{ readonly bytes: Uint8Array } | Faulty> {
  try {
    const { size } = await stat(file);
    return size > mostBytes ? { fault: tooLarge(size) } : { bytes: await readFile(file) };
  } catch {
    const hint = 'check its name; the path starts at the folder of the style';
    return { fault: { message: 'is not there', hint } };
  }
}

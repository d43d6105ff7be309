import { escapeHtml } from '../lib/escape.ts';
import type { Picture } from '../model/picture.ts';
import type { Drawing, Frame } from './drawing.ts';
import { frameFor, isSlide } from './frame.ts';

export type Photograph = { readonly alternative: string; readonly file: Picture };

/** The largest that a place shows a picture, in px of CSS. A side that is not given follows the other. */
export type PictureRoom = { readonly width?: number; readonly height?: number };

/** On a slide a picture is at most so high. On a page it is as wide as its column. */
const slideHeight = 360;

type Place = Pick<Frame, 'width' | 'type' | 'scale'>;

const roomOf = (frame: Place): PictureRoom =>
  isSlide(frame)
    ? { width: frame.width * (frame.scale ?? 1), height: slideHeight * (frame.scale ?? 1) }
    : { width: frame.width };

/** Every place that a document has for a picture of the content: it stands beside words. */
export const pictureRooms: readonly PictureRoom[] = (['deck', 'briefing'] as const).flatMap((kind) =>
  (['16:9', '4:3'] as const).map((slides) => roomOf(frameFor({ kind, slides, paper: 'A4', room: 'beside' }))),
);

/** What paper needs: finer dots are not seen. */
const dotsPerPixel = 300 / 96;

/** How wide a picture has to be for a place, in pixels: as fine as paper shows it, and no finer than it is. */
export function pixelsFor(
  { width: across = Infinity, height: down = Infinity }: PictureRoom,
  { width, height }: Pick<Picture, 'width' | 'height'>,
): number {
  const drawn = Math.min(across, (down * width) / height);
  return Math.min(width, Math.max(1, Math.ceil(drawn * dotsPerPixel)));
}

/** A photograph or a drawing, inside the page, with the words for those who do not see it. */
export function drawPicture(
  { alternative, file }: Photograph,
  { frame }: { readonly frame: Place },
): Drawing {
  const needed = pixelsFor(roomOf(frame), file);
  const { width, height, base64 } = file.sizes.find((size) => size.width >= needed) ?? file.sizes.at(-1)!;
  const words = escapeHtml(alternative);
  return {
    html: `<div class="picture"><img src="data:${file.type};base64,${base64}" width="${width}" height="${height}" alt="${words}"></div>`,
    alternative,
  };
}

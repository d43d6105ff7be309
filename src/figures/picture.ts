import { escapeHtml } from '../lib/escape.ts';
import type { Picture } from '../model/picture.ts';
import type { Drawing } from './drawing.ts';

export type Photograph = { readonly alternative: string; readonly file: Picture };

/** A photograph or a drawing, inside the page, with the words for those who do not see it. */
export function drawPicture({ alternative, file: { type, base64, width, height } }: Photograph): Drawing {
  const words = escapeHtml(alternative);
  return {
    html: `<div class="picture"><img src="data:${type};base64,${base64}" width="${width}" height="${height}" alt="${words}"></div>`,
    alternative,
  };
}

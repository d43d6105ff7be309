import type { Print } from '../model/print.ts';
import { type Bitmap, encodePng } from './png.ts';

/** Draws first pages of PDFs. */
export type Illustrator = {
  /** The first page of a PDF as a small picture. */
  readonly picture: (pdf: Uint8Array) => Promise<Print['picture']>;
  readonly close: () => Promise<void>;
};

/** Wide enough for a gallery. */
const width = 480;
/** In pixels: no page that anybody reads is twenty times as long as wide. */
const longest = 20 * width;

/**
 * Reads what draws. It draws the PDF, not the page in the browser: margin boxes are only in the PDF. PDFium draws it, as
 * the browser's own viewer does, from the embedded fonts: a picture is the same on every machine.
 */
export function openIllustrator(): Illustrator {
  const opening = import('@hyzyla/pdfium').then(({ PDFiumLibrary }) => PDFiumLibrary.init());
  opening.catch(() => undefined); // told to whoever wants a picture
  return {
    picture: async (pdf) => {
      const document = await (await opening).loadDocument(pdf);
      try {
        const page = document.getPage(0);
        const { originalWidth, originalHeight } = page.getOriginalSize();
        const scale = width / originalWidth;
        if (originalHeight * scale > longest)
          throw new Error(
            `a page of ${Math.round(originalWidth)} by ${Math.round(originalHeight)} points is too long`,
          );
        const render = async (bitmap: Bitmap) => encodePng(bitmap);
        const { data } = await page.render({ scale, render });
        return { bytes: data, type: 'image/png' };
      } finally {
        document.destroy();
      }
    },
    close: async () => {
      await opening.then(
        (library) => library.destroy(),
        () => undefined,
      );
    },
  };
}

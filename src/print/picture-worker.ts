// Runs in a worker thread: draws first pages of PDFs, one after another.
import { parentPort } from 'node:worker_threads';
import { PDFiumLibrary } from '@hyzyla/pdfium';
import { createCanvas } from '@napi-rs/canvas';
import type { PictureAnswer, PictureRequest } from './picture.ts';

const jpegQuality = 85;

const pdfium = await PDFiumLibrary.init(); // read while the browser starts

async function draw({ pdf, width }: PictureRequest): Promise<Uint8Array> {
  const document = await pdfium.loadDocument(pdf);
  try {
    const page = document.getPage(0);
    const scale = width / page.getOriginalSize().originalWidth;
    const { data } = await page.render({ scale, render: toJpeg });
    return data;
  } finally {
    document.destroy();
  }
}

type Bitmap = { readonly data: Uint8Array; readonly width: number; readonly height: number };

async function toJpeg({ data, width, height }: Bitmap): Promise<Uint8Array> {
  const canvas = createCanvas(width, height);
  const context = canvas.getContext('2d');
  const pixels = context.createImageData(width, height);
  pixels.data.set(data);
  context.putImageData(pixels, 0, 0);
  return canvas.toBuffer('image/jpeg', jpegQuality);
}

parentPort?.on('message', async (request: PictureRequest) => {
  const { id } = request;
  try {
    parentPort?.postMessage({ id, bytes: await draw(request) } satisfies PictureAnswer);
  } catch (error) {
    parentPort?.postMessage({ id, error: String(error) } satisfies PictureAnswer);
  }
});

// Runs in a worker thread: draws first pages of PDFs, one after another.
import { parentPort } from 'node:worker_threads';
import { createCanvas } from '@napi-rs/canvas';
import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PictureAnswer, PictureRequest } from './picture.ts';

const jpegQuality = 85;

// pdf.js imports this when the first document comes; here it is read while the browser starts.
Object.assign(globalThis, { pdfjsWorker: await import('pdfjs-dist/legacy/build/pdf.worker.mjs' as string) });

async function draw({ pdf, width }: PictureRequest): Promise<Uint8Array> {
  const loading = getDocument({ data: pdf, verbosity: VerbosityLevel.ERRORS });
  try {
    const page = await (await loading.promise).getPage(1);
    const viewport = page.getViewport({ scale: width / page.getViewport({ scale: 1 }).width });
    const canvas = createCanvas(Math.round(viewport.width), Math.round(viewport.height));
    const canvasContext = canvas.getContext('2d') as unknown as CanvasRenderingContext2D;
    await page.render({ canvas: null, canvasContext, viewport, background: '#fff' }).promise;
    return canvas.toBuffer('image/jpeg', jpegQuality);
  } finally {
    await loading.destroy();
  }
}

parentPort?.on('message', async (request: PictureRequest) => {
  const { id } = request;
  try {
    parentPort?.postMessage({ id, bytes: await draw(request) } satisfies PictureAnswer);
  } catch (error) {
    parentPort?.postMessage({ id, error: String(error) } satisfies PictureAnswer);
  }
});

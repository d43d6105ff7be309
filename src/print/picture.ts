import { Worker } from 'node:worker_threads';
import type { Print } from './print.ts';

export type PictureRequest = { readonly id: number; readonly pdf: Uint8Array; readonly width: number };
export type PictureAnswer = { readonly id: number; readonly bytes?: Uint8Array; readonly error?: string };

/** Draws first pages in a thread of its own. */
export type Illustrator = {
  /** The first page of a PDF as a small picture. */
  readonly picture: (pdf: Uint8Array) => Promise<Print['picture']>;
  readonly close: () => Promise<void>;
};

/** Wide enough for a gallery. */
const width = 480;

type Waiter = PromiseWithResolvers<Print['picture']>;

/**
 * Starts the thread that draws. It draws the PDF, not the page in the browser: margin boxes are only in the PDF.
 * PDFium draws it, as the browser's own viewer does, from the embedded fonts: a picture is the same on every machine.
 */
export function openIllustrator(): Illustrator {
  // Without tsx: Node strips these types itself, and the thread is there 100 ms sooner.
  const worker = new Worker(new URL('./picture-worker.ts', import.meta.url), { execArgv: [] });
  const waiting = new Map<number, Waiter>();
  let ended: Error | undefined;
  let next = 0;
  const end = (error: Error) => {
    ended ??= error;
    for (const { reject } of waiting.values()) reject(ended);
    waiting.clear();
  };
  worker.unref();
  worker.on('error', end);
  worker.on('exit', () => end(new Error('the thread that draws pictures has ended')));
  worker.on('message', (answer: PictureAnswer) => {
    settle(waiting.get(answer.id), answer);
    waiting.delete(answer.id);
    if (waiting.size === 0) worker.unref();
  });
  return {
    picture: async (pdf) => {
      if (ended) throw ended;
      const waiter: Waiter = Promise.withResolvers();
      const id = next++;
      waiting.set(id, waiter);
      worker.ref();
      worker.postMessage({ id, pdf, width } satisfies PictureRequest);
      return waiter.promise;
    },
    close: async () => {
      await worker.terminate();
    },
  };
}

function settle(waiter: Waiter | undefined, { bytes, error }: PictureAnswer): void {
  if (bytes) waiter?.resolve({ bytes, type: 'image/jpeg' });
  else waiter?.reject(new Error(error));
}

import { Worker } from 'node:worker_threads';
import type { Print } from './print.ts';

export type PictureRequest = { readonly id: number; readonly pdf: Uint8Array; readonly width: number };
export type PictureAnswer = { readonly id: number; readonly bytes?: Uint8Array; readonly error?: string };

/** Draws first pages in a thread of its own. */
export type Illustrator = {
  /** The first page of a finished PDF as a small picture. */
  readonly picture: (pdf: Uint8Array) => Promise<Print['picture']>;
  readonly close: () => Promise<void>;
};

/** Wide enough for a gallery. */
const width = 480;

/**
 * Starts the thread that draws. It draws the finished PDF, not the page in the browser: margin boxes are only in the
 * PDF. Glyphs are drawn as paths from the embedded fonts, so a picture is the same on every machine.
 */
export function openIllustrator(): Illustrator {
  // Without tsx: Node strips these types itself, and the thread is there 100 ms sooner.
  const worker = new Worker(new URL('./picture-worker.ts', import.meta.url), { execArgv: [] });
  worker.unref();
  const waiting = new Map<number, PromiseWithResolvers<Print['picture']>>();
  let next = 0;
  const settle = (id: number, act: (waiter: PromiseWithResolvers<Print['picture']>) => void) => {
    const waiter = waiting.get(id);
    waiting.delete(id);
    if (waiting.size === 0) worker.unref();
    if (waiter) act(waiter);
  };
  worker.on('message', ({ id, bytes, error }: PictureAnswer) =>
    settle(id, ({ resolve, reject }) =>
      bytes
        ? resolve({ bytes, type: 'image/jpeg' })
        : reject(new Error(`No picture could be drawn: ${error}`)),
    ),
  );
  let ended: Error | undefined;
  const end = (error: Error) => {
    ended = error;
    for (const id of [...waiting.keys()]) settle(id, ({ reject }) => reject(error));
  };
  worker.on('error', end);
  worker.on('exit', () => end(ended ?? new Error('The thread that draws pictures has ended')));
  return {
    picture: (pdf) => {
      const waiter = Promise.withResolvers<Print['picture']>();
      if (ended) return Promise.reject(ended);
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

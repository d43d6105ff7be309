import { Worker } from 'node:worker_threads';
import type { Examined, ExamineOrder, Examiner } from './examined.ts';

type Waiter = PromiseWithResolvers<Examined>;
type Told = Examined | { readonly id: number; readonly error: string };

/** Examines documents in a thread of its own: printing and checking must not hold up the page that is looked at. */
export function openExaminerThread(): Examiner {
  const waiting = new Map<number, Waiter>();
  let thread: Worker | undefined;
  let closing = false;
  const end = (error: Error) => {
    thread = undefined;
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };
  const start = (): Worker => {
    const worker = new Worker(new URL('./examiner-worker.ts', import.meta.url), { execArgv: [] });
    worker.on('message', (told: Told) => {
      const waiter = waiting.get(told.id);
      waiting.delete(told.id);
      if ('error' in told) waiter?.reject(new Error(told.error));
      else waiter?.resolve(told);
    });
    worker.on('error', (error) => end(error instanceof Error ? error : new Error(String(error))));
    worker.on('exit', () => end(new Error('the thread that checks has ended')));
    return worker;
  };
  return {
    examine: async (order: ExamineOrder) => {
      if (closing) throw new Error('the preview is closing');
      thread ??= start();
      const waiter: Waiter = Promise.withResolvers();
      waiting.set(order.id, waiter);
      thread.postMessage(order);
      return waiter.promise;
    },
    close: async () => {
      closing = true;
      const worker = thread;
      if (!worker) return;
      const gone = new Promise<void>((settle) => worker.once('exit', () => settle()));
      worker.postMessage('close');
      await gone;
    },
  };
}

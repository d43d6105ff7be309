import { resolve } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { EvaluateMessage, EvaluateOrder } from '../load/messages.ts';
import { type ModuleReader, type Read, readModules, uniqueFindings } from '../load/modules.ts';

/** Reads content modules again and again: a thread stays that has read them before, and reads what changed. */
export type WarmReader = { readonly read: ModuleReader; readonly close: () => Promise<void> };

/** Modules that were replaced stay in the thread's memory: after so many readings it starts afresh. */
const readingsPerThread = 200;
const usualLimit = 4_000;

/**
 * Opens a warm reader. What it cannot read, and a fault that it cannot place, it leaves to `readModules`, which starts
 * afresh.
 */
export function openReader(): WarmReader {
  let thread: Thread | undefined = startThread();
  const renew = async () => {
    await thread?.worker.terminate();
    thread = startThread();
  };
  return {
    read: async (reading) => {
      thread ??= startThread();
      const order = { files: reading.files, roots: reading.roots.map((root) => resolve(root)) };
      const limit = reading.timeLimit ?? usualLimit;
      const read = await readWarm(thread, order, limit);
      if (read && thread.readings < readingsPerThread) return read;
      await renew();
      return read ?? readModules({ ...reading, timeLimit: limit });
    },
    close: async () => {
      await thread?.worker.terminate();
      thread = undefined;
    },
  };
}

type Thread = { readonly worker: Worker; readings: number };

function startThread(): Thread {
  const worker = new Worker(new URL('./reader-worker.ts', import.meta.url), { execArgv: [], stdout: true });
  worker.stdout.pipe(process.stderr);
  worker.on('error', () => undefined); // whoever reads hears of it by the exit
  worker.unref();
  return { worker, readings: 0 };
}

/** What the modules define; nothing when one cannot be placed, ends the thread or takes too long. */
function readWarm(thread: Thread, order: EvaluateOrder, limit: number): Promise<Read | undefined> {
  const { worker } = thread;
  thread.readings += 1;
  return new Promise((settle) => {
    let timer: NodeJS.Timeout | undefined;
    const end = (read: Read | undefined) => {
      clearTimeout(timer);
      worker.off('message', take).off('exit', gone);
      worker.unref();
      settle(read);
    };
    const gone = () => end(undefined);
    const take = (message: EvaluateMessage) => {
      clearTimeout(timer);
      if (message.type === 'reading') timer = setTimeout(gone, limit);
      else if (message.errors.some(({ line }) => line === undefined)) end(undefined);
      else end({ entities: message.entities, findings: uniqueFindings(message.errors) });
    };
    worker.ref();
    worker.on('message', take).on('exit', gone);
    worker.postMessage(order);
  });
}

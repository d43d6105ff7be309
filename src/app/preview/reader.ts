import { resolve } from 'node:path';
import { Worker } from 'node:worker_threads';
import { fail } from '../../lib/diagnostic.ts';
import { relativePath } from '../../lib/paths.ts';
import type { EvaluateOrder, RawEntity } from '../../load/messages.ts';
import { type ModuleReader, type Read, readModules, uniqueFindings } from '../../load/modules.ts';
import { watchProgress } from '../../load/progress-watch.ts';
import type { WarmMessage } from './warm-message.ts';

/** Reads content modules again and again: a thread stays that has read them before, and reads what changed. */
type WarmReader = { readonly read: ModuleReader; readonly close: () => Promise<void> };

/** Modules that were replaced stay in the thread's memory: after so many readings it starts afresh. */
const readingsPerThread = 200;
/** Milliseconds for one module: an author who waits for the page must hear of a loop soon. */
const usualLimit = 3_000;

/**
 * Opens a warm reader. What ends its thread, and a fault that it cannot place, it leaves to `readModules`, which starts
 * afresh. Throws `Failure` when a module never ends.
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
      if (read && 'endless' in read) {
        await renew();
        throw neverEnds(read.endless);
      }
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

type Thread = { readonly worker: Worker; readings: number; entities: readonly RawEntity[] };

function startThread(): Thread {
  const worker = new Worker(new URL('./reader-worker.ts', import.meta.url), { execArgv: [], stdout: true });
  worker.stdout.pipe(process.stderr);
  worker.once('exit', () => worker.stdout.unpipe(process.stderr)); // or each thread that was leaves its listeners there
  worker.on('error', () => undefined); // whoever reads hears of it by the exit
  worker.unref();
  return { worker, readings: 0, entities: [] };
}

const neverEnds = (file: string) =>
  fail({
    rule: 'content/module',
    place: { file: relativePath(file) },
    message: 'the module does not end',
    hint: 'look for a loop; a content module only defines data',
  });

type Warm = Read | { readonly endless: string } | undefined;

/** What the modules define, or the one that never ends; nothing when a fault cannot be placed or ends the thread. */
function readWarm(thread: Thread, order: EvaluateOrder, limit: number): Promise<Warm> {
  const { worker } = thread;
  thread.readings += 1;
  return new Promise((settle) => {
    let reading = '';
    const watch = watchProgress(worker, { limit, late: () => end({ endless: reading }) });
    const end = (read: Warm) => {
      watch.end();
      worker.off('message', take).off('exit', gone);
      worker.unref();
      settle(read);
    };
    const gone = () => end(undefined);
    const take = (message: WarmMessage) => {
      if (message.type === 'reading') {
        reading = message.file;
        watch.begin();
        return;
      }
      const before = thread.entities;
      thread.entities = message.entities.map((one) => (typeof one === 'number' ? before[one]! : one));
      if (message.errors.some(({ line }) => line === undefined)) end(undefined);
      else end({ entities: thread.entities, findings: uniqueFindings(message.errors) });
    };
    worker.ref();
    worker.on('message', take).on('exit', gone);
    worker.postMessage(order);
  });
}

/** Runs in a worker thread: makes and checks documents as the build does, one after another. */
import { parentPort } from 'node:worker_threads';
import { openExaminer } from './examine.ts';
import type { ExamineOrder } from './examined.ts';

const examiner = openExaminer();
let queue: Promise<unknown> = Promise.resolve();

parentPort?.on('message', (order: ExamineOrder | 'close') => {
  if (order === 'close') {
    // What is being checked is not waited for: nobody will look at it, and a module in it may never end.
    void examiner.close().finally(() => process.exit());
    return;
  }
  queue = queue.then(async () => {
    try {
      parentPort?.postMessage(await examiner.examine(order));
    } catch (error) {
      parentPort?.postMessage({ id: order.id, error: String(error) });
    }
  });
});

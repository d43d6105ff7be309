/** Runs in a worker thread: makes and checks documents as the build does, one after another. */
import { parentPort } from 'node:worker_threads';
import { openExaminer } from './examine.ts';
import type { ExamineOrder } from './examined.ts';

const examiner = openExaminer();
let queue: Promise<unknown> = Promise.resolve();

parentPort?.on('message', (order: ExamineOrder | 'close') => {
  queue = queue.then(async () => {
    if (order === 'close') {
      await examiner.close();
      parentPort?.close();
      return;
    }
    try {
      parentPort?.postMessage(await examiner.examine(order));
    } catch (error) {
      parentPort?.postMessage({ id: order.id, error: String(error) });
    }
  });
});

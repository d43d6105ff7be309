/** Runs in a worker thread: reads content modules and sends what they define as plain data. */
import { enableCompileCache, registerHooks } from 'node:module';
import { setImmediate } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { parentPort, workerData } from 'node:worker_threads';
import { describeFile } from './bytes.ts';
import { gatherEntities } from './gather.ts';
import { dependenciesFirst } from './import-order.ts';
import type { EvaluateMessage, EvaluateOrder, ModuleError } from './messages.ts';
import { describeModuleError } from './module-error.ts';

const order = workerData as EvaluateOrder;
const send = (message: EvaluateMessage) => parentPort?.postMessage(message);
const authorApi = new URL('../index.ts', import.meta.url).href;

enableCompileCache(); // a thread has its own
process.setSourceMapsEnabled(true);
// Content says `from 'groundswell'` wherever its folder lies.
registerHooks({
  resolve: (specifier, context, next) =>
    specifier === 'groundswell' ? { url: authorApi, shortCircuit: true } : next(specifier, context),
});

const found = new Map<string, unknown>();
const errors: ModuleError[] = [];
let reading = '';
const take = (error: unknown) =>
  errors.push(describeModuleError(error, { file: reading, roots: order.roots }));
// What a module starts without waiting for it fails later, and nobody would hear of it.
process.on('unhandledRejection', take).on('uncaughtException', take);
for (const file of dependenciesFirst(order.files)) {
  reading = file;
  send({ type: 'reading', file });
  const unreadable = describeFile(file);
  if (unreadable) {
    errors.push(unreadable);
    continue;
  }
  try {
    found.set(file, { ...(await import(pathToFileURL(file).href)) });
  } catch (error) {
    take(error);
  }
  await setImmediate();
}
const gathered = gatherEntities(order.files.map((file) => found.get(file) ?? {}));
send({ type: 'done', entities: gathered.entities, errors: [...errors, ...gathered.errors] });

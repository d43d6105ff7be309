/** Runs in a worker thread: reads content modules and sends what they define as plain data. */
import { registerHooks } from 'node:module';
import { pathToFileURL } from 'node:url';
import { parentPort, workerData } from 'node:worker_threads';
import { gatherEntities } from './gather.ts';
import type { EvaluateMessage, EvaluateOrder, ModuleError } from './messages.ts';
import { describeModuleError } from './module-error.ts';

const order = workerData as EvaluateOrder;
const send = (message: EvaluateMessage) => parentPort?.postMessage(message);
const authorApi = new URL('../index.ts', import.meta.url).href;

process.setSourceMapsEnabled(true);
// Content says `from 'groundswell'` wherever its folder lies.
registerHooks({
  resolve: (specifier, context, next) =>
    specifier === 'groundswell' ? { url: authorApi, shortCircuit: true } : next(specifier, context),
});

const found: unknown[] = [];
const errors: ModuleError[] = [];
for (const file of order.files) {
  send({ type: 'reading', file });
  try {
    found.push({ ...(await import(pathToFileURL(file).href)) });
  } catch (error) {
    errors.push(describeModuleError(error, { file, roots: order.roots }));
  }
}
const gathered = gatherEntities(found);
send({ type: 'done', entities: gathered.entities, errors: [...errors, ...gathered.errors] });

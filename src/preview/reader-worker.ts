/** Runs in a worker thread that stays: it reads a module again when it, or one that it imports, has changed. */
import { readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { pathToFileURL } from 'node:url';
import { parentPort } from 'node:worker_threads';
import '../index.ts'; // what content imports from: read before the first order comes
import { gatherEntities } from '../load/gather.ts';
import { dependenciesFirst } from '../load/import-order.ts';
import type { EvaluateMessage, EvaluateOrder, ModuleError } from '../load/messages.ts';
import { describeModuleError } from '../load/module-error.ts';

const authorApi = new URL('../index.ts', import.meta.url).href;
const send = (message: EvaluateMessage) => parentPort?.postMessage(message);
const withoutVersion = (url: string): string => url.replace(/\?.*$/, '');

/** By address: the text that was read last, how often it changed, and who imports it. */
const texts = new Map<string, string>();
const versions = new Map<string, number>();
const importers = new Map<string, Set<string>>();

process.setSourceMapsEnabled(true);
registerHooks({
  resolve: (specifier, context, next) => {
    if (specifier === 'groundswell') return { url: authorApi, shortCircuit: true };
    const found = next(specifier, context);
    if (!texts.has(found.url)) return found;
    if (context.parentURL) importersOf(found.url).add(withoutVersion(context.parentURL));
    return { ...found, url: `${found.url}?v=${versions.get(found.url) ?? 0}` };
  },
});

function importersOf(url: string): Set<string> {
  const known = importers.get(url) ?? new Set();
  importers.set(url, known);
  return known;
}

parentPort?.on('message', async (order: EvaluateOrder) => {
  noteChanges(order.files);
  const found = new Map<string, unknown>();
  const errors: ModuleError[] = [];
  for (const file of dependenciesFirst(order.files)) {
    send({ type: 'reading', file });
    try {
      const url = pathToFileURL(file).href;
      found.set(file, { ...(await import(`${url}?v=${versions.get(url)}`)) });
    } catch (error) {
      errors.push(describeModuleError(error, { file, roots: order.roots }));
    }
  }
  const { entities, errors: odd } = gatherEntities(order.files.map((file) => found.get(file) ?? {}));
  if (errors.length > 0) texts.clear(); // a module that failed is read again, whatever mends it
  send({ type: 'done', entities, errors: [...errors, ...odd] });
});

/** Gives a new version to each module whose text changed and to all that import it, however far away. */
function noteChanges(files: readonly string[]): void {
  const changed = files
    .map((file) => [pathToFileURL(file).href, readFileSync(file, 'utf8')] as const)
    .filter(([url, text]) => texts.get(url) !== text);
  const queue = changed.map(([url, text]) => {
    texts.set(url, text);
    return url;
  });
  const seen = new Set<string>();
  for (let url = queue.pop(); url !== undefined; url = queue.pop()) {
    if (seen.has(url)) continue;
    seen.add(url);
    versions.set(url, (versions.get(url) ?? 0) + 1);
    queue.push(...(importers.get(url) ?? []));
  }
}

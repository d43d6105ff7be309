/** Runs in a worker thread that stays: it reads a module again when it, or one that it imports, has changed. */
import { readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { pathToFileURL } from 'node:url';
import { parentPort } from 'node:worker_threads';
import '../../index.ts'; // what content imports from: read before the first order comes
import { describeFile } from '../../load/bytes.ts';
import { type Gathering, gatherEntities } from '../../load/gather.ts';
import { dependenciesFirst } from '../../load/import-order.ts';
import type { EvaluateOrder, ModuleError, RawEntity } from '../../load/messages.ts';
import { describeModuleError } from '../../load/module-error.ts';
import type { WarmMessage } from './warm-message.ts';

const authorApi = new URL('../../index.ts', import.meta.url).href;
const send = (message: WarmMessage) => parentPort?.postMessage(message);
const withoutVersion = (url: string): string => url.replace(/\?.*$/, '');

/** By address: the text that was read last, how often it changed, and who imports it. */
const texts = new Map<string, string>();
const versions = new Map<string, number>();
const importers = new Map<string, Set<string>>();
/** What was sent last: the text of each entity and its place in the list. */
let sent = new Map<string, number>();
/** What modules export, by address with version, and what was made of their entities: as long as they are not read again. */
let modules = new Map<string, unknown>();
const gathering: Gathering = new WeakMap();
const textOfEntity = new WeakMap<RawEntity, string>();

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
  const textOf = (file: string) => texts.get(pathToFileURL(file).href) ?? '';
  const known = modules;
  modules = new Map();
  for (const file of dependenciesFirst(order.files, textOf)) {
    const url = pathToFileURL(file).href;
    const address = `${url}?v=${versions.get(url)}`;
    const unreadable = known.has(address) ? undefined : describeFile(file);
    if (unreadable) {
      errors.push(unreadable);
      continue;
    }
    try {
      if (!known.has(address)) send({ type: 'reading', file });
      const exported = known.get(address) ?? { ...(await import(address)) };
      modules.set(address, exported);
      found.set(file, exported);
    } catch (error) {
      errors.push(describeModuleError(error, { file, roots: order.roots }));
    }
  }
  const exported = order.files.map((file) => found.get(file) ?? {});
  const { entities, errors: odd } = gatherEntities(exported, gathering);
  if (errors.length > 0) texts.clear(); // a module that failed is read again, whatever mends it
  send({ type: 'done', entities: onlyNew(entities), errors: [...errors, ...odd] });
});

/** Entities that are as they were go over as their place in the list that was sent last: most of them, each time. */
function onlyNew(entities: readonly RawEntity[]): (RawEntity | number)[] {
  const texts = entities.map((entity) => {
    const text = textOfEntity.get(entity) ?? JSON.stringify(entity);
    textOfEntity.set(entity, text);
    return text;
  });
  const news = entities.map((entity, index) => sent.get(texts[index]!) ?? entity);
  sent = new Map(texts.map((text, index) => [text, index]));
  return news;
}

/**
 * Gives a new version to each module whose text changed, came or went, and to all that import it, however far away: who
 * imports a file that is gone must say so, and not go on with what it was.
 */
function noteChanges(files: readonly string[]): void {
  const now = new Map(files.map((file) => [pathToFileURL(file).href, readFileSync(file, 'utf8')]));
  const changed = [...now].filter(([url, text]) => texts.get(url) !== text).map(([url]) => url);
  const gone = [...texts.keys()].filter((url) => !now.has(url));
  for (const url of gone) texts.delete(url);
  for (const [url, text] of now) texts.set(url, text);
  const queue = [...changed, ...gone];
  const seen = new Set<string>();
  for (let url = queue.pop(); url !== undefined; url = queue.pop()) {
    if (seen.has(url)) continue;
    seen.add(url);
    versions.set(url, (versions.get(url) ?? 0) + 1);
    queue.push(...(importers.get(url) ?? []));
  }
}

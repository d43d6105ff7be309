import { createHash, randomBytes } from 'node:crypto';
import { readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A file of an unpacked browser, as it came out of its pack. */
export type Entry = { readonly path: string; readonly size: number; readonly sha256: string };

const listName = 'unpacked.json';
const seenName = 'seen.json';

export const hash = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex');

/** Writes down what a folder must hold. */
export async function writeChecksums(folder: string, entries: readonly Entry[]): Promise<void> {
  await writeFile(join(folder, listName), JSON.stringify(entries, null, 1), { flag: 'wx' });
  await remember(folder, entries);
}

/**
 * Whether every file has its checksum. 200 MB take a while, so what was found right once is not read again as long as
 * the system says that nobody touched it: the time of its last change (ctime) cannot be set by hand.
 */
export async function isWhole(folder: string): Promise<boolean> {
  const entries = await readEntries(folder);
  if (entries === undefined) return false;
  const seen = await read(join(folder, seenName));
  if (seen !== undefined && seen === (await look(folder, entries))) return true;
  for (const { path, sha256 } of entries) {
    const bytes = await readFile(join(folder, path)).catch(() => undefined);
    if (bytes === undefined || hash(bytes) !== sha256) return false;
  }
  await remember(folder, entries).catch(() => undefined); // it is read again next time
  return true;
}

async function remember(folder: string, entries: readonly Entry[]): Promise<void> {
  const beside = join(folder, `${seenName}.${randomBytes(6).toString('hex')}`);
  try {
    await writeFile(beside, await look(folder, entries));
    await rename(beside, join(folder, seenName));
  } finally {
    await rm(beside, { force: true });
  }
}

/** What the system says of each file: its number, its size, and when it was written and changed, in nanoseconds. */
async function look(folder: string, entries: readonly Entry[]): Promise<string> {
  const facts = entries.map(async ({ path, sha256 }) => {
    const found = await stat(join(folder, path), { bigint: true }).catch(() => undefined);
    return [path, sha256, found?.ino, found?.size, found?.mtimeNs, found?.ctimeNs].join(' ');
  });
  return (await Promise.all(facts)).join('\n');
}

async function readEntries(folder: string): Promise<readonly Entry[] | undefined> {
  try {
    const entries: unknown = JSON.parse((await read(join(folder, listName))) ?? '');
    return Array.isArray(entries) && entries.length > 0 ? entries : undefined;
  } catch {
    return undefined;
  }
}

const read = (path: string): Promise<string | undefined> => readFile(path, 'utf8').catch(() => undefined);

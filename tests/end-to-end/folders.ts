import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll } from 'vitest';

/** The project's folder. */
export const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');
export const ruritania = join(root, 'tests/cases/ruritania/content');

/** A folder that lives as long as the tests of a file. */
export function folderForTests(): string {
  const folder = mkdtempSync(join(tmpdir(), 'groundswell-e2e-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** The files below a folder, by relative path, in order. */
export async function readAll(folder: string): Promise<ReadonlyMap<string, Buffer>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const files = paths
    .sort()
    .map(async (path) => [path.slice(folder.length + 1), await readFile(path)] as const);
  return new Map(await Promise.all(files));
}

/** What is handed out, without what is for the house. */
export const handedOut = <T>(files: ReadonlyMap<string, T>): ReadonlyMap<string, T> =>
  new Map([...files].filter(([path]) => !path.startsWith('internal/')));

/** The same as checksums: what differs can be read. */
export const checksums = (files: ReadonlyMap<string, Uint8Array>): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...files].map(([path, bytes]) => [path, createHash('sha256').update(bytes).digest('hex').slice(0, 12)]),
  );

/** A copy of a folder with some of its files changed. */
export async function copyWith(
  from: string,
  to: string,
  changes: Readonly<Record<string, (text: string) => string>>,
): Promise<string> {
  await cp(from, to, { recursive: true });
  for (const [path, change] of Object.entries(changes)) {
    const file = join(to, path);
    const before = await readFile(file, 'utf8').catch(() => '');
    const after = change(before);
    if (after === before) throw new Error(`${path} is as it was: the test changes nothing`);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, after);
  }
  return to;
}

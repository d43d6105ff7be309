import { resolve } from 'node:path';
import { loadLibrary } from '../../src/load/load.ts';
import type { Loaded } from '../../src/load/loaded.ts';

/** What was read, by its folder, for all test files of a process. It is frozen: no test can spoil it for another. */
const read = new Map<string, Promise<Loaded>>();

/** A library with the templates of the project, read once a process. For tests that do not test the reading. */
export function loadOnce(content: string): Promise<Loaded> {
  const folder = resolve(content);
  const loaded = read.get(folder) ?? loadLibrary({ content: folder, templates: resolve('templates') });
  read.set(folder, loaded);
  return loaded;
}

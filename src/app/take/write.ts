import { readFile, rm } from 'node:fs/promises';
import { Failure } from '../../lib/diagnostic.ts';
import { writeWhole } from '../../lib/files.ts';
import { loadLibrary } from '../../load/load.ts';
import type { Project } from '../new/project.ts';

/** Writes modules and reads the project with them. Throws `Failure` when it cannot be read then: all is as it was before. */
export async function writeModules(texts: ReadonlyMap<string, string>, { folders }: Project): Promise<void> {
  const before = new Map<string, string | undefined>();
  try {
    for (const [path, text] of texts) {
      before.set(path, await readFile(path, 'utf8').catch(nothingThere));
      await writeWhole(path, text);
    }
    await loadLibrary(folders);
  } catch (error) {
    for (const [path, text] of before)
      if (text === undefined) await rm(path, { force: true });
      else await writeWhole(path, text);
    if (error instanceof Failure) throw new Failure(error.diagnostics, { cause: error });
    throw error;
  }
}

function nothingThere(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error;
  return undefined;
}

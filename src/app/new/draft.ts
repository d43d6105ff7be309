import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { Failure, fail } from '../../lib/diagnostic.ts';
import { writeWhole } from '../../lib/files.ts';
import { relativePath } from '../../lib/paths.ts';
import { loadLibrary } from '../../load/load.ts';
import type { Project } from './project.ts';

/** What is to be written, and what its author does next. */
export type Draft = {
  readonly path: string;
  readonly text: string;
  /** Other files that come with it; those that are there already stay as they are. */
  readonly beside?: readonly { readonly path: string; readonly text: string }[];
  /** Replaces what is at `path`. */
  readonly replaces?: boolean;
  /** Lines: a command and what it does. */
  readonly next: readonly (readonly [command: string, does: string])[];
};

/**
 * Writes a draft and reads the whole project with it. Throws `Failure` when a file is at its place already, or when the project
 * cannot be read with it: then it is taken away again.
 */
export async function writeDraft(draft: Draft, project: Project): Promise<void> {
  if (existsSync(draft.path) && !draft.replaces)
    throw fail({
      rule: 'command/exists',
      place: { file: relativePath(draft.path) },
      message: 'this file is there already, and stays as it is',
      hint: 'change it by hand, or choose another id',
    });
  const beside = (draft.beside ?? []).filter(({ path }) => !existsSync(path));
  for (const { path, text } of beside) await writeWhole(path, text);
  await writeWhole(draft.path, draft.text);
  try {
    await loadLibrary(project.folders);
  } catch (error) {
    if (!draft.replaces) await rm(draft.path, { force: true });
    await Promise.all(beside.map(({ path }) => rm(path, { force: true })));
    if (error instanceof Failure) throw new Failure(error.diagnostics, { cause: error });
    throw error;
  }
}

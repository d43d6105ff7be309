import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { inject, vi } from 'vitest';
import { realWorld } from '../../src/build/world.ts';
import type { Diagnostic } from '../../src/lib/diagnostic.ts';
import { writeWhole } from '../../src/lib/files.ts';
import { build } from '../../src/pipeline.ts';
import { root } from './folders.ts';

/** The real library as a build wrote it. */
type Built = { readonly out: string; readonly diagnostics: readonly Diagnostic[] };
type Told = Pick<Built, 'diagnostics'> | { readonly error: string };

/** Milliseconds that those wait who did not come first: as long as a hook may take. */
const patience = 240_000;

/** The real library, built once a run by the first test that asks for it. Read it; a test that changes it builds its own. */
export async function builtLibrary(): Promise<Built> {
  const folder = inject('sharedFolder');
  const out = join(folder, 'library');
  const note = join(folder, 'library.json');
  if (await isFirst(join(folder, 'library.asked')))
    await writeWhole(note, JSON.stringify(await buildInto(out)));
  const text = await vi.waitFor(() => readFile(note, 'utf8'), { timeout: patience, interval: 100 });
  const told: Told = JSON.parse(text);
  if ('error' in told) throw new Error(`the library that tests share was not built: ${told.error}`);
  return { out, diagnostics: told.diagnostics };
}

async function buildInto(out: string): Promise<Told> {
  const folders = { content: join(root, 'content'), templates: join(root, 'templates') };
  try {
    const { diagnostics } = await build({ folders, out }, realWorld());
    return { diagnostics };
  } catch (error) {
    return { error: String(error) };
  }
}

/** Whether nobody asked before: of those who come at the same time, one is told so. */
const isFirst = (mark: string): Promise<boolean> =>
  mkdir(mark).then(
    () => true,
    () => false,
  );

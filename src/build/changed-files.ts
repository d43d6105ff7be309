import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { filesChanged, filesStray, type LyingFile, recordMissing } from '../check/files/changed.ts';
import type { Diagnostic } from '../lib/diagnostic.ts';
import { relativePath } from '../lib/paths.ts';
import { type Manifest, recordPath, sumOf } from './manifest.ts';

type Asked = { readonly out: string; readonly audiences: readonly string[] };

/** Files of the output folder that are not what was built: changed by hand, cut short, replaced, missing, or put there by somebody. */
export async function findChanged(
  manifest: Manifest,
  { out, audiences }: Asked,
): Promise<readonly Diagnostic[]> {
  const all = manifest.flatMap(({ document, files }) => files.map((file) => ({ ...file, document })));
  const recorded = all.filter(({ document }) => audiences.includes(document.split('/')[0] ?? ''));
  const [found, lying] = await Promise.all([
    Promise.all(recorded.map(({ path }) => lookAt(path, out))),
    filesOf({ out, audiences }),
  ]);
  if (all.length === 0) return lying.length > 0 ? [recordMissing(relativePath(join(out, recordPath)))] : [];
  const known = new Set(all.map(({ path }) => path));
  return [
    ...filesChanged(recorded, found.flat(), all),
    ...filesStray(lying.filter((path) => !known.has(path))),
  ];
}

/** What lies in the folders of some audiences, as paths below the output folder. */
async function filesOf({ out, audiences }: Asked): Promise<readonly string[]> {
  const folders = audiences.map(async (audience) => {
    const entries = await readdir(join(out, audience), { withFileTypes: true }).catch(() => []);
    return entries
      .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
      .map(({ name }) => `${audience}/${name}`);
  });
  return (await Promise.all(folders)).flat().sort();
}

async function lookAt(path: string, out: string): Promise<LyingFile[]> {
  const sha256 = await sumOf(join(out, path));
  return sha256 === undefined ? [] : [{ path, sha256, bytes: (await stat(join(out, path))).size }];
}

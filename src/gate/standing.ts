import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type Found, filesChanged } from '../checks/files/changed.ts';
import type { Diagnostic } from '../diagnostic.ts';
import type { Manifest } from '../manifest.ts';
import { sumOf } from '../publish.ts';

/** Files of the output folder that are not what was built: changed by hand, cut short, replaced or missing. */
export async function findChanged(
  manifest: Manifest,
  { out, audiences }: { readonly out: string; readonly audiences: readonly string[] },
): Promise<readonly Diagnostic[]> {
  const recorded = manifest
    .filter(({ document }) => audiences.includes(document.split('/')[0] ?? ''))
    .flatMap(({ document, files }) => files.map((file) => ({ ...file, document })));
  const found = await Promise.all(recorded.map(({ path }) => lookAt(path, out)));
  return filesChanged(recorded, found.flat());
}

async function lookAt(path: string, out: string): Promise<Found[]> {
  const sha256 = await sumOf(join(out, path));
  return sha256 === undefined ? [] : [{ path, sha256, bytes: (await stat(join(out, path))).size }];
}

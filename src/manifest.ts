import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Built } from './outputs.ts';

/** What stands in the output folder, document by document: the gallery shows it whole, whatever a build made anew. */
export type Manifest = readonly Built[];

/** The manifest of an earlier build; empty when there is none that can be read. */
export async function readManifest(out: string): Promise<Manifest> {
  try {
    const parsed: unknown = JSON.parse(await readFile(join(out, 'internal/build.json'), 'utf8'));
    return Array.isArray(parsed) ? (parsed as Manifest) : [];
  } catch {
    return [];
  }
}

/** Earlier documents of audiences that still exist, with those just built in their place. A format not made anew keeps its file. */
export function mergeManifest(
  earlier: Manifest,
  built: readonly Built[],
  audiences: readonly string[],
): Manifest {
  const kept = earlier.filter(({ document }) => audiences.includes(document.split('/')[0] ?? ''));
  const byDocument = new Map(kept.map((one) => [one.document, one]));
  for (const one of built) {
    const before = byDocument.get(one.document);
    const others =
      before?.files.filter(({ format }) => !one.files.some((file) => file.format === format)) ?? [];
    byDocument.set(one.document, {
      ...one,
      picture: one.picture || (before?.picture ?? ''),
      pages: one.pages || (before?.pages ?? 0),
      files: [...one.files, ...others].sort((a, b) => a.path.localeCompare(b.path)),
    });
  }
  return [...byDocument.values()].sort((a, b) => a.document.localeCompare(b.document));
}

export const writeManifest = (manifest: Manifest): string => `${JSON.stringify(manifest, undefined, 1)}\n`;

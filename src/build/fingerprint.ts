import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { Library } from '../model/library.ts';
import type { Composed } from './composed.ts';

/** The engine as it is now: its sources and the versions of what it uses. A rule that changed must look again. */
export function engineFingerprint(): string {
  const hash = createHash('sha256');
  const root = join(import.meta.dirname, '..');
  const files = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  for (const path of files.map(({ parentPath, name }) => join(parentPath, name)).sort())
    hash.update(readFileSync(path));
  hash.update(readFileSync(join(root, '../package.json')));
  return hash.digest('hex');
}

/** Of the engine and of the evidence base, as hexadecimal SHA-256. */
export type Fingerprints = { readonly engine: string; readonly library: string };

/** Everything that a finished document and its findings follow from. The same fingerprint: nothing to do again. */
export function documentFingerprint(
  { rendition: { html, fonts, size }, speech }: Composed,
  { engine, library }: Fingerprints,
): string {
  const names = fonts.map(({ name }) => name);
  return createHash('sha256')
    .update(JSON.stringify([engine, library, size, names]))
    .update(JSON.stringify([speech?.talk, speech?.words]).replaceAll(workingFolder(), ''))
    .update(html)
    .digest('hex');
}

/** The evidence base, wherever the project's folder lies: the same content has the same fingerprint in every copy. */
export const libraryFingerprint = (library: Library): string =>
  createHash('sha256').update(JSON.stringify(library).replaceAll(workingFolder(), '')).digest('hex');

/** As it stands in JSON. */
const workingFolder = (): string => JSON.stringify(process.cwd() + sep).slice(1, -1);

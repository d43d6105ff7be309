import { lstat, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Diagnostic, Failure, fail } from '../lib/diagnostic.ts';
import { escapeHtml } from '../lib/escape.ts';
import { relativePath } from '../lib/paths.ts';
import type { Library } from '../model/library.ts';
import { galleryTitle } from './gallery.ts';
import { type Manifest, readManifest, recordPath } from './manifest.ts';
import type { Built } from './output.ts';
import { filePrefix } from './outputs.ts';

/** What every build of every library writes: by its name alone nobody knows whose it is. */
export const sharedPaths = [
  'index.html',
  'internal/report.txt',
  'internal/report.json',
  'internal/rules.html',
  'internal/coverage.html',
  recordPath,
] as const;

/**
 * Says whether a library may build into a folder: one that is empty of documents, or holds its own. Throws `Failure`
 * `output/other-library` where another one's lie, and `output/not-ours` where a file that no build made is in the way.
 */
export async function requireOwn(library: Library, out: string): Promise<void> {
  const finding = await findOther(library, out);
  if (finding) throw new Failure([finding]);
}

/** What `requireOwn` throws, as a finding. */
export async function findOther({ library }: Library, out: string): Promise<Diagnostic | undefined> {
  const other = ownersOf(await readManifest(out)).find((id) => id !== library.id);
  if (other !== undefined) return isOthers(`the library "${other}"`, { id: library.id, out });
  if (ownersOf(await readManifest(out)).length > 0) return undefined;
  // No record: it was deleted or damaged, or nothing was ever built here.
  const page = await readFile(join(out, 'index.html'), 'utf8').catch(() => undefined);
  const title = page?.includes('Made by Groundswell') ? /<h1>([^<]*)<\/h1>/.exec(page)?.[1] : undefined;
  if (title === escapeHtml(galleryTitle(library))) return undefined;
  if (title !== undefined) return isOthers(`another library (“${title}”)`, { id: library.id, out });
  const there = await Promise.all(
    sharedPaths.map(async (path) => ((await isThere(join(out, path))) ? [path] : [])),
  );
  const [first] = there.flat();
  return first === undefined ? undefined : isNobodys(first, { id: library.id, out });
}

/** The libraries whose documents a record names. */
const ownersOf = (manifest: Manifest): readonly string[] => [
  ...new Set(manifest.flatMap((one) => ownerOf(one) ?? [])),
];

/** An older record says it in the names of the files alone. */
function ownerOf({ library, document, kind, files }: Built): string | undefined {
  if (library !== undefined) return library;
  const audience = document.split('/')[0] ?? '';
  const name = files[0]?.path.split('/').at(-1) ?? '';
  const end = name.lastIndexOf(`-${audience}-${kind}.`);
  return end > 0 ? name.slice(0, end) : undefined;
}

/** Whether a path that a record names is that of a document of this library: nothing else is ever taken away. */
export const isOwnPath = (path: string, library: string, audience: string): boolean =>
  [`${audience}/`, `internal/${audience}/`].some((folder) => {
    const name = path.startsWith(folder) ? path.slice(folder.length) : '';
    return name.startsWith(filePrefix(library, audience)) && !name.includes('/') && !name.includes('\\');
  });

const isThere = (path: string): Promise<boolean> =>
  lstat(path).then(
    () => true,
    () => false,
  );

type Asked = { readonly id: string; readonly out: string };

const isOthers = (whose: string, { id, out }: Asked): Diagnostic =>
  fail({
    rule: 'output/other-library',
    place: { file: relativePath(out) },
    message: `the folder ${relativePath(out)} holds the documents of ${whose}, and this is the library "${id}"`,
    hint: 'choose another folder with --out, or empty this one first',
  }).diagnostics[0]!;

const isNobodys = (path: string, { id, out }: Asked): Diagnostic =>
  fail({
    rule: 'output/not-ours',
    place: { file: relativePath(join(out, path)) },
    message: `this file would be replaced, and no build of the library "${id}" made it`,
    hint: 'choose another folder with --out, or move the file away',
  }).diagnostics[0]!;

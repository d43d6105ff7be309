import { readFile, stat } from 'node:fs/promises';
import { relative, resolve } from 'node:path';
import type { Diagnostic } from '../lib/diagnostic.ts';
import { leadsOut, linkFault } from '../lib/links.ts';
import { onceFor } from '../lib/once.ts';
import { placeOf } from '../lib/place.ts';
import type { Picture } from '../model/picture.ts';
import { readPicture } from './image.ts';
import type { RawEntity } from './messages.ts';

type Use = { readonly file: string; readonly raw: RawEntity; readonly path: readonly PropertyKey[] };

/** Every `{ figure: 'picture', file: … }` inside an entity. */
function* picturesIn(value: unknown, raw: RawEntity, path: readonly PropertyKey[] = []): Generator<Use> {
  if (typeof value !== 'object' || value === null) return;
  const { figure, file } = value as Record<string, unknown>;
  if (figure === 'picture' && typeof file === 'string') yield { file, raw, path: [...path, 'file'] };
  else for (const [key, inner] of Object.entries(value)) yield* picturesIn(inner, raw, [...path, key]);
}

const usesIn = onceFor((raw: RawEntity) => [...picturesIn(raw.spec, raw)]);

/** Reads the pictures that the content names, by their path below the content folder, and says which cannot be used. */
export async function readPictures(
  entities: readonly RawEntity[],
  content: string,
): Promise<{
  readonly pictures: Readonly<Record<string, Picture>>;
  readonly findings: readonly Diagnostic[];
}> {
  const pictures: Record<string, Picture> = {};
  const findings: Diagnostic[] = [];
  for (const use of entities.flatMap(usesIn)) {
    const read = await readOne(use.file, content);
    if ('picture' in read) pictures[use.file] = read.picture;
    else
      findings.push({
        severity: 'error',
        rule: 'content/picture',
        place: placeOf(use.raw, use.path),
        message: `the picture "${use.file}" ${read.fault.message}`,
        hint: read.fault.hint,
      });
  }
  return { pictures, findings };
}

async function readOne(file: string, content: string): Promise<ReturnType<typeof readPicture>> {
  const fault = (message: string, hint: string) => ({ fault: { message, hint } });
  if (/^[a-z][a-z0-9+.-]*:|^\/\//i.test(file))
    return fault(
      'is not a file of the content folder',
      'save it below content/ and give its path from there',
    );
  const path = resolve(content, file);
  if (relative(content, path).startsWith('..'))
    return fault('lies outside of the content folder', 'move it below content/');
  if (leadsOut(path, content)) return { fault: linkFault };
  try {
    if (!(await stat(path)).isFile())
      return fault('is no file', 'give the path of the picture itself, from the content folder');
    return readPicture(await readFile(path));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return code === 'EACCES'
      ? fault('cannot be read (EACCES)', 'give yourself the right to read it')
      : fault('is not there', 'check its name; the path starts at the content folder');
  }
}

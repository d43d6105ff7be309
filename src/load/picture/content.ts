import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { relative, resolve } from 'node:path';
import { pictureRooms } from '../../figures/picture.ts';
import type { Diagnostic } from '../../lib/diagnostic.ts';
import { leadsOut, linkFault } from '../../lib/links.ts';
import { onceFor } from '../../lib/once.ts';
import { placeOf } from '../../lib/place.ts';
import type { Picture } from '../../model/picture.ts';
import type { RawEntity } from '../messages.ts';
import { mostBytes, type PictureFault, tooLarge } from './decode.ts';
import { type ReadPicture, readPicture } from './read.ts';

type Use = { readonly file: string; readonly raw: RawEntity; readonly path: readonly PropertyKey[] };

/** Every `{ figure: 'picture', file: … }` inside an entity. */
function* picturesIn(value: unknown, raw: RawEntity, path: readonly PropertyKey[] = []): Generator<Use> {
  if (typeof value !== 'object' || value === null) return;
  const { figure, file } = value as Record<string, unknown>;
  if (figure === 'picture' && typeof file === 'string') yield { file, raw, path: [...path, 'file'] };
  else for (const [key, inner] of Object.entries(value)) yield* picturesIn(inner, raw, [...path, key]);
}

const usesIn = onceFor((raw: RawEntity) => [...picturesIn(raw.spec, raw)]);

/** What a file came to, for as long as somebody names it: a preview loads the content at each change. */
const known = new WeakMap<Use, { readonly digest: string; readonly read: ReadPicture }>();

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
  const uses = Map.groupBy(entities.flatMap(usesIn), ({ file }) => file);
  for (const [file, named] of uses) {
    const read = await readOne(named[0]!, content);
    if ('picture' in read) pictures[file] = read.picture;
    else
      for (const { raw, path } of named)
        findings.push({
          severity: 'error',
          rule: 'content/picture',
          place: placeOf(raw, path),
          message: `the picture "${file}" ${read.fault.message}`,
          hint: read.fault.hint,
        });
  }
  return { pictures, findings };
}

const fault = (message: string, hint: string) => ({ fault: { message, hint } });

async function readOne(use: Use, content: string): Promise<ReadPicture> {
  const { file } = use;
  if (/^[a-z][a-z0-9+.-]*:|^\/\//i.test(file))
    return fault(
      'is not a file of the content folder',
      'save it below content/ and give its path from there',
    );
  const path = resolve(content, file);
  if (relative(content, path).startsWith('..'))
    return fault('lies outside of the content folder', 'move it below content/');
  if (leadsOut(path, content)) return { fault: linkFault };
  const bytes = await bytesOf(path);
  return 'fault' in bytes ? bytes : readBytes(use, bytes);
}

/** The bytes of a file. What is too large is not read. */
async function bytesOf(path: string): Promise<Buffer | { readonly fault: PictureFault }> {
  try {
    const found = await stat(path);
    if (!found.isFile())
      return fault('is no file', 'give the path of the picture itself, from the content folder');
    return found.size > mostBytes ? { fault: tooLarge(found.size) } : await readFile(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return code === 'EACCES'
      ? fault('cannot be read (EACCES)', 'give yourself the right to read it')
      : fault('is not there', 'check its name; the path starts at the content folder');
  }
}

async function readBytes(use: Use, bytes: Buffer): Promise<ReadPicture> {
  const digest = createHash('sha256').update(bytes).digest('base64');
  const before = known.get(use);
  if (before?.digest === digest) return before.read;
  const read = await readPicture(bytes, pictureRooms);
  known.set(use, { digest, read });
  return read;
}

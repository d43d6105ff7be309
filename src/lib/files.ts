import { randomBytes } from 'node:crypto';
import { access, constants, mkdir, open, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { Failure, fail } from './diagnostic.ts';
import { relativePath } from './paths.ts';

export type Content = Uint8Array | string;
type Staged = { readonly temporary: string; readonly target: string };

/** What to say for the error codes that people meet. */
const hints: Readonly<Record<string, string>> = {
  EACCES: 'Give yourself the right to write there, or choose another folder',
  EPERM: 'Give yourself the right to write there, or choose another folder',
  EROFS: 'The disk is read-only: choose another folder',
  ENOSPC: 'The disk is full: make room and build again; the old files are untouched',
  EDQUOT: 'Your disk quota is used up: make room and build again; the old files are untouched',
  ENOTDIR: 'A file stands where a folder is needed: rename or delete it, or choose another folder',
  EBUSY: 'Another build writes to it: wait until it is done, or choose another folder',
  EXDEV: 'A folder in it lies on another disk: choose an output folder that lies on one',
  ENOENT: 'No folder can be made there: choose another folder',
  ELOOP: 'A link there leads in a circle: delete it, or choose another folder',
  ENAMETOOLONG: 'The name is too long for the disk: choose a shorter one',
  EEXIST: 'A file stands where a folder is needed: rename or delete it, or choose another folder',
  EISDIR: 'A folder stands where a file is needed: rename or delete it',
  ENOTEMPTY: 'A folder stands where a file is needed: rename or delete it',
};

/**
 * Writes a file as a whole or not at all: a reader sees the old content or the new, never a part. Throws `Failure`
 * `output/not-writable`.
 */
export async function writeWhole(path: string, content: Content): Promise<void> {
  const folder = dirname(path);
  try {
    // One by one: at once, Node never comes to an end where a system folder like /proc takes none.
    for (const missing of await missingFolders([resolve(folder)])) await makeFolder(missing);
    const { temporary, target } = await stage(path, content);
    await rename(temporary, target).catch(async (error) => {
      await rm(temporary, { force: true });
      throw error;
    });
    await syncFolder(folder);
  } catch (cause) {
    throw notWritable(folder, cause);
  }
}

/** Throws `Failure` where a folder cannot be made or written to, before the work is done that it should hold. Writes nothing. */
export async function requireWritable(folder: string): Promise<void> {
  try {
    for (let near = resolve(folder); ; near = dirname(near)) {
      const found = await stat(near).catch((error: NodeJS.ErrnoException) => {
        if (error.code !== 'ENOENT') throw error;
      });
      if (!found) continue;
      if (!found.isDirectory()) throw Object.assign(new Error('no folder'), { code: 'ENOTDIR' });
      return await access(near, constants.W_OK);
    }
  } catch (cause) {
    throw notWritable(folder, cause);
  }
}

/** The folders that have to be made for these, the deepest last. */
export async function missingFolders(folders: readonly string[]): Promise<readonly string[]> {
  const missing = new Set<string>();
  for (let folder of folders)
    for (; !missing.has(folder) && !(await exists(folder)); folder = dirname(folder)) missing.add(folder);
  return [...missing].sort((a, b) => a.length - b.length);
}

const makeFolder = (folder: string): Promise<void> =>
  mkdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error; // another build made it
  });

const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    (error: NodeJS.ErrnoException) => error.code !== 'ENOENT',
  );

async function stage(target: string, content: Content): Promise<Staged> {
  const folder = dirname(target);
  const name = `.${basename(target)}.${process.pid}.${randomBytes(6).toString('hex')}.tmp`;
  const temporary = join(folder, name);
  try {
    const handle = await open(temporary, 'wx');
    try {
      await handle.writeFile(content);
      await handle.sync();
    } finally {
      await handle.close();
    }
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    throw error;
  }
  return { temporary, target };
}

/** Has the disk keep what was made and renamed in a folder. */
export async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return; // Windows cannot open a folder
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** The finding on a folder in which something cannot be written, with what to do. */
export function notWritable(folder: string, cause: unknown): Failure {
  if (cause instanceof Failure) return cause;
  // Node names the place that a rename did not come to; so do we.
  const {
    code = 'unknown error',
    message,
    dest,
  } = cause as NodeJS.ErrnoException & { readonly dest?: string };
  const hint = hints[code] ?? message;
  return fail(
    {
      rule: 'output/not-writable',
      place: { file: folder },
      message: `Cannot write to the folder ${folder} (${code})`,
      hint: dest === undefined ? hint : `${hint} (${relativePath(dest)})`,
    },
    cause,
  );
}

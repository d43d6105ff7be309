import { randomBytes } from 'node:crypto';
import { access, constants, mkdir, open, readdir, rename, rm, rmdir, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { Failure, fail } from './diagnostic.ts';

type Content = Uint8Array | string;
type Staged = { readonly temporary: string; readonly target: string };

const temporaryName = /^\..+\.(\d+)\.[0-9a-f]{12}\.tmp$/;

/** What to say for the error codes that people meet. */
const hints: Readonly<Record<string, string>> = {
  EACCES: 'Give yourself the right to write there, or choose another folder',
  EPERM: 'Give yourself the right to write there, or choose another folder',
  EROFS: 'The disk is read-only: choose another folder',
  ENOSPC: 'The disk is full: make room and build again; the old files are untouched',
  EDQUOT: 'Your disk quota is used up: make room and build again; the old files are untouched',
  ENOTDIR: 'A file stands where a folder is needed: rename or delete it, or choose another folder',
  ENOENT: 'No folder can be made there: choose another folder',
  ELOOP: 'A link there leads in a circle: delete it, or choose another folder',
  ENAMETOOLONG: 'The name is too long for the disk: choose a shorter one',
  EEXIST: 'A file stands where a folder is needed: rename or delete it, or choose another folder',
  EISDIR: 'A folder stands where a file is needed: rename or delete it',
  ENOTEMPTY: 'A folder stands where a file is needed: rename or delete it',
};

/** Writes a file as a whole or not at all: a reader sees the old content or the new, never a part. */
export async function writeWhole(path: string, content: Content): Promise<void> {
  await publish(new Map([[basename(path), content]]), dirname(path));
}

/**
 * Writes several files as a set: all are written beside their places first, then renamed one by one in the order of
 * the map. A failure while writing (disk full, not writable) leaves every old file as it was.
 * @param files content by path relative to `folder`
 */
export async function publish(files: ReadonlyMap<string, Content>, folder: string): Promise<void> {
  let staged: readonly Staged[] = [];
  const missing = await missingFolders([...files.keys()].map((path) => dirname(resolve(folder, path))));
  try {
    // One by one: all at once, Node never comes to an end where a system folder like /proc takes none.
    for (const wanted of missing.toReversed()) await makeFolder(wanted);
    const staging = await Promise.allSettled(
      [...files].map(([path, content]) => stage(resolve(folder, path), content)),
    );
    staged = staging.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
    const failed = staging.find((one) => one.status === 'rejected');
    if (failed) throw failed.reason;
    for (const { temporary, target } of staged) await rename(temporary, target);
    for (const parent of new Set(staged.map(({ target }) => dirname(target)))) await syncFolder(parent);
  } catch (cause) {
    await Promise.all(staged.map(({ temporary }) => rm(temporary, { force: true })));
    for (const made of missing) await rmdir(made).catch(() => undefined); // somebody else's file is in it, or it was not made
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

/** Deletes, in a folder and below, the temporary files of processes that no longer run. */
export async function sweepTemporaries(folder: string): Promise<void> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const dead = entries.filter((entry) => entry.isFile() && isDead(temporaryName.exec(entry.name)?.[1]));
  await Promise.all(dead.map((entry) => rm(join(entry.parentPath, entry.name), { force: true })));
}

/** The folders that have to be made for these, the deepest first. */
async function missingFolders(folders: readonly string[]): Promise<readonly string[]> {
  const missing = new Set<string>();
  for (let folder of folders)
    for (; !missing.has(folder) && !(await exists(folder)); folder = dirname(folder)) missing.add(folder);
  return [...missing].sort((a, b) => b.length - a.length);
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

async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return; // Windows cannot open a folder
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

function isDead(pid: string | undefined): boolean {
  if (pid === undefined) return false;
  try {
    process.kill(Number(pid), 0);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH';
  }
}

function notWritable(folder: string, cause: unknown): Failure {
  if (cause instanceof Failure) return cause;
  const { code = 'unknown error', message } = cause as NodeJS.ErrnoException;
  return fail(
    {
      rule: 'output/not-writable',
      place: { file: folder },
      message: `Cannot write to the folder ${folder} (${code})`,
      hint: hints[code] ?? message,
    },
    cause,
  );
}

import { dirname, relative, resolve, sep } from 'node:path';
import { type Failure, fail } from './diagnostic.ts';
import { type Disk, realDisk } from './disk.ts';
import { type Content, missingFolders, notWritable, syncFolder } from './files.ts';
import {
  endTurn,
  giveUp,
  type Journal,
  takeBack,
  takeTurn,
  undo,
  type Work,
  writeJournal,
} from './publication.ts';

/** A set of files that takes the place of another. Paths are relative to the folder that holds both. */
export type Change = {
  readonly files: ReadonlyMap<string, Content>;
  /** Files of the old set that the new one does not have. */
  readonly removed?: readonly string[] | undefined;
};

/**
 * Puts a new set of files in the place of the old one, in one step: when any part fails, or the process is killed, the
 * whole old set stands, or the whole new one. Throws `Failure`, `output/not-writable` where the old set stands and
 * `output/half-written` where it could not be put back; `recover` does that later.
 */
export async function publish(change: Change, folder: string, disk: Disk = realDisk): Promise<void> {
  const root = resolve(folder);
  const made: string[] = [];
  try {
    await makeFolders([root], made, disk);
    await publishInTurn(change, { root, made, work: await takeTurn(root, disk), disk });
  } catch (cause) {
    // Somebody else's file is in it, or what is to be put back.
    for (const path of made) await disk.rmdir(path).catch(() => undefined);
    throw notWritable(folder, cause);
  }
}

/** Puts the old set back where a process was killed in the middle of publishing. True when there was something to put back. */
export async function recover(folder: string, disk: Disk = realDisk): Promise<boolean> {
  try {
    return await takeBack(resolve(folder), disk);
  } catch (cause) {
    throw isHalf(folder, cause);
  }
}

type Entry = Journal['entries'][number];
type Turn = { readonly root: string; readonly work: Work; readonly disk: Disk };
type Publication = Turn & { readonly journal: Journal };

/** `made` gets the folders that had to be made, the deepest first. */
async function publishInTurn(
  change: Change,
  { made, ...turn }: Turn & { readonly made: string[] },
): Promise<void> {
  const { root, work, disk } = turn;
  let begun: Publication | undefined;
  try {
    const entries = await entriesOf(change, root, disk);
    await makeFolders(parentsOf(entries, root), made, disk);
    const publication = { ...turn, journal: { entries, folders: made.filter((path) => path !== root) } };
    await prepare(change, publication);
    begun = publication;
    await replace(publication);
    await endTurn(root, work, disk);
  } catch (cause) {
    if (begun) await takeBackNow(begun, cause);
    await endTurn(root, work, disk).catch(() => giveUp(root, work, disk));
    throw cause;
  }
}

async function makeFolders(folders: readonly string[], made: string[], disk: Disk): Promise<void> {
  // One by one: all at once, Node never comes to an end where a system folder like /proc takes none.
  for (const missing of await missingFolders(folders))
    if (await disk.mkdir(missing).then(() => true, unlessThere)) made.unshift(missing);
}

/** Every file that comes, and every one that goes. Throws `Failure` where one would be written through a link. */
async function entriesOf(
  { files, removed = [] }: Change,
  root: string,
  disk: Disk,
): Promise<readonly Entry[]> {
  const entries: Entry[] = [];
  for (const path of files.keys())
    entries.push({ path, isNew: true, hadOld: await isThere(path, root, disk) });
  // The paths come from a record in the folder itself: what points out of it is left alone.
  for (const path of removed)
    if (isInside(path, root) && !files.has(path) && (await isThere(path, root, disk)))
      entries.push({ path, isNew: false, hadOld: true });
  return entries;
}

const isInside = (path: string, root: string): boolean => resolve(root, path).startsWith(root + sep);

/** Whether a plain file lies there. Throws where a link or a folder does, or where the way to it leads over a link. */
async function isThere(path: string, root: string, disk: Disk): Promise<boolean> {
  const steps = relative(root, resolve(root, path)).split(sep);
  let place = root;
  for (const [index, step] of steps.entries()) {
    place = `${place}${sep}${step}`;
    const found = await disk.lstat(place).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'ENOENT') throw error;
    });
    if (!found) return false;
    if (found.isSymbolicLink()) throw isLink(place);
    const isLast = index === steps.length - 1;
    if (found.isDirectory() === isLast)
      throw Object.assign(new Error(place), { code: isLast ? 'EISDIR' : 'ENOTDIR', dest: place });
  }
  return true;
}

const isLink = (place: string): Failure =>
  fail({
    rule: 'output/not-writable',
    place: { file: place },
    message: 'is a link, and nothing is written through a link: what it leads to is not the output folder',
    hint: 'delete the link; a folder of documents is made in its place',
  });

const parentsOf = (entries: readonly Entry[], root: string): readonly string[] =>
  entries.map(({ path }) => dirname(resolve(root, path)));

const unlessThere = (error: NodeJS.ErrnoException): boolean => {
  if (error.code !== 'EEXIST') throw error; // another build made it
  return false;
};

/** Writes the new files beside the old ones, keeps a hold of the old ones, and writes down how to go back. */
async function prepare({ files }: Change, { work, root, journal, disk }: Publication): Promise<void> {
  const { entries } = journal;
  const written = entries.map(async ({ path, isNew, hadOld }, index) => {
    if (hadOld) await hold(`${root}/${path}`, work.oldOf(index), disk);
    if (isNew) await write(work.newOf(index), files.get(path)!, disk);
  });
  // All of them come to an end before anything is taken away again.
  const failed = (await Promise.allSettled(written)).find(({ status }) => status === 'rejected');
  if (failed?.status === 'rejected') throw failed.reason;
  for (const name of ['new', 'old']) await syncFolder(`${work.folder}/${name}`);
  await writeJournal(work, journal, disk);
  await syncFolder(work.folder);
}

async function write(path: string, content: Content, disk: Disk): Promise<void> {
  const handle = await disk.open(path, 'wx');
  try {
    await handle.writeFile(content);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** A second name for a file; on a disk that has none, a copy. */
const hold = (path: string, second: string, disk: Disk): Promise<void> =>
  disk.link(path, second).catch(() => disk.copyFile(path, second));

/** From the first rename on, a reader sees files of both sets, each whole, until the last. */
async function replace({ root, work, journal: { entries }, disk }: Publication): Promise<void> {
  for (const [index, { path, isNew }] of entries.entries()) {
    if (isNew) await disk.rename(work.newOf(index), `${root}/${path}`);
    else await disk.rm(`${root}/${path}`);
  }
  for (const parent of new Set(parentsOf(entries, root))) await syncFolder(parent);
}

async function takeBackNow({ root, work, journal, disk }: Publication, why: unknown): Promise<void> {
  try {
    await undo(root, work, journal, disk);
  } catch (cause) {
    await giveUp(root, work, disk);
    throw isHalf(root, cause, why);
  }
}

function isHalf(folder: string, cause: unknown, first: unknown = cause): Failure {
  const code = (error: unknown) => (error as NodeJS.ErrnoException).code ?? (error as Error).message;
  return fail(
    {
      rule: 'output/half-written',
      place: { file: folder },
      message: `Files of the old set and of the new one stand side by side in ${folder}: writing failed (${code(first)}), and so did putting the old ones back (${code(cause)})`,
      hint: 'Mend what stands in the way, then build or check again: that puts the old set back first. Hand nothing out until then',
    },
    cause,
  );
}

import type { Disk } from './disk.ts';
import { isRunning, ownIdentity } from './process-identity.ts';

/** The folder, below the one that is written to, in which a publication is prepared. Whoever makes it has the turn. */
const workName = '.publishing';
/** One that somebody takes back says in its name who does; one that is done is rubbish. */
const takenName = /^\.publishing\.(\d+(?:-\d+)?)$/;
const doneName = /^\.published\.[0-9a-f]+$/;

/** What to do to have the old set back: written down before the first file changes its place. */
export type Journal = {
  readonly entries: readonly Entry[];
  /** Folders that were made for it, the deepest first. */
  readonly folders: readonly string[];
};

/** A path below the folder. Its number names its new content and, where it had one, the old. */
type Entry = { readonly path: string; readonly isNew: boolean; readonly hadOld: boolean };

/** The places of a publication. */
export type Work = {
  readonly folder: string;
  readonly newOf: (index: number) => string;
  readonly oldOf: (index: number) => string;
};

const workAt = (folder: string): Work => ({
  folder,
  newOf: (index) => `${folder}/new/${index}`,
  oldOf: (index) => `${folder}/old/${index}`,
});

/** Times that an unfinished publication of somebody is looked at, and milliseconds between two looks. */
const looks = { ofRunning: 300, withoutOwner: 10, apart: 100 };

/**
 * Takes the turn: nobody else publishes to the folder until it is given back. What a process that was killed left
 * half done is taken back first. Throws an error with the code `EBUSY` when somebody else does not come to an end.
 */
export async function takeTurn(root: string, disk: Disk): Promise<Work> {
  for (let look = 1; ; look++) {
    await takeBack(root, disk, look >= looks.withoutOwner);
    const made = await disk.mkdir(`${root}/${workName}`).then(
      () => true,
      (error: NodeJS.ErrnoException) => {
        if (error.code !== 'EEXIST') throw error;
        return false;
      },
    );
    if (made) break;
    if (look >= looks.ofRunning)
      throw Object.assign(new Error('another build writes there'), { code: 'EBUSY' });
    await new Promise((resolve) => setTimeout(resolve, looks.apart));
  }
  const work = workAt(`${root}/${workName}`);
  try {
    await disk.writeFile(`${work.folder}/owner`, ownIdentity());
    for (const name of ['new', 'old']) await disk.mkdir(`${work.folder}/${name}`);
    return work;
  } catch (error) {
    await endTurn(root, work, disk).catch(() => giveUp(root, work, disk));
    throw error;
  }
}

/** Writes the journal as a whole or not at all. */
export async function writeJournal({ folder }: Work, journal: Journal, disk: Disk): Promise<void> {
  const handle = await disk.open(`${folder}/journal.tmp`, 'wx');
  try {
    await handle.writeFile(JSON.stringify(journal));
    await handle.sync();
  } finally {
    await handle.close();
  }
  await disk.rename(`${folder}/journal.tmp`, `${folder}/journal.json`);
}

/** Puts the old set back. Done half and begun again, it comes to the same. */
export async function undo(
  root: string,
  work: Work,
  { entries, folders }: Journal,
  disk: Disk,
): Promise<void> {
  for (const [index, { path, isNew, hadOld }] of [...entries.entries()].reverse()) {
    const target = `${root}/${path}`;
    if (isNew && (await exists(work.newOf(index), disk))) continue; // it never came to its place
    if (!hadOld) await disk.rm(target, { force: true });
    else if (await exists(work.oldOf(index), disk)) await disk.rename(work.oldOf(index), target);
  }
  for (const made of folders) await disk.rmdir(made).catch(() => undefined); // somebody else's file is in it
}

/** Gives the turn back. From the first step on, a rename, nobody undoes what was published. */
export async function endTurn(root: string, { folder }: Work, disk: Disk): Promise<void> {
  const done = `${root}/.published.${crypto.randomUUID().replaceAll('-', '')}`;
  await disk.rename(folder, done);
  await disk.rm(done, { recursive: true, force: true }).catch(() => undefined); // rubbish, for the next one to take out
}

/**
 * Takes back what processes that no longer run left half published, so that the old set stands whole again, and says
 * whether there was any. `ownerless`: also one that nobody has put a name to, who may only just have begun.
 */
export async function takeBack(root: string, disk: Disk, ownerless = true): Promise<boolean> {
  let wasHalf = false;
  for (const name of await disk.readdir(root).catch(() => [])) {
    if (doneName.test(name))
      await disk.rm(`${root}/${name}`, { recursive: true, force: true }).catch(() => undefined);
    if (name !== workName && !takenName.test(name)) continue;
    const owner = takenName.exec(name)?.[1] ?? (await read(`${root}/${name}/owner`, disk));
    if (owner ? isRunning(owner) : !ownerless) continue;
    const taken = `${root}/${workName}.${ownIdentity()}`;
    const isMine = await disk.rename(`${root}/${name}`, taken).then(
      () => true,
      () => false, // somebody else takes it back
    );
    if (!isMine) continue;
    const journal = await read(`${taken}/journal.json`, disk);
    try {
      if (journal !== undefined) await undo(root, workAt(taken), JSON.parse(journal), disk);
    } catch (error) {
      await giveUp(root, workAt(taken), disk);
      throw error;
    }
    await endTurn(root, workAt(taken), disk);
    wasHalf ||= journal !== undefined;
  }
  return wasHalf;
}

/** Leaves a publication that could not be taken back, or whose rubbish could not be taken out, to whoever comes next. */
export async function giveUp(root: string, { folder }: Work, disk: Disk): Promise<void> {
  await disk.rm(`${folder}/owner`, { force: true }).catch(() => undefined);
  if (folder !== `${root}/${workName}`)
    await disk.rename(folder, `${root}/${workName}`).catch(() => undefined);
}

const exists = (path: string, disk: Disk): Promise<boolean> =>
  disk.lstat(path).then(
    () => true,
    (error: NodeJS.ErrnoException) => {
      if (error.code !== 'ENOENT') throw error;
      return false;
    },
  );

const read = (path: string, disk: Disk): Promise<string | undefined> =>
  disk.readFile(path, 'utf8').catch(() => undefined);

import { type Disk, realDisk } from '../../src/lib/disk.ts';

/** What becomes of a step: done, refused with an error, or the last thing that the process came to. */
type Fate = 'done' | 'fails' | 'killed';

/** What a killed process throws: nobody can catch it and go on, for every later step throws it too. */
export class Killed extends Error {}

/** A disk on which each step that changes something meets its fate, in order. What comes after them is done. */
export function fragileDisk(fates: readonly Fate[]): Disk {
  let step = 0;
  let killed = false;
  const meet = async <T>(act: () => Promise<T>): Promise<T> => {
    if (killed) throw new Killed();
    const fate = fates[step++] ?? 'done';
    if (fate === 'fails') throw Object.assign(new Error('refused'), { code: 'ENOSPC' });
    if (fate === 'done') return act();
    killed = true;
    throw new Killed();
  };
  const asLong = async <T>(act: () => Promise<T>): Promise<T> => {
    if (killed) throw new Killed();
    return act();
  };
  return {
    lstat: ((path) => asLong(() => realDisk.lstat(path))) as Disk['lstat'],
    readdir: ((path: string) => asLong(() => realDisk.readdir(path))) as Disk['readdir'],
    readFile: ((path: string) =>
      asLong<unknown>(() => realDisk.readFile(path, 'utf8'))) as unknown as Disk['readFile'],
    copyFile: (from, to) => meet(() => realDisk.copyFile(from, to)),
    link: (from, to) => meet(() => realDisk.link(from, to)),
    mkdir: ((path: string) => meet(() => realDisk.mkdir(path))) as Disk['mkdir'],
    open: (path, flags) => meet(() => realDisk.open(path, flags)),
    rename: (from, to) => meet(() => realDisk.rename(from, to)),
    rm: (path, how) => meet(() => realDisk.rm(path, how)),
    rmdir: (path) => meet(() => realDisk.rmdir(path)),
    writeFile: (path, text) => meet(() => realDisk.writeFile(path, text)),
  };
}

import { rmSync } from 'node:fs';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isRunning, ownIdentity } from '../lib/process-identity.ts';

/** The folder in which a browser keeps its state while it runs. Nothing in it is worth keeping. */
export type Profile = {
  readonly folder: string;
  readonly remove: () => Promise<void>;
  /** For the end of our process, which waits for nothing. */
  readonly removeAtOnce: () => void;
};

/** Says whose it is: a run that was killed cannot take it away. */
const profileName = /^groundswell-browser-(\d+(?:-\d+)?)-[^-]+$/;

/** Its other processes end a moment after the browser, and may write until then. */
const removal = { recursive: true, force: true, maxRetries: 5, retryDelay: 20 };

/** Makes an empty profile in the temporary folder, and takes away those of runs that were killed. */
export async function makeProfile(): Promise<Profile> {
  const folder = await mkdtemp(join(tmpdir(), `groundswell-browser-${ownIdentity()}-`));
  void sweepProfiles();
  return {
    folder,
    remove: () => rm(folder, removal),
    removeAtOnce: () => rmSync(folder, removal),
  };
}

/** Takes away the profiles of processes that no longer run. */
export async function sweepProfiles(): Promise<void> {
  const names = await readdir(tmpdir()).catch(() => []);
  const dead = names.filter((name) => {
    const owner = profileName.exec(name)?.[1];
    return owner !== undefined && !isRunning(owner);
  });
  await Promise.all(dead.map((name) => rm(join(tmpdir(), name), removal).catch(() => undefined)));
}

import { readFileSync } from 'node:fs';

/**
 * A process by its id and the moment it started, as letters for a file name: `4711-90210`. Ids are given again, to
 * somebody else; after a restart of the machine, or in a container, soon. Where the system does not tell when a process
 * started it is the id alone.
 */
export const ownIdentity = (): string => identityOf(process.pid);

/** Whether the process that an identity names still runs. */
export function isRunning(identity: string): boolean {
  const id = Number.parseInt(identity, 10);
  return exists(id) && (!identity.includes('-') || identityOf(id) === identity);
}

function identityOf(id: number): string {
  const start = startOf(id);
  return start === undefined ? String(id) : `${id}-${start}`;
}

/** Linux: when it started, in ticks since the machine did (proc(5), the twenty-second field of `stat`). */
function startOf(id: number): string | undefined {
  try {
    return readFileSync(`/proc/${id}/stat`, 'utf8').split(') ').at(-1)?.split(' ')[19];
  } catch {
    return undefined;
  }
}

function exists(id: number): boolean {
  try {
    return process.kill(id, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

import { readdirSync, readFileSync } from 'node:fs';

/** A look at a process and all that descend from it. */
export type ProcessTree = {
  /** What each has computed so far, by its id, in hundredths of a second. */
  readonly computed: ReadonlyMap<number, number>;
  /** One of them would compute if it were let, or waits for a disk. */
  readonly isBusy: boolean;
};

/** Reads a process tree from Linux's `/proc`. Nothing where there is none, or when the process has ended. */
export function readProcessTree(root: number): ProcessTree | undefined {
  const computed = new Map<number, number>();
  let isBusy = false;
  const waiting = [root];
  for (const id of waiting) {
    const fields = fieldsOf(id);
    if (!fields) continue;
    computed.set(id, Number(fields[11]) + Number(fields[12]));
    isBusy ||= fields[0] === 'R' || fields[0] === 'D';
    waiting.push(...childrenOf(id));
  }
  return computed.size > 0 ? { computed, isBusy } : undefined;
}

/** proc(5), `stat`: from the third field on, the state; the eleventh and twelfth from there are user and system time. */
const fieldsOf = (id: number): readonly string[] | undefined =>
  read(`/proc/${id}/stat`)?.split(') ').at(-1)?.split(' ');

/** Each thread may have started some. */
function childrenOf(id: number): readonly number[] {
  const threads = list(`/proc/${id}/task`);
  const children = threads.flatMap((thread) => read(`/proc/${id}/task/${thread}/children`)?.split(' ') ?? []);
  return children.filter((child) => child !== '').map(Number);
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined; // it ended meanwhile
  }
}

function list(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

import type { Worker } from 'node:worker_threads';

/** Who tells how much a thread has computed so far: a worker. */
type Computing = Pick<Worker, 'cpuUsage'>;

type Watching = {
  /** Milliseconds that one module may compute. */
  readonly limit: number;
  /** Called once when a module computes for longer, or neither ends nor computes for ten times as long. */
  readonly late: () => void;
};

/** Watches the modules that a thread reads one after another. */
export type ProgressWatch = {
  /** The thread begins with a module. */
  readonly begin: () => void;
  readonly end: () => void;
};

/** How much longer a module may take by the clock than by what it computes: a busy machine gives a thread a tenth. */
const patience = 10;
/** Milliseconds between two questions at the least: a thread of many small modules is not asked at each. */
const rest = 200;

/**
 * Watches a thread by what it computes, not by the clock alone: a loop is told within its limit, and a busy machine makes
 * no module fail that would end.
 */
export function watchProgress(thread: Computing, { limit, late }: Watching): ProgressWatch {
  let timer: NodeJS.Timeout | undefined;
  let begun = 0;
  let asked = Number.NEGATIVE_INFINITY;
  let before = 0;
  const computed = async (): Promise<number> => {
    const { user, system } = await thread.cpuUsage().catch(() => ({ user: 0, system: 0 })); // it has ended
    return (user + system) / 1000;
  };
  const look = async (): Promise<void> => {
    const mine = timer;
    const spent = (await computed()) - before;
    if (timer !== mine) return; // another module, or the end, meanwhile
    if (spent >= limit * 0.8 || performance.now() - begun >= limit * patience) late();
    else timer = setTimeout(look, Math.max(limit / 4, 1));
  };
  return {
    begin: () => {
      clearTimeout(timer);
      begun = performance.now();
      if (begun - asked >= rest) {
        asked = begun;
        void computed().then((sum) => {
          before = sum;
        });
      }
      timer = setTimeout(look, limit);
    },
    end: () => {
      clearTimeout(timer);
      timer = undefined;
    },
  };
}

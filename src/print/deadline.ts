import { type Failure, fail } from '../lib/diagnostic.ts';
import { type ProcessTree, readProcessTree } from './process-tree.ts';

/** Something went wrong with the browser, not with the document: worth a second try. */
export class BrowserLost extends Error {}

/** The browser neither computed nor answered for `seconds`. */
export class BrowserStill extends BrowserLost {
  readonly seconds: number;
  constructor(seconds: number) {
    super(`the browser stood still for ${seconds} seconds`);
    this.seconds = seconds;
  }
}

/** After so many seconds without a sign of life a browser is replaced. */
const stillSeconds = 10;
/** So many seconds may the browser compute over one document. The largest one that we know takes twelve. */
export const computingSeconds = 60;

type Limit = {
  /** Seconds of the browser's computing time: `computingSeconds` when not given. */
  readonly computing?: number | undefined;
  /** What to throw when they are used up. */
  readonly late: (seconds: number) => Error;
};

/**
 * Looks at a browser while somebody waits for it. Time is measured by what the browser computes, where the system tells
 * (Linux): a clock would give up what is only slow on a busy machine, and wait for minutes for what is dead.
 */
export type Deadline = {
  /** What `work` comes to. Throws `BrowserStill`, or what `late` makes, when that does not come in its time. */
  readonly within: <T>(work: Promise<T>, limit: Limit) => Promise<T>;
};

type Waiting = { computing: number; readonly limit: Limit; readonly reject: (why: Error) => void };

/** Looks so often in a second. */
const rate = 2;
/** Hundredths of a second that idle processes compute in a second, without doing anything. */
const idle = 1;

type Watched = {
  readonly id: number | undefined;
  /** Called once when it stands still: to end it. */
  readonly still: () => void;
  /** After how long it does: 10 when not given. */
  readonly seconds?: number | undefined;
};

/** Opens a look at a process. */
export function openDeadline({ id, still, seconds = stillSeconds }: Watched): Deadline {
  const waiting = new Set<Waiting>();
  let timer: NodeJS.Timeout | undefined;
  let last: Look = look(id);
  let quiet: number[] = [];
  const check = () => {
    const now = look(id);
    const computed = now.tree ? difference(now.tree, last.tree) : (now.time - last.time) / 10;
    quiet = !now.tree || now.tree.isBusy ? [] : [...quiet, computed];
    last = now;
    for (const one of waiting) one.computing += computed / waiting.size / 100;
    for (const one of [...waiting])
      if (one.computing > limitOf(one)) one.reject(one.limit.late(limitOf(one)));
    // Looks are counted, not seconds: while our own process computes, or the machine sleeps, there is none.
    const recent = quiet.slice(-seconds * rate);
    if (recent.length < seconds * rate || sum(recent) > seconds * idle) return;
    still();
    for (const { reject } of [...waiting]) reject(new BrowserStill(seconds));
  };
  return {
    within: async (work, limit) => {
      const { promise, reject } = Promise.withResolvers<never>();
      const one: Waiting = { computing: 0, limit, reject };
      if (waiting.size === 0) {
        [last, quiet] = [look(id), []];
        timer = setInterval(check, 1000 / rate);
      }
      waiting.add(one);
      return Promise.race([work, promise]).finally(() => {
        waiting.delete(one);
        if (waiting.size === 0) clearInterval(timer);
      });
    },
  };
}

type Look = { readonly tree: ProcessTree | undefined; readonly time: number };

const look = (id: number | undefined): Look => ({
  tree: id === undefined ? undefined : readProcessTree(id),
  time: performance.now(),
});

/** What was computed between two looks, in hundredths of a second. What has ended meanwhile is left out. */
const difference = (now: ProcessTree, before: ProcessTree | undefined): number =>
  sum([...now.computed].map(([id, ticks]) => ticks - (before?.computed.get(id) ?? 0)));

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

const limitOf = ({ limit }: Waiting): number => limit.computing ?? computingSeconds;

/** The finding on a document that the browser does not come to an end with. `what`: "printed". */
export const timedOut = (document: string, what: string, seconds: number): Failure =>
  fail({
    rule: 'print/timeout',
    place: { file: document, document },
    message: `${document} kept the browser computing for ${seconds} seconds and was not ${what}`,
    hint: 'Make the document smaller, or look for a drawing or CSS that grows without end',
  });

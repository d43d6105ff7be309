import type { Chrome } from './chrome.ts';
import { launchChrome } from './launch.ts';
import { type Lock, lock } from './lock.ts';
import { oneByOne, openPool } from './pool.ts';
import type { Session } from './protocol.ts';

/** Something went wrong with the browser, not with the document: worth a second try. */
export class BrowserLost extends Error {}

/** A locked tab, for one document at a time. */
export type Tab = {
  readonly session: Session;
  readonly lock: Lock;
  /** What `work` comes to, or `BrowserLost` as soon as the tab or its browser dies. */
  readonly unlessLost: <T>(work: Promise<T>) => Promise<T>;
  readonly isAlive: () => boolean;
  readonly close: () => Promise<void>;
};

type WithTab = <T>(task: (tab: Tab) => Promise<T>) => Promise<T>;

/** One warm browser with a few tabs, which are used again and again. */
export type WarmBrowser = {
  /** Runs a task in a free tab for printing (scripts off), or waits for one. A tab whose task failed is thrown away. */
  readonly withTab: WithTab;
  /** The same with tabs of their own for the scripts that look at a page. They are opened when first wanted. */
  readonly withScriptedTab: WithTab;
  /** For a document's second try: one at a time, so that one which kills the browser again takes no other along. */
  readonly secondTry: <T>(attempt: () => Promise<T>) => Promise<T>;
  /** Ends the browser and all its processes. */
  readonly close: () => Promise<void>;
  /** Its process, for tests that kill it. */
  readonly processId: () => Promise<number | undefined>;
};

export type BrowserOptions = {
  /** How many documents are printed at the same time: 2 when not given; more than 3 wins nothing on two cores. */
  readonly jobs?: number;
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** Called when the browser's process has started, long before it answers. */
  readonly started?: () => void;
};

/**
 * Starts the browser.
 * @throws Failure `browser/missing`, `browser/broken`
 */
export async function openBrowser({ jobs = 2, env, started }: BrowserOptions = {}): Promise<WarmBrowser> {
  const first = await launchChrome(env, started);
  let current = Promise.resolve(first);
  let closed = false;
  const living = async () => {
    const seen = current;
    const connected = await seen.then(
      ({ protocol }) => protocol.isOpen(),
      () => false,
    );
    if (closed) throw new BrowserLost('the browser was closed');
    if (!connected && seen === current) {
      current = launchChrome(env);
      void seen.then((dead) => dead.close()).catch(() => undefined); // its profile goes
    }
    return current;
  };
  const open = (scripts: boolean) => async () => openTab(await living(), scripts);
  const tabs = Math.max(1, jobs);
  let opened: string | undefined = first.firstTab;
  const openFirst = () => {
    const target = opened;
    opened = undefined;
    return openTab(first, false, target);
  };
  const printing = openPool(tabs, { open: open(false), first: openFirst });
  const looking = openPool(tabs, { open: open(true) });
  return {
    withTab: printing.use,
    withScriptedTab: looking.use,
    secondTry: oneByOne(),
    close: async () => {
      closed = true;
      await (await current.catch(() => undefined))?.close();
    },
    processId: async () => (await current).process.pid,
  };
}

async function openTab(browser: Chrome, scripts: boolean, target?: string): Promise<Tab> {
  // A browser that is killed takes its tabs along without a word from them: whoever waits must hear it from here.
  const gone = browser.protocol.gone.catch((cause): never => {
    throw new BrowserLost('the browser is gone', { cause });
  });
  gone.catch(() => undefined);
  return Promise.race([openLockedTab(browser, { scripts, gone, target }), gone]);
}

type Opening = {
  readonly scripts: boolean;
  readonly gone: Promise<never>;
  /** A tab that is there already. */
  readonly target: string | undefined;
};

async function openLockedTab(browser: Chrome, { scripts, gone, target }: Opening): Promise<Tab> {
  try {
    const { browser: whole, session: sessionOf } = browser.protocol;
    const targetId = target ?? (await openTarget(whole));
    const { sessionId } = await whole.send('Target.attachToTarget', { targetId, flatten: true });
    const session = sessionOf(sessionId);
    const closed = new Promise<never>((_, reject) => {
      session.once('Inspector.targetCrashed', () => reject(new BrowserLost('the tab crashed')));
      whole.on('Target.detachedFromTarget', (detached) => {
        if (detached.sessionId === sessionId) reject(new BrowserLost('the tab closed'));
      });
    });
    const life = watch(Promise.race([closed, gone]));
    const [locked] = await Promise.all([lock(session, { scripts }), session.send('Inspector.enable')]);
    return {
      session,
      lock: locked,
      unlessLost: life.unlessEnded,
      close: async () => void (await whole.send('Target.closeTarget', { targetId })),
      isAlive: () => !life.hasEnded() && browser.protocol.isOpen(),
    };
  } catch (cause) {
    throw new BrowserLost('no tab could be opened', { cause });
  }
}

/** Watches for an end. A race with a promise that lasts as long as a tab would keep the outcome of every one of them. */
function watch(ending: Promise<never>) {
  const waiting = new Set<(why: unknown) => void>();
  let ended: { readonly why: unknown } | undefined;
  ending.catch((why) => {
    ended = { why };
    for (const reject of waiting) reject(why);
  });
  const unlessEnded = <T>(work: Promise<T>): Promise<T> =>
    new Promise<T>((resolve, reject) => {
      waiting.add(reject);
      work.then(resolve, reject).finally(() => waiting.delete(reject)); // heard also when it fails after the end
      if (ended) reject(ended.why);
    });
  return { unlessEnded, hasEnded: () => ended !== undefined };
}

const openTarget = async (browser: Session): Promise<string> =>
  (await browser.send('Target.createTarget', { url: 'about:blank' })).targetId;

import type { Chrome } from './chrome.ts';
import { type Lock, lock } from './lock.ts';
import type { Session } from './protocol.ts';
import { withTimeLimit } from './time-limit.ts';

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

const usualPatience = 30_000;

type TabOptions = {
  /** Lets scripts run: for looking at a page on screen. */
  readonly scripts: boolean;
  /** A tab that is there already, by its target id. */
  readonly target?: string | undefined;
  /** Milliseconds that it may take to answer: 30,000 when not given. */
  readonly patience?: number;
};

/**
 * Opens a tab and locks it.
 * @throws BrowserLost when the browser is gone, or when the tab does not answer: one that dies before it is heard says no word
 */
export async function openTab(browser: Chrome, options: TabOptions): Promise<Tab> {
  // A browser that is killed takes its tabs along without a word from them: whoever waits must hear it from here.
  const gone = browser.protocol.gone.catch((cause): never => {
    throw new BrowserLost('the browser is gone', { cause });
  });
  gone.catch(() => undefined);
  const { patience = usualPatience } = options;
  const late = () => new BrowserLost(`no tab answered within ${patience / 1000} seconds`);
  return withTimeLimit(Promise.race([openLockedTab(browser, options, gone), gone]), patience, late);
}

async function openLockedTab(
  browser: Chrome,
  { scripts, target }: TabOptions,
  gone: Promise<never>,
): Promise<Tab> {
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
    const locking = Promise.all([lock(session, { scripts }), session.send('Inspector.enable')]);
    const [locked] = await life.unlessEnded(locking);
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

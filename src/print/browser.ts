import type { Browser, CDPSession } from 'puppeteer';
import { launch } from './launch.ts';
import { type Lock, lock } from './lock.ts';

/** Something went wrong with the browser, not with the document: worth a second try. */
export class BrowserLost extends Error {}

/** A locked tab, for one document at a time. */
export type Tab = {
  readonly session: CDPSession;
  readonly lock: Lock;
  /** Rejects with `BrowserLost` when the tab or its browser dies. */
  readonly lost: Promise<never>;
  readonly isAlive: () => boolean;
  readonly close: () => Promise<void>;
};

/** One warm browser with a few tabs, which are used again and again. */
export type WarmBrowser = {
  /** Runs a task in a free tab, or waits for one. A tab whose task failed is thrown away. */
  readonly withTab: <T>(task: (tab: Tab) => Promise<T>) => Promise<T>;
  /** Ends the browser and all its processes. */
  readonly close: () => Promise<void>;
  /** Its process, for tests that kill it. */
  readonly processId: () => Promise<number | undefined>;
};

export type BrowserOptions = {
  /** How many documents are printed at the same time: 2 when not given; more than 3 wins nothing on two cores. */
  readonly jobs?: number;
  readonly env?: Readonly<Record<string, string | undefined>>;
};

/** A place for one tab. The tab is opened with the browser, and again after it died. */
type Slot = { tab: Promise<Tab | undefined> };

/**
 * Starts the browser.
 * @throws Failure `browser/missing`, `browser/broken`
 */
export async function openBrowser({ jobs = 2, env }: BrowserOptions = {}): Promise<WarmBrowser> {
  const first = await launch(env);
  let current = Promise.resolve(first);
  let closed = false;
  const living = async () => {
    const seen = current;
    const connected = await seen.then(
      (browser) => browser.connected,
      () => false,
    );
    if (closed) throw new BrowserLost('the browser was closed');
    if (!connected && seen === current) current = launch(env);
    return current;
  };
  const places: readonly Slot[] = Array.from({ length: Math.max(1, jobs) }, () => ({
    tab: openTab(first).catch(() => undefined),
  }));
  const slots = queue(places);
  const tabIn = async (slot: Slot): Promise<Tab> => {
    const tab = await slot.tab;
    if (tab?.isAlive()) return tab;
    const fresh = openTab(await living());
    slot.tab = fresh.catch(() => undefined);
    return fresh;
  };
  return {
    withTab: async (task) => {
      const slot = await slots.take();
      try {
        return await task(await tabIn(slot));
      } catch (error) {
        slot.tab.then((tab) => tab?.close()).catch(() => undefined);
        slot.tab = Promise.resolve(undefined);
        throw error;
      } finally {
        slots.give(slot);
      }
    },
    close: async () => {
      closed = true;
      await Promise.all(places.map(({ tab }) => tab)); // Puppeteer would wait half a minute for a tab that never opens
      await (await current.catch(() => undefined))?.close();
    },
    processId: async () => (await current).process()?.pid,
  };
}

async function openTab(browser: Browser): Promise<Tab> {
  // A browser that is killed takes its tabs along without a word from them: whoever waits must hear it from here.
  const gone = new Promise<never>((_, reject) => {
    browser.once('disconnected', () => reject(new BrowserLost('the browser is gone')));
  });
  gone.catch(() => undefined);
  return Promise.race([openLockedTab(browser, gone), gone]);
}

async function openLockedTab(browser: Browser, gone: Promise<never>): Promise<Tab> {
  try {
    if (!browser.connected) throw new Error('the browser is gone');
    const page = await browser.newPage();
    const session = await page.createCDPSession();
    const closed = new Promise<never>((_, reject) => {
      page.once('error', () => reject(new BrowserLost('the tab crashed')));
      page.once('close', () => reject(new BrowserLost('the tab closed')));
    });
    const lost = Promise.race([closed, gone]);
    let alive = true;
    lost.catch(() => {
      alive = false;
    });
    const close = () => page.close();
    return { session, lock: await lock(session), lost, close, isAlive: () => alive && browser.connected };
  } catch (cause) {
    throw new BrowserLost('no tab could be opened', { cause });
  }
}

/** A line of things to take and give back; who finds it empty waits. */
function queue<T>(things: readonly T[]): { take: () => Promise<T>; give: (thing: T) => void } {
  const free = [...things];
  const waiting: ((thing: T) => void)[] = [];
  return {
    take: async () => free.pop() ?? new Promise((resolve) => waiting.push(resolve)),
    give: (thing) => {
      const next = waiting.shift();
      if (next) next(thing);
      else free.push(thing);
    },
  };
}

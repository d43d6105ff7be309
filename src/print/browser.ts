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

/** A place for one tab. The tab is opened when it is first needed, and again after it died. */
type Slot = { tab: Tab | undefined };

/**
 * Starts the browser.
 * @throws Failure `browser/missing`, `browser/broken`
 */
export async function openBrowser({ jobs = 2, env }: BrowserOptions = {}): Promise<WarmBrowser> {
  let current = Promise.resolve(await launch(env));
  const living = async () => {
    const seen = current;
    const connected = await seen.then(
      (browser) => browser.connected,
      () => false,
    );
    if (!connected && seen === current) current = launch(env);
    return current;
  };
  const slots = queue<Slot>(Array.from({ length: Math.max(1, jobs) }, () => ({ tab: undefined })));
  return {
    withTab: async (task) => {
      const slot = await slots.take();
      try {
        if (!slot.tab?.isAlive()) slot.tab = await openTab(await living());
        return await task(slot.tab);
      } catch (error) {
        slot.tab?.close().catch(() => undefined);
        slot.tab = undefined;
        throw error;
      } finally {
        slots.give(slot);
      }
    },
    close: async () => (await current.catch(() => undefined))?.close(),
    processId: async () => (await current).process()?.pid,
  };
}

async function openTab(browser: Browser): Promise<Tab> {
  try {
    const page = await browser.newPage();
    const session = await page.createCDPSession();
    const lost = new Promise<never>((_, reject) => {
      page.once('error', () => reject(new BrowserLost('the tab crashed')));
      page.once('close', () => reject(new BrowserLost('the tab closed')));
    });
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

import type { Browser, CDPSession } from 'puppeteer';
import { launch } from './launch.ts';
import { type Lock, lock } from './lock.ts';
import { openPool } from './pool.ts';

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

type WithTab = <T>(task: (tab: Tab) => Promise<T>) => Promise<T>;

/** One warm browser with a few tabs, which are used again and again. */
export type WarmBrowser = {
  /** Runs a task in a free tab for printing (scripts off), or waits for one. A tab whose task failed is thrown away. */
  readonly withTab: WithTab;
  /** The same with tabs of their own for the scripts that look at a page. They are opened when first wanted. */
  readonly withScriptedTab: WithTab;
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
  const open = (scripts: boolean) => async () => openTab(await living(), scripts);
  const tabs = Math.max(1, jobs);
  const printing = openPool(tabs, { open: open(false), first: () => openTab(first, false) });
  const looking = openPool(tabs, { open: open(true) });
  return {
    withTab: printing.use,
    withScriptedTab: looking.use,
    close: async () => {
      closed = true;
      // Puppeteer would wait half a minute for a tab that never opens.
      await Promise.all([printing.settled(), looking.settled()]);
      await (await current.catch(() => undefined))?.close();
    },
    processId: async () => (await current).process()?.pid,
  };
}

async function openTab(browser: Browser, scripts: boolean): Promise<Tab> {
  // A browser that is killed takes its tabs along without a word from them: whoever waits must hear it from here.
  const gone = new Promise<never>((_, reject) => {
    browser.once('disconnected', () => reject(new BrowserLost('the browser is gone')));
  });
  gone.catch(() => undefined);
  return Promise.race([openLockedTab(browser, { scripts, gone }), gone]);
}

type Opening = { readonly scripts: boolean; readonly gone: Promise<never> };

async function openLockedTab(browser: Browser, { scripts, gone }: Opening): Promise<Tab> {
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
    return {
      session,
      lock: await lock(session, { scripts }),
      lost,
      close,
      isAlive: () => alive && browser.connected,
    };
  } catch (cause) {
    throw new BrowserLost('no tab could be opened', { cause });
  }
}

import { type Failure, fail } from '../lib/diagnostic.ts';
import { BrowserLost } from './deadline.ts';
import { type Launch, launchBrowser, type RunningBrowser } from './launch.ts';
import { oneByOne, openPool } from './pool.ts';
import { openTab, type Tab } from './tab.ts';

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

export type BrowserOptions = Launch & {
  /** How many documents are printed at the same time: 2 when not given; more than 3 wins nothing on two cores. */
  readonly jobs?: number;
};

/** A browser that stood still is replaced, but so many times only. */
const mostStill = 3;

/**
 * Starts the browser.
 * @throws Failure `browser/missing`, `browser/broken`
 */
export async function openBrowser({ jobs = 2, started, ...how }: BrowserOptions = {}): Promise<WarmBrowser> {
  const first = await launchBrowser({ ...how, started });
  let current = Promise.resolve(first);
  let closed = false;
  let still = 0;
  const replace = (dead: RunningBrowser): Promise<RunningBrowser> => {
    void dead.close().catch(() => undefined); // its profile goes
    if (dead.stoodStill()) still += 1;
    // A start that failed twice, and a browser that always stands still, are not tried for each document again.
    const next = still < mostStill ? launchBrowser(how) : Promise.reject(alwaysStill());
    next.catch(() => undefined); // told to whoever wants a tab
    return next;
  };
  const living = async () => {
    const seen = current;
    const browser = await seen;
    if (closed) throw new BrowserLost('the browser was closed');
    if (!browser.isRunning() && seen === current) current = replace(browser);
    return current;
  };
  const open = (scripts: boolean) => async () => openTab(await living(), { scripts });
  const tabs = Math.max(1, jobs);
  const printing = openPool(tabs, { open: open(false), first: open(false) });
  const looking = openPool(tabs, { open: open(true) });
  return {
    withTab: printing.use,
    withScriptedTab: looking.use,
    secondTry: oneByOne(),
    close: async () => {
      closed = true;
      await (await current.catch(() => undefined))?.close();
    },
    processId: async () => (await current).processId,
  };
}

const alwaysStill = (): Failure =>
  fail({
    rule: 'browser/broken',
    place: { file: 'browser' },
    message: `The browser stood still ${mostStill} times: it neither computed nor answered`,
    hint: 'See that nothing stops the browser, and build again; or set PUPPETEER_EXECUTABLE_PATH to another Chromium or Chrome',
  });

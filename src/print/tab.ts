import type { Page } from 'puppeteer';
import { BrowserLost, type Deadline } from './deadline.ts';
import type { RunningBrowser } from './launch.ts';
import { type Lock, lock } from './lock.ts';

/** A locked tab, for one document at a time. */
export type Tab = {
  readonly page: Page;
  readonly lock: Lock;
  /** What `work` comes to. Throws `BrowserLost` as soon as the tab or its browser dies or stands still, and what the limit says. */
  readonly within: Deadline['within'];
  readonly isAlive: () => boolean;
  readonly close: () => Promise<void>;
};

type TabOptions = {
  /** Lets scripts run: for looking at a page on screen. */
  readonly scripts: boolean;
};

/** Seconds that the browser may compute over a new tab. */
const openingSeconds = 20;

/**
 * Opens a tab and locks it.
 * @throws BrowserLost when the browser is gone, or when the tab does not answer
 */
export async function openTab(browser: RunningBrowser, { scripts }: TabOptions): Promise<Tab> {
  const { puppeteer, deadline } = browser;
  const gone = watch((lost) => puppeteer.once('disconnected', () => lost('the browser is gone')));
  const late = () => new BrowserLost('no tab opened in its time');
  const opening = gone.unlessLost(puppeteer.newPage().catch(because('no tab could be opened')));
  const page = await deadline.within(opening, { computing: openingSeconds, late });
  const life = watch((lost) => {
    puppeteer.once('disconnected', () => lost('the browser is gone'));
    page.once('error', () => lost('the tab crashed'));
    page.once('close', () => lost('the tab closed'));
  });
  const within: Tab['within'] = (work, limit) => life.unlessLost(deadline.within(work, limit));
  const locking = lock(page, { scripts }).catch(because('no tab could be locked'));
  return {
    page,
    lock: await within(locking, { computing: openingSeconds, late }),
    within,
    close: () => page.close(),
    isAlive: () => !life.isLost() && browser.isRunning(),
  };
}

const because =
  (what: string) =>
  (cause: unknown): never => {
    throw new BrowserLost(what, { cause });
  };

/** Watches for a loss. A race with a promise that lasts as long as a tab would keep the outcome of every one of them. */
function watch(listen: (lost: (why: string) => void) => void) {
  const waiting = new Set<(why: Error) => void>();
  let loss: Error | undefined;
  listen((why) => {
    loss ??= new BrowserLost(why);
    for (const reject of waiting) reject(loss);
  });
  const unlessLost = <T>(work: Promise<T>): Promise<T> =>
    new Promise<T>((resolve, reject) => {
      waiting.add(reject);
      work.then(resolve, reject).finally(() => waiting.delete(reject)); // heard also when it fails after the loss
      if (loss) reject(loss);
    });
  return { unlessLost, isLost: () => loss !== undefined };
}

import { launchChrome } from './launch.ts';
import { oneByOne, openPool } from './pool.ts';
import { BrowserLost, openTab, type Tab } from './tab.ts';

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
  const open = (scripts: boolean) => async () => openTab(await living(), { scripts });
  const tabs = Math.max(1, jobs);
  let opened: string | undefined = first.firstTab;
  const openFirst = () => {
    const target = opened;
    opened = undefined;
    return openTab(first, { scripts: false, target });
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

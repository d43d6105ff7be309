import puppeteer, { type Browser, type BrowserContext, type Page } from 'puppeteer';
import { environmentOf, startWith } from '../src/print/launch.ts';
import { lockedArguments } from '../src/print/lock.ts';

const locked = lockedArguments;
const open = ['--disable-gpu', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])];

/** The bundled browser as it prints, with all of Puppeteer: cut off from the network. */
export const launch = (): Promise<Browser> => launchWith(locked);

/** The bundled browser as a reader has it: windows may open each other, and the servers of this machine are there. */
export const launchOpen = (): Promise<Browser> => launchWith(open);

/** The same as `launch`, started once for the test files of a process: each gets it as if it had just been started. */
export const sharedBrowser = (): Promise<BrowserContext> => contextOf('locked', locked);

/** The same as `launchOpen`, started once for the test files of a process: each gets it as if it had just been started. */
export const sharedOpenBrowser = (): Promise<BrowserContext> => contextOf('open', open);

/** They end with the process. */
const browsers = new Map<string, Promise<Browser>>();

async function contextOf(kind: string, args: readonly string[]): Promise<BrowserContext> {
  const browser = browsers.get(kind) ?? launchWith(args);
  browsers.set(kind, browser);
  return (await browser).createBrowserContext();
}

const launchWith = (args: readonly string[]): Promise<Browser> =>
  startWith(
    (chromium) =>
      puppeteer.launch({
        executablePath: chromium.executablePath,
        headless: 'shell',
        pipe: true, // the browser ends when we end, however we end
        protocolTimeout: 0, // a test has its own
        args: [...args],
        env: environmentOf(chromium, process.env),
        defaultViewport: { width: 1280, height: 720 },
      }),
    process.env,
  );

/** Lets a page draw once and do what it put off until then. */
export const settled = (page: Page): Promise<unknown> =>
  page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));

import puppeteer, { type Browser } from 'puppeteer';
import { environmentOf, startWith } from '../src/print/launch.ts';
import { lockedArguments } from '../src/print/lock.ts';

/** The bundled browser as it prints, with all of Puppeteer: cut off from the network. */
export const launch = (): Promise<Browser> => launchWith(lockedArguments);

/** The bundled browser as a reader has it: windows may open each other, and the servers of this machine are there. */
export const launchOpen = (): Promise<Browser> =>
  launchWith(['--disable-gpu', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])]);

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

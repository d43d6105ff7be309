import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Chromium } from './chromium.ts';
import { lockedArguments } from './lock.ts';
import { type Protocol, speak } from './protocol.ts';

type Env = Readonly<Record<string, string | undefined>>;

/** A running browser that speaks over a pipe: it ends when we end, however we end. */
export type Chrome = {
  readonly protocol: Protocol;
  readonly process: ChildProcess;
  /** Ends it and all its processes, and takes its profile away. */
  readonly close: () => Promise<void>;
};

const startTimeout = 30_000;
const endTimeout = 5_000;

/** What Puppeteer switches off for a browser that nobody looks at. */
const usualArguments: readonly string[] = [
  '--headless',
  '--remote-debugging-pipe',
  '--hide-scrollbars',
  '--mute-audio',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-default-apps',
  '--disable-extensions',
  '--disable-hang-monitor',
  '--disable-breakpad',
  '--disable-crash-reporter',
  '--disable-dev-shm-usage',
  '--disable-renderer-backgrounding',
  '--disable-backgrounding-occluded-windows',
  '--disable-background-timer-throttling',
  '--disable-features=Translate,AcceptCHFrame,MediaRouter,OptimizationHints,IsolateSandboxedIframes',
];

/**
 * Starts a browser for printing.
 * @throws Error when it does not answer
 */
export async function startChrome({ executablePath }: Chromium, env: Env): Promise<Chrome> {
  const profile = await mkdtemp(join(tmpdir(), 'groundswell-browser-'));
  const args = [...usualArguments, ...lockedArguments, `--user-data-dir=${profile}`, 'about:blank'];
  const child = spawn(executablePath, args, {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
    env: { ...env },
  });
  const ended = once(child, 'exit').catch(() => undefined); // "error": it was never started
  const [, , , write, read] = child.stdio;
  const protocol = speak(write as NodeJS.WritableStream, read as NodeJS.ReadableStream);
  const close = () => end(protocol, { child, ended, profile });
  try {
    const late = new Promise<never>((_, reject) =>
      setTimeout(() => reject(new Error('the browser does not answer')), startTimeout).unref(),
    );
    await Promise.race([protocol.browser.send('Browser.getVersion'), late]);
  } catch (error) {
    await close();
    throw error;
  }
  return { protocol, process: child, close };
}

type Ending = {
  readonly child: ChildProcess;
  readonly ended: Promise<unknown>;
  readonly profile: string;
};

async function end(protocol: Protocol, { child, ended, profile }: Ending): Promise<void> {
  protocol.browser.send('Browser.close').catch(() => undefined);
  const timer = setTimeout(() => child.kill('SIGKILL'), endTimeout);
  await ended;
  clearTimeout(timer);
  await rm(profile, { recursive: true, force: true, maxRetries: 3 });
}

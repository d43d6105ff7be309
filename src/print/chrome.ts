import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
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
  /** The tab that it was asked for while it started. */
  readonly firstTab: string;
  /** Ends it and all its processes, and takes its profile away. */
  readonly close: () => Promise<void>;
};

const startTimeout = 30_000;

/** What Puppeteer switches off for a browser that nobody looks at. */
const usualArguments: readonly string[] = [
  '--headless',
  '--remote-debugging-pipe',
  '--no-startup-window', // it would open a tab that nobody uses
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

/** Its other processes end a moment after it, and may write until then. */
const removal = { recursive: true, force: true, maxRetries: 5, retryDelay: 20 };

type Starting = {
  readonly env: Env;
  /** Called when its process has started: from then on it works by itself for a while. */
  readonly started?: (() => void) | undefined;
};

/**
 * Starts a browser for printing.
 * @throws Error when it does not answer
 */
export async function startChrome({ executablePath }: Chromium, { env, started }: Starting): Promise<Chrome> {
  const profile = await mkdtemp(join(tmpdir(), 'groundswell-browser-'));
  const args = [...usualArguments, ...lockedArguments, `--user-data-dir=${profile}`];
  const child = spawn(executablePath, args, {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
    env: { ...env },
  });
  const ended = once(child, 'exit').catch(() => undefined); // "error": it was never started
  const [, , , write, read] = child.stdio;
  const protocol = speak(write as NodeJS.WritableStream, read as NodeJS.ReadableStream);
  // Our process may end before it comes to close: the second Ctrl-C waits for nothing.
  const abandon = () => {
    child.kill('SIGKILL');
    rmSync(profile, removal);
  };
  process.once('exit', abandon);
  const close = async () => {
    await end({ child, ended, profile });
    process.off('exit', abandon);
  };
  try {
    const late = new Promise<never>((_, reject) =>
      setTimeout(() => reject(new Error('the browser does not answer')), startTimeout).unref(),
    );
    const opened = protocol.browser.send('Target.createTarget', { url: 'about:blank' });
    started?.();
    const { targetId } = await Promise.race([opened, late]);
    return { protocol, process: child, firstTab: targetId, close };
  } catch (error) {
    await close();
    throw error;
  }
}

type Ending = {
  readonly child: ChildProcess;
  readonly ended: Promise<unknown>;
  readonly profile: string;
};

/** Nothing in it is worth keeping, so it is not asked to close: its processes end when its pipes do. */
async function end({ child, ended, profile }: Ending): Promise<void> {
  child.kill('SIGKILL');
  await ended;
  for (const pipe of child.stdio) pipe?.destroy(); // a script that started it may have left a process that holds them
  await rm(profile, removal);
}

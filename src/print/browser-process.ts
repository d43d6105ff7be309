import { type ChildProcess, spawn } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';
import { setTimeout } from 'node:timers/promises';
import type { ConnectionTransport } from 'puppeteer';
import { lockedArguments } from './lock.ts';
import { openPipe } from './pipe.ts';
import { makeProfile } from './profile.ts';

type Env = Readonly<Record<string, string | undefined>>;

/** How a process came to its end. */
export type ProcessEnd = {
  /** Nothing when a signal ended it, or when it was never started. */
  readonly code?: number | null | undefined;
  /** The last lines that it wrote for people, or why it could not be started. */
  readonly said: string;
};

/** A browser as a process: it ends when ours ends, however that ends. */
export type BrowserProcess = {
  readonly id: number | undefined;
  readonly transport: ConnectionTransport;
  readonly ended: Promise<ProcessEnd>;
  readonly isRunning: () => boolean;
  /** Ends it and all that it started, also when they stand still, and takes its profile away. */
  readonly end: () => Promise<void>;
};

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

/** Letters of its last words that are kept. */
const keptWords = 4_000;
/** What was said before the end is read within this many milliseconds. */
const lastWords = 300;

/**
 * Starts a browser's process, by hand: Puppeteer's launcher is read before the process starts instead of meanwhile, does
 * not say its id before it answers, and takes our process down where the system cannot run the program.
 */
export async function startBrowserProcess(executablePath: string, env: Env): Promise<BrowserProcess> {
  const profile = await makeProfile();
  const child = spawn(
    executablePath,
    [...usualArguments, ...lockedArguments, `--user-data-dir=${profile.folder}`],
    {
      stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'],
      env: { ...env },
      detached: process.platform !== 'win32', // at the head of a group of its own, which is ended as one
    },
  );
  const ended = endOf(child);
  const abandon = () => {
    kill(child);
    profile.removeAtOnce();
  };
  process.once('exit', abandon); // our process may end before it comes to `end`: the second Ctrl-C waits for nothing
  const [, , , write, read] = child.stdio;
  return {
    id: child.pid,
    transport: openPipe(write as Writable, read as Readable),
    ended,
    isRunning: () => child.pid !== undefined && child.exitCode === null && child.signalCode === null,
    end: async () => {
      kill(child);
      await ended;
      for (const pipe of child.stdio) pipe?.destroy(); // a script that started it may have left a process that holds them
      await profile.remove();
      process.off('exit', abandon);
    },
  };
}

async function endOf(child: ChildProcess): Promise<ProcessEnd> {
  let said = '';
  child.stderr?.on('data', (chunk: Buffer) => {
    said = `${said}${chunk}`.slice(-keptWords);
  });
  const { promise: closed, resolve: close } = Promise.withResolvers<void>();
  child.once('close', () => close());
  return new Promise((resolve) => {
    child.once('error', ({ message }) => resolve({ said: message }));
    child.once('exit', (code) => {
      void Promise.race([closed, setTimeout(lastWords, undefined, { ref: false })]).then(() =>
        resolve({ code, said: said.trim() }),
      );
    });
  });
}

function kill(child: ChildProcess): void {
  if (child.pid === undefined) return;
  try {
    if (process.platform === 'win32') child.kill('SIGKILL');
    else process.kill(-child.pid, 'SIGKILL');
  } catch {
    child.kill('SIGKILL'); // it has ended already, or leads no group
  }
}

import { setTimeout } from 'node:timers/promises';
import type { Browser } from 'puppeteer';
import { type Failure, fail } from '../lib/diagnostic.ts';
import { type ProcessEnd, startBrowserProcess } from './browser-process.ts';
import { type Chromium, findBrowser } from './chromium.ts';
import { BrowserStill, type Deadline, openDeadline } from './deadline.ts';
import { readPuppeteer } from './puppeteer.ts';
import { temporaryFault } from './temporary.ts';
import { verify } from './unpack.ts';

type Env = Readonly<Record<string, string | undefined>>;

/** A browser that runs and answers. */
export type RunningBrowser = {
  readonly puppeteer: Browser;
  /** Its process, for tests that kill it. */
  readonly processId: number | undefined;
  readonly deadline: Deadline;
  readonly isRunning: () => boolean;
  /** It was ended because it stood still. */
  readonly stoodStill: () => boolean;
  /** Ends it and all its processes, and takes its profile away. */
  readonly close: () => Promise<void>;
};

/** Seconds that it may compute before it answers: a slow machine takes two. */
const startingSeconds = 20;
/** Milliseconds. */
const lastMoment = 2_000;

/** Which Debian package holds a system library that Chromium asks for. */
const packages: Readonly<Record<string, string>> = {
  'libnss3.so': 'libnss3',
  'libnssutil3.so': 'libnss3',
  'libnspr4.so': 'libnspr4',
  'libplc4.so': 'libnspr4',
  'libplds4.so': 'libnspr4',
  'libexpat.so.1': 'libexpat1',
  'libgcc_s.so.1': 'libgcc-s1',
  'libatk-1.0.so.0': 'libatk1.0-0',
  'libatk-bridge-2.0.so.0': 'libatk-bridge2.0-0',
  'libcups.so.2': 'libcups2',
  'libdrm.so.2': 'libdrm2',
  'libgbm.so.1': 'libgbm1',
  'libasound.so.2': 'libasound2',
  'libxkbcommon.so.0': 'libxkbcommon0',
  'libXcomposite.so.1': 'libxcomposite1',
  'libXdamage.so.1': 'libxdamage1',
  'libXfixes.so.3': 'libxfixes3',
  'libXrandr.so.2': 'libxrandr2',
  'libpango-1.0.so.0': 'libpango-1.0-0',
  'libcairo.so.2': 'libcairo2',
};

/**
 * Starts a browser for printing, cut off from the network. A start that fails is tried once more.
 * @throws Failure `browser/missing` when there is none, `browser/broken` when it does not start
 */
export const launchBrowser = (how: Launch = {}): Promise<RunningBrowser> =>
  startWith((chromium) => open(chromium, how), how.env ?? process.env);

/** How to start a browser. */
export type Launch = {
  readonly env?: Env | undefined;
  /** Called when its process has started: from then on it works by itself for a while. */
  readonly started?: (() => void) | undefined;
  /** Seconds without a sign of life after which it is replaced: 10 when not given. */
  readonly still?: number | undefined;
};

/**
 * Starts the browser in a way of one's own; when it does not start, once more, with what it may have lacked.
 * @throws Failure `browser/missing` when there is none, `browser/broken` when it does not start
 */
export async function startWith<T>(start: (chromium: Chromium) => Promise<T>, env: Env): Promise<T> {
  const chromium = await findBrowser(env);
  try {
    return await start(chromium);
  } catch (error) {
    const fault = await temporaryFault();
    if (fault) throw fault;
    const again = await mended(chromium, endOf(error), env);
    return start(again).catch((second) => {
      throw broken(again, second);
    });
  }
}

/** What a browser that prints the same everywhere has around it. */
export const environmentOf = (chromium: Chromium, env: Env) => ({
  ...env,
  LANG: 'C.UTF-8',
  TZ: 'UTC',
  ...chromium.env,
});

/** It ended before it answered. */
class EndedEarly extends Error {
  readonly end: ProcessEnd;
  constructor(end: ProcessEnd) {
    super('the browser ended before it answered');
    this.end = end;
  }
}

async function open(
  chromium: Chromium,
  { env = process.env, started, still: seconds }: Launch,
): Promise<RunningBrowser> {
  const child = await startBrowserProcess(chromium.executablePath, environmentOf(chromium, env));
  let stoodStill = false;
  const still = () => {
    stoodStill = true;
    void child.end();
  };
  const deadline = openDeadline({ id: child.id, still, seconds });
  started?.();
  const ended = child.ended.then((end): never => {
    throw new EndedEarly(end);
  });
  try {
    const { connect } = await readPuppeteer();
    const connecting = connect({ transport: child.transport, defaultViewport: null, protocolTimeout: 0 });
    // Its pipes close a moment before its end is told, which says more.
    const connected = connecting.catch(async (cause): Promise<never> => {
      await Promise.race([ended, setTimeout(lastMoment, undefined, { ref: false })]);
      throw cause;
    });
    const puppeteer = await deadline.within(Promise.race([connected, ended]), {
      computing: startingSeconds,
      late: (seconds) => new Error(`the browser computed for ${seconds} seconds and did not answer`),
    });
    const isRunning = () => puppeteer.connected && !stoodStill;
    return {
      puppeteer,
      processId: child.id,
      deadline,
      isRunning,
      stoodStill: () => stoodStill,
      close: child.end,
    };
  } catch (cause) {
    await child.end();
    throw cause;
  }
}

const endOf = (error: unknown): ProcessEnd => (error instanceof EndedEarly ? error.end : { said: '' });

/** The browser for the second try: the bundled one with the libraries that came with it, or unpacked anew; else the same. */
async function mended(chromium: Chromium, { said }: ProcessEnd, env: Env): Promise<Chromium> {
  const { folder, libraries } = chromium;
  if (folder === undefined || libraries === undefined) return chromium;
  if (missingLibrary(said)) return { ...chromium, env: { ...chromium.env, LD_LIBRARY_PATH: libraries } };
  return (await verify(folder)) ? chromium : findBrowser(env);
}

const missingLibrary = (said: string): string | undefined =>
  /error while loading shared libraries: ([^:\s]+)/.exec(said)?.[1];

function broken({ executablePath, origin }: Chromium, cause: unknown): Failure {
  const said = complaintOf(cause);
  const library = missingLibrary(said);
  const why = library ? `the system library ${library} is missing` : said || 'it ended before it answered';
  return fail(
    {
      rule: 'browser/broken',
      place: { file: executablePath },
      message: `The browser ${executablePath} (${origin}) does not start: ${why}`,
      hint: hint(library, said),
    },
    cause,
  );
}

const telling = /error while loading shared libraries|FATAL|No usable sandbox|not found|cannot execute/i;

/** What a browser that does not start has to say. What it writes on its way, when somebody else ends it, is no complaint. */
function complaintOf(cause: unknown): string {
  if (cause instanceof BrowserStill) return `it did nothing for ${cause.seconds} seconds and did not answer`;
  if (!(cause instanceof EndedEarly)) return cause instanceof Error ? cause.message : String(cause);
  const { code, said } = cause.end;
  const lines = said.split('\n').filter((line) => line.trim() !== '');
  const failed = code !== 0 && code !== null;
  const last = failed ? lines.slice(-2).join(' ') || `it ends at once with code ${code}` : '';
  return (lines.find((line) => telling.test(line)) ?? last).trim().slice(0, 300);
}

function hint(library: string | undefined, said: string): string {
  if (library)
    return `Run \`apt-get install ${packages[library] ?? 'libnss3 libnspr4 libexpat1'}\` (Debian, Ubuntu)`;
  if (/sandbox/i.test(said)) {
    return 'Allow unprivileged user namespaces (`sysctl kernel.unprivileged_userns_clone=1`, on Ubuntu `sysctl kernel.apparmor_restrict_unprivileged_userns=0`), or build in a container as root';
  }
  if (!said || /did not answer/.test(said))
    return 'See that the machine has memory left and that nothing ends the browser, and try again; else set PUPPETEER_EXECUTABLE_PATH to a Chromium or Chrome that starts';
  return 'Run `npm ci`, or set PUPPETEER_EXECUTABLE_PATH to a Chromium or Chrome that starts';
}

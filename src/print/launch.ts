import type { Browser, LaunchOptions } from 'puppeteer';
import { type Failure, fail } from '../diagnostic.ts';
import { type Chromium, findBrowser } from './chromium.ts';
import { lockedArguments } from './lock.ts';
import { verify } from './unpack.ts';

type Env = Readonly<Record<string, string | undefined>>;

const startTimeout = 30_000;

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
 * Starts a browser, cut off from the network.
 * @throws Failure `browser/missing` when there is none, `browser/broken` when it does not start
 */
export async function launch(env: Env = process.env): Promise<Browser> {
  const chromium = await findBrowser(env);
  try {
    return await start(chromium, env);
  } catch (error) {
    const again = await mended(chromium, missingLibrary(error), env);
    if (again === undefined) throw broken(chromium, error);
    return start(again, env).catch((second) => {
      throw broken(again, second);
    });
  }
}

async function start(chromium: Chromium, env: Env): Promise<Browser> {
  const { default: puppeteer } = await import('puppeteer');
  return puppeteer.launch({
    executablePath: chromium.executablePath,
    headless: 'shell',
    pipe: true, // the browser ends when we end, however we end
    timeout: startTimeout,
    protocolTimeout: 0, // the watchdogs are ours
    args: [...lockedArguments],
    env: { ...env, LANG: 'C.UTF-8', TZ: 'UTC', ...chromium.env },
    defaultViewport: null,
  } satisfies LaunchOptions);
}

/** A second way to start the bundled browser: with the libraries that came with it, or unpacked anew. */
async function mended(
  chromium: Chromium,
  library: string | undefined,
  env: Env,
): Promise<Chromium | undefined> {
  const { folder, libraries } = chromium;
  if (folder === undefined || libraries === undefined) return undefined;
  if (library !== undefined) return { ...chromium, env: { ...chromium.env, LD_LIBRARY_PATH: libraries } };
  return (await verify(folder)) ? undefined : findBrowser(env);
}

function missingLibrary(error: unknown): string | undefined {
  return /error while loading shared libraries: ([^:\s]+)/.exec(String(error))?.[1];
}

function broken({ executablePath, origin }: Chromium, cause: unknown): Failure {
  const library = missingLibrary(cause);
  const first = String(cause)
    .split('\n')
    .filter((line) => line.trim() !== '')
    .slice(0, 3)
    .join(' ')
    .slice(0, 300);
  return fail(
    {
      rule: 'browser/broken',
      place: { file: executablePath },
      message: library
        ? `The browser ${executablePath} (${origin}) does not start: the system library ${library} is missing`
        : `The browser ${executablePath} (${origin}) does not start: ${first}`,
      hint: library
        ? `Run \`apt-get install ${packages[library] ?? 'libnss3 libnspr4 libexpat1'}\` (Debian, Ubuntu)`
        : 'Run `npm ci`, or set PUPPETEER_EXECUTABLE_PATH to a Chromium or Chrome that starts',
    },
    cause,
  );
}

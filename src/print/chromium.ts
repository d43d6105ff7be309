import { access, constants, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Failure, fail } from '../lib/diagnostic.ts';
import { cacheFolder } from './cache.ts';
import { type Pack, unpack } from './unpack.ts';

type Env = Readonly<Record<string, string | undefined>>;

/** A browser that can be started. */
export type Chromium = {
  readonly executablePath: string;
  readonly origin: 'PUPPETEER_EXECUTABLE_PATH' | '@sparticuz/chromium' | 'puppeteer';
  /** What its environment needs on top of ours. */
  readonly env: Env;
  /** The folder it was unpacked to, where it was. */
  readonly folder?: string;
  /** The system libraries that came with it, for systems that lack them. */
  readonly libraries?: string;
};

/**
 * Finds the browser: `PUPPETEER_EXECUTABLE_PATH`, else on Linux the bundled headless shell, else Puppeteer's own.
 * @throws Failure `browser/missing` when there is none
 */
export async function findBrowser(env: Env = process.env): Promise<Chromium> {
  if (env.PUPPETEER_EXECUTABLE_PATH) return named(env.PUPPETEER_EXECUTABLE_PATH);
  return process.platform === 'linux' ? bundled(env) : puppeteers();
}

async function named(executablePath: string): Promise<Chromium> {
  await access(executablePath, constants.X_OK).catch((cause) => {
    throw missing(
      `PUPPETEER_EXECUTABLE_PATH names ${executablePath}, which is not a program that can be started`,
      'Correct PUPPETEER_EXECUTABLE_PATH, or unset it to use the browser that comes with the project',
      { file: executablePath, cause },
    );
  });
  return { executablePath, origin: 'PUPPETEER_EXECUTABLE_PATH', env: {} };
}

async function bundled(env: Env): Promise<Chromium> {
  try {
    const folder = await unpack(await sparticuz(), await cacheFolder(env));
    return {
      executablePath: join(folder, 'chromium'),
      origin: '@sparticuz/chromium',
      folder,
      libraries: join(folder, 'lib'),
      // Its own fonts only: a missing glyph must not be filled in with whatever this machine happens to have.
      env: { FONTCONFIG_FILE: join(folder, 'fonts.conf'), FONTCONFIG_PATH: folder, XDG_CACHE_HOME: folder },
    };
  } catch (cause) {
    if (cause instanceof Failure) throw cause;
    throw missing(
      `The bundled browser (@sparticuz/chromium) cannot be unpacked: ${(cause as Error).message}`,
      'Run `npm ci` and see that the disk has 250 MB free, or set PUPPETEER_EXECUTABLE_PATH to a Chromium or Chrome',
      { file: 'package.json', cause },
    );
  }
}

async function sparticuz(): Promise<Pack> {
  const root = dirname(dirname(fileURLToPath(import.meta.resolve('@sparticuz/chromium'))));
  const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
  return { bin: join(root, 'bin'), version };
}

async function puppeteers(): Promise<Chromium> {
  const { default: puppeteer } = await import('puppeteer');
  try {
    const executablePath = await puppeteer.executablePath();
    await access(executablePath, constants.X_OK);
    return { executablePath, origin: 'puppeteer', env: {} };
  } catch (cause) {
    throw missing(
      "Puppeteer's browser is not installed",
      'Run `npx puppeteer browsers install chrome`, or set PUPPETEER_EXECUTABLE_PATH to a Chromium or Chrome',
      { file: 'package.json', cause },
    );
  }
}

function missing(message: string, hint: string, { file, cause }: { file: string; cause: unknown }): Failure {
  return fail({ rule: 'browser/missing', place: { file }, message, hint }, cause);
}

import { type Failure, fail } from '../lib/diagnostic.ts';
import { type Chrome, startChrome } from './chrome.ts';
import { type Chromium, findBrowser } from './chromium.ts';
import { complaint } from './complaint.ts';
import { lockedArguments } from './lock.ts';
import { temporaryFault } from './temporary.ts';
import { verify } from './unpack.ts';

type Env = Readonly<Record<string, string | undefined>>;

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
 * Starts a browser for printing, cut off from the network.
 * @throws Failure `browser/missing` when there is none, `browser/broken` when it does not start
 */
export const launchChrome = (env: Env = process.env, started?: () => void): Promise<Chrome> =>
  startWith((chromium) => startChrome(chromium, { env: environmentOf(chromium, env), started }), env);

/**
 * Starts the browser in a way of one's own; when it does not start, once more with what it may have lacked.
 * @throws Failure `browser/missing` when there is none, `browser/broken` when it does not start
 */
export async function startWith<T>(start: (chromium: Chromium) => Promise<T>, env: Env): Promise<T> {
  const chromium = await findBrowser(env);
  try {
    return await start(chromium);
  } catch (error) {
    const fault = await temporaryFault();
    if (fault) throw fault;
    const said = await complain(chromium, env);
    const again = await mended(chromium, said, env);
    if (again === undefined) throw broken(chromium, said, error);
    return start(again).catch(async (second) => {
      throw broken(again, await complain(again, env), second);
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

const complain = (chromium: Chromium, env: Env) =>
  complaint({ ...chromium, args: lockedArguments, env: environmentOf(chromium, env) });

/** A second way to start the bundled browser: with the libraries that came with it, or unpacked anew. */
async function mended(chromium: Chromium, said: string, env: Env): Promise<Chromium | undefined> {
  const { folder, libraries } = chromium;
  if (folder === undefined || libraries === undefined) return undefined;
  if (missingLibrary(said)) return { ...chromium, env: { ...chromium.env, LD_LIBRARY_PATH: libraries } };
  return (await verify(folder)) ? undefined : findBrowser(env);
}

function missingLibrary(said: string): string | undefined {
  return /error while loading shared libraries: ([^:\s]+)/.exec(said)?.[1];
}

function broken({ executablePath, origin }: Chromium, said: string, cause: unknown): Failure {
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

function hint(library: string | undefined, said: string): string {
  if (library)
    return `Run \`apt-get install ${packages[library] ?? 'libnss3 libnspr4 libexpat1'}\` (Debian, Ubuntu)`;
  if (/sandbox/i.test(said)) {
    return 'Allow unprivileged user namespaces (`sysctl kernel.unprivileged_userns_clone=1`, on Ubuntu `sysctl kernel.apparmor_restrict_unprivileged_userns=0`), or build in a container as root';
  }
  if (!said)
    return 'See that the machine has memory left and that nothing ends the browser, and try again; else set PUPPETEER_EXECUTABLE_PATH to a Chromium or Chrome that starts';
  return 'Run `npm ci`, or set PUPPETEER_EXECUTABLE_PATH to a Chromium or Chrome that starts';
}

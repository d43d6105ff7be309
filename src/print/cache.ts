import { mkdir, stat } from 'node:fs/promises';
import { homedir, tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { fail } from '../lib/diagnostic.ts';

type Env = Readonly<Record<string, string | undefined>>;

/**
 * Our private cache folder: it exists, it is ours and nobody else may write to it. What lies in it is executed, so a
 * folder of somebody else is passed over.
 */
export async function cacheFolder(env: Env): Promise<string> {
  const places = [
    ...(env.XDG_CACHE_HOME ? [join(env.XDG_CACHE_HOME, 'groundswell')] : []),
    join(env.HOME ?? homedir(), '.cache', 'groundswell'),
    join(env.TMPDIR ?? tmpdir(), `groundswell-${userId()}`),
  ];
  for (const place of places) if (await isPrivate(place)) return place;
  throw fail({
    rule: 'browser/missing',
    place: { file: places.at(-1) ?? '' },
    message: `The browser cannot be unpacked: no private folder could be made (tried ${places.join(', ')})`,
    hint: 'Set XDG_CACHE_HOME to a folder that you own and may write to, or PUPPETEER_EXECUTABLE_PATH to a browser',
  });
}

async function isPrivate(place: string): Promise<boolean> {
  try {
    await mkdir(place, { recursive: true, mode: 0o700 });
    const { uid, mode } = await stat(place);
    return process.getuid === undefined || (uid === process.getuid() && (mode & 0o022) === 0);
  } catch {
    return false;
  }
}

function userId(): string {
  return process.getuid ? String(process.getuid()) : userInfo().username;
}

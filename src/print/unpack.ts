import { randomBytes } from 'node:crypto';
import { mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliDecompress } from 'node:zlib';
import { isRunning } from '../lib/process-identity.ts';
import { type Entry, hash, isWhole, writeChecksums } from './checksums.ts';
import { untar } from './tar.ts';

/** A packed browser: Brotli archives, and what it takes to know one version from another. */
export type Pack = { readonly bin: string; readonly version: string };

const inflate = promisify(brotliDecompress);
const archives = ['chromium.br', 'al2023.tar.br', 'fonts.tar.br'] as const;
/** Only the fonts that came in the pack: with the machine's own, the same input would print differently elsewhere. */
const fontConfiguration = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir prefix="relative">fonts</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>
`;
const temporaryName = /\.(\d+)\.[0-9a-f]{12}\.tmp$/;

/**
 * Unpacks a browser into a folder of its own below `cache` and says which. Quick when it is there already and whole.
 * Safe against a second start at the same time and against a kill half-way: it is unpacked beside, then renamed.
 */
export async function unpack(pack: Pack, cache: string): Promise<string> {
  const folder = join(cache, await folderName(pack));
  if (await isWhole(folder)) return folder;
  await sweep(cache);
  const beside = besideName(folder);
  try {
    await unpackInto(beside, pack);
    await moveInPlace(beside, folder);
  } finally {
    await rm(beside, { recursive: true, force: true });
  }
  return folder;
}

/** Whether every unpacked file still has its checksum; deletes the folder when one has not. */
export async function verify(folder: string): Promise<boolean> {
  const whole = await isWhole(folder);
  if (!whole) await rm(folder, { recursive: true, force: true });
  return whole;
}

async function folderName({ bin, version }: Pack): Promise<string> {
  const sizes = await Promise.all(archives.map(async (name) => (await stat(join(bin, name))).size));
  return `chromium-${version}-${hash([version, process.arch, ...sizes].join(' ')).slice(0, 12)}`;
}

async function unpackInto(folder: string, { bin }: Pack): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const entries: Entry[] = [];
  for (const name of archives) {
    const bytes = await inflate(await readFile(join(bin, name)));
    const files = name.includes('.tar.') ? untar(bytes) : new Map([['chromium', bytes]]);
    for (const [path, content] of files) {
      if (path !== 'fonts.conf') entries.push(await writeEntry(folder, path, content));
    }
  }
  entries.push(await writeEntry(folder, 'fonts.conf', Buffer.from(fontConfiguration)));
  await writeChecksums(folder, entries);
}

async function writeEntry(folder: string, path: string, content: Uint8Array): Promise<Entry> {
  const target = join(folder, path);
  await mkdir(dirname(target), { recursive: true, mode: 0o700 });
  const handle = await open(target, 'wx', path === 'chromium' ? 0o700 : 0o600);
  try {
    await handle.writeFile(content);
    await handle.sync();
  } finally {
    await handle.close();
  }
  return { path, size: content.length, sha256: hash(content) };
}

/** Renames into place. Somebody else may have been quicker, or something broken may lie there. */
async function moveInPlace(beside: string, folder: string): Promise<void> {
  try {
    await rename(beside, folder);
  } catch (error) {
    if (await isWhole(folder)) return;
    const aside = besideName(folder);
    await rename(folder, aside).catch(() => {
      throw error;
    });
    await rm(aside, { recursive: true, force: true });
    await rename(beside, folder).catch(async (second) => {
      if (!(await isWhole(folder))) throw second;
    });
  }
}

async function sweep(cache: string): Promise<void> {
  for (const name of await readdir(cache)) {
    const pid = temporaryName.exec(name)?.[1];
    if (pid !== undefined && !isRunning(pid)) await rm(join(cache, name), { recursive: true, force: true });
  }
}

const besideName = (folder: string) => `${folder}.${process.pid}.${randomBytes(6).toString('hex')}.tmp`;

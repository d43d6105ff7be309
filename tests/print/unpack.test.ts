import {
  chmod,
  cp,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rename,
  rm,
  stat,
  truncate,
  utimes,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { cacheFolder } from '../../src/print/cache.ts';
import { untar } from '../../src/print/tar.ts';
import { type Pack, unpack, verify } from '../../src/print/unpack.ts';

let root: string;
let cache: string;
let pack: Pack;

function tar(name: string, text: string): Uint8Array {
  const archive = Buffer.alloc(512 * 4);
  archive.write(name, 0);
  archive.write(text.length.toString(8).padStart(11, '0'), 124);
  archive.write('0', 156);
  archive.write(text, 512);
  return archive;
}

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'groundswell-test-'));
  cache = join(root, 'cache');
  pack = { bin: join(root, 'bin'), version: '1.2.3' };
  await Promise.all([mkdir(cache), mkdir(pack.bin)]);
  await writeFile(join(pack.bin, 'chromium.br'), brotliCompressSync('#!/bin/sh\nexit 0\n'));
  await writeFile(join(pack.bin, 'al2023.tar.br'), brotliCompressSync(tar('lib/libnss3.so', 'library')));
  await writeFile(join(pack.bin, 'fonts.tar.br'), brotliCompressSync(tar('fonts/a.ttf', 'font')));
});

afterEach(() => rm(root, { recursive: true, force: true }));

test('reads plain files out of a tar archive', () => {
  const files = untar(tar('a/b.txt', 'hello'));
  expect([...files].map(([path, bytes]) => [path, Buffer.from(bytes).toString()])).toEqual([
    ['a/b.txt', 'hello'],
  ]);
});

test('unpacks a browser that can be started, and its libraries and fonts', async () => {
  const folder = await unpack(pack, cache);
  expect((await stat(join(folder, 'chromium'))).mode & 0o777).toBe(0o700);
  expect(await readFile(join(folder, 'lib/libnss3.so'), 'utf8')).toBe('library');
  expect(await readFile(join(folder, 'fonts/a.ttf'), 'utf8')).toBe('font');
  expect(await readdir(cache)).toHaveLength(1);
});

test('several unpackings at once come to one whole folder', async () => {
  const folders = await Promise.all([1, 2, 3, 4].map(() => unpack(pack, cache)));
  expect(new Set(folders).size).toBe(1);
  expect(await readdir(cache)).toHaveLength(1);
  expect(await verify(folders[0]!)).toBe(true);
});

test('does not unpack what is there already', async () => {
  const folder = await unpack(pack, cache);
  const { mtimeMs } = await stat(join(folder, 'chromium'));
  await unpack(pack, cache);
  expect((await stat(join(folder, 'chromium'))).mtimeMs).toBe(mtimeMs);
});

test('mends a file of the wrong size and a folder without its list', async () => {
  const folder = await unpack(pack, cache);
  await truncate(join(folder, 'chromium'), 3);
  await unpack(pack, cache);
  expect(await readFile(join(folder, 'chromium'), 'utf8')).toContain('exit 0');
  await rm(join(folder, 'unpacked.json'));
  await unpack(pack, cache);
  expect(await verify(folder)).toBe(true);
});

test('finds a file that was changed at the same size and with the same times, and unpacks anew', async () => {
  const folder = await unpack(pack, cache);
  const path = join(folder, 'chromium');
  const { atime, mtime } = await stat(path);
  await writeFile(path, '#!/bin/sh\nexit 1\n');
  await utimes(path, atime, mtime);
  await unpack(pack, cache);
  expect(await readFile(path, 'utf8')).toContain('exit 0');
  await writeFile(path, '#!/bin/sh\nexit 1\n');
  expect(await verify(folder)).toBe(false);
});

test('a copy of the folder is trusted by its checksums, once for all', async () => {
  const folder = await unpack(pack, cache);
  await cp(folder, `${folder}-copy`, { recursive: true });
  await rm(folder, { recursive: true });
  await rename(`${folder}-copy`, folder);
  const { ino } = await stat(join(folder, 'chromium'));
  const seen = await readFile(join(folder, 'seen.json'), 'utf8');
  await unpack(pack, cache);
  expect((await stat(join(folder, 'chromium'))).ino).toBe(ino);
  expect(await readFile(join(folder, 'seen.json'), 'utf8')).not.toBe(seen);
});

test('sweeps what a killed unpacking left', async () => {
  await mkdir(join(cache, 'chromium-1.2.3-abc.4194305.0123456789ab.tmp'));
  await unpack(pack, cache);
  expect((await readdir(cache)).filter((name) => name.endsWith('.tmp'))).toEqual([]);
});

test('takes no cache folder that others may write to', async () => {
  await mkdir(join(root, 'open/groundswell'), { recursive: true });
  await chmod(join(root, 'open/groundswell'), 0o777);
  const place = await cacheFolder({ XDG_CACHE_HOME: join(root, 'open'), HOME: join(root, 'home') });
  expect(place).toBe(join(root, 'home/.cache/groundswell'));
});

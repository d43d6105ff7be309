import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { libraryFingerprint } from '../../../src/build/fingerprint.ts';
import { realWorld } from '../../../src/build/world.ts';
import type { Library } from '../../../src/model/library.ts';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'withdraw-'));
  await mkdir(join(folder, 'output/citizens'), { recursive: true });
  await writeFile(join(folder, 'output/citizens/deck.pdf'), 'x');
  await writeFile(join(folder, 'kept.txt'), 'x');
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test('files are taken back below the output folder, and nothing outside of it', async () => {
  const removed = ['citizens/deck.pdf', '../kept.txt'];
  await realWorld().publish({ files: new Map(), removed }, join(folder, 'output'));
  expect(await readdir(join(folder, 'output/citizens'))).toEqual([]);
  expect(await readdir(folder)).toContain('kept.txt');
});

test('the same content has the same fingerprint wherever its folder lies', () => {
  const lying = (root: string) =>
    ({
      origins: { 'claim:a': { file: join(root, 'content/a.ts'), line: 3, column: 1 } },
    }) as unknown as Library;
  const home = process.cwd();
  const here = libraryFingerprint(lying(home));
  expect(here).toBe(
    libraryFingerprint({
      origins: { 'claim:a': { file: 'content/a.ts', line: 3, column: 1 } },
    } as unknown as Library),
  );
  expect(here).not.toBe(libraryFingerprint(lying(join(home, 'tests'))));
});

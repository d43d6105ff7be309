import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ownIdentity } from '../../src/lib/process-identity.ts';
import { makeProfile, sweepProfiles } from '../../src/print/profile.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'groundswell-test-'));
  vi.stubEnv('TMPDIR', folder);
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true, force: true });
});

/** Above the largest process id there is. */
const dead = 4_194_305;

test('takes away the profiles of killed runs and no other folder', async () => {
  const [id] = ownIdentity().split('-');
  const gone = [`groundswell-browser-${dead}-77-abcDEF`, `groundswell-browser-${dead}-abcDEF`];
  const kept = [
    `groundswell-browser-${ownIdentity()}-abcDEF`,
    'groundswell-browser-abcDEF',
    `my-groundswell-browser-${dead}-77-abcDEF`,
  ];
  // The same id with another start is somebody else: ids are given again.
  if (process.platform === 'linux') gone.push(`groundswell-browser-${id}-1-abcDEF`);
  for (const name of [...gone, ...kept]) await mkdir(join(folder, name, 'Default'), { recursive: true });
  for (const name of gone) await writeFile(join(folder, name, 'Default/Cookies'), 'x');
  await sweepProfiles();
  expect((await readdir(folder)).sort()).toEqual(kept.toSorted());
});

test('a new profile takes those of killed runs away, and leaves nothing itself', async () => {
  await mkdir(join(folder, `groundswell-browser-${dead}-77-abcDEF`));
  const profile = await makeProfile();
  await expect.poll(() => readdir(folder)).toHaveLength(1);
  await profile.remove();
  expect(await readdir(folder)).toEqual([]);
});

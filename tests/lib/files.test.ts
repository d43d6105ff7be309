import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Failure } from '../../src/lib/diagnostic.ts';
import { writeWhole } from '../../src/lib/files.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'groundswell-test-'));
});

afterEach(() => rm(folder, { recursive: true, force: true }));

const all = async () => (await readdir(folder, { recursive: true })).sort();
const failureOf = (work: Promise<unknown>): Promise<Failure> =>
  work.then(
    () => expect.fail('a failure was expected'),
    (error) => (error instanceof Failure ? error : expect.fail(String(error))),
  );

test('writes a file, makes its folder and replaces what was there', async () => {
  await writeWhole(join(folder, 'a/b.txt'), 'old');
  await writeWhole(join(folder, 'a/b.txt'), Buffer.from('new'));
  expect(await readFile(join(folder, 'a/b.txt'), 'utf8')).toBe('new');
  expect(await all()).toEqual(['a', 'a/b.txt']);
});

test.runIf(process.platform === 'linux')('a system folder that takes no folder is named', async () => {
  const failure = await failureOf(writeWhole('/proc/groundswell/deep/a.pdf', 'x'));
  expect(failure.diagnostics[0]?.message).toMatch(/^Cannot write to the folder \/proc\/groundswell\/deep/);
  expect(failure.diagnostics[0]?.hint).toContain('choose another folder');
});

test('a file in place of the folder is named, with what to do', async () => {
  await writeFile(join(folder, 'output'), 'a file');
  const failure = await failureOf(writeWhole(join(folder, 'output/a.pdf'), 'x'));
  expect(failure.diagnostics[0]?.message).toMatch(
    /^Cannot write to the folder .*output \((EEXIST|ENOTDIR)\)$/,
  );
  expect(failure.diagnostics[0]?.hint).toContain('A file stands where a folder is needed');
});

test('a folder in place of the file is named too', async () => {
  await mkdir(join(folder, 'a.pdf/inside'), { recursive: true });
  const failure = await failureOf(writeWhole(join(folder, 'a.pdf'), 'x'));
  expect(failure.diagnostics[0]?.hint).toContain('A folder stands where a file is needed');
  expect(await all()).toEqual(['a.pdf', 'a.pdf/inside']);
});

import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { readManifest, recordPath } from '../../src/build/manifest.ts';

const good = {
  document: 'citizens/deck',
  audience: 'Citizens',
  kind: 'deck',
  title: 'Bread',
  asOf: '1 March 2026',
  tlp: 'TLP:CLEAR',
  pages: 8,
  picture: '',
  files: [{ path: 'citizens/bread.html', format: 'html', bytes: 9, sha256: '0' }],
  findings: [],
};

async function folderWith(record: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'groundswell-manifest-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  await mkdir(join(folder, 'internal'));
  await writeFile(join(folder, recordPath), record);
  return folder;
}

test.each([
  ['a whole entry', [good], [good]],
  ['what is no entry', [good, 1, null, {}, []], [good]],
  ['an entry without its files', [{ ...good, files: undefined }], []],
  ['an entry without its findings', [{ ...good, findings: undefined }], []],
  ['a file without its path', [{ ...good, files: [{ format: 'html', bytes: 9, sha256: '0' }] }], []],
  ['something else than a list', { documents: [good] }, []],
])('%s', async (_, written, expected) => {
  expect(await readManifest(await folderWith(JSON.stringify(written)))).toEqual(expected);
});

test('a record that was cut off counts for nothing', async () => {
  expect(await readManifest(await folderWith('[{"document": "citizens/de'))).toEqual([]);
});

test('its order is the same on a machine of any language', () => {
  // In Danish “aa” is the last letter.
  const script = `
    const { mergeManifest } = await import('./src/build/manifest.ts');
    const built = ['zinc/deck', 'aarhus/deck'].map((document) => ({ document, files: [] }));
    const audiences = ['zinc', 'aarhus'];
    console.log(mergeManifest([], { built, verdicts: [], audiences }).map(({ document }) => document).join());`;
  const env = { ...process.env, LC_ALL: 'da_DK.UTF-8' };
  const said = execFileSync(process.execPath, ['--input-type=module', '-e', script], {
    env,
    encoding: 'utf8',
  });
  expect(said.trim()).toBe('aarhus/deck,zinc/deck');
});

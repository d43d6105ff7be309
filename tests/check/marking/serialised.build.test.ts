import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openPreview } from '../../../src/app/preview/preview.ts';
import { observeFile } from '../../../src/observe/file.ts';
import { build } from '../../../src/pipeline.ts';
import { sharedWorld } from '../../print/shared-printer.ts';

/** Ruritania with a protected identity on a source and a protected place on a claim, both of which are printed and exported. */
let folder: string;
let folders: { readonly content: string; readonly templates: string };
let out: string;
const secret = /tarlenheim|mill lane|hentzau/i;

async function edit(file: string, change: (text: string) => string): Promise<void> {
  const path = join(folders.content, file);
  const before = await readFile(path, 'utf8');
  const after = change(before);
  expect(after).not.toBe(before);
  await writeFile(path, after);
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'groundswell-protected-'));
  folders = { content: join(folder, 'content'), templates: 'templates' };
  out = join(folder, 'output');
  await cp('tests/cases/ruritania/content', folders.content, { recursive: true });
  await edit('evidence.ts', (text) =>
    text
      .replace("id: 'bread-survey',", "id: 'bread-survey', protected: { identity: 'Flavia Tarlenheim' },")
      .replace(
        "id: 'bakers-rise-early',",
        "id: 'bakers-rise-early', protected: { place: 'Mill Lane, Hentzau' },",
      ),
  );
  await edit('audience.ts', (text) =>
    text.replace("id: 'citizens',", "id: 'citizens', exports: ['evidence', 'sources'],"),
  );
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test('what is printed, exported and kept in the house holds no protected field', async () => {
  const { diagnostics } = await build({ folders, out }, sharedWorld());
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  const entries = await readdir(out, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const kinds = new Set(paths.map((path) => path.split('.').at(-1)));
  expect([...kinds].sort()).toEqual(expect.arrayContaining(['csv', 'html', 'json', 'pdf', 'txt']));
  for (const path of paths) {
    const bytes = await readFile(path);
    expect(secret.test(bytes.toString('utf8')), path).toBe(false);
    if (!path.endsWith('.pdf')) continue;
    const { layers } = observeFile({ path, format: 'pdf', bytes });
    expect(layers.length, path).toBeGreaterThan(0);
    expect(
      layers.filter(({ text }) => secret.test(text)),
      path,
    ).toEqual([]);
  }
});

test('no answer of the preview holds one', async () => {
  const preview = await openPreview({
    port: 0,
    env: {},
    folders,
    onError: (error) => expect.fail(String(error)),
  });
  try {
    for (const path of [
      '/',
      '/claims',
      '/claim/bakers-rise-early',
      '/overview',
      '/view/citizens/deck',
      '/view/citizens/briefing',
    ]) {
      const answer = await fetch(preview.address + path);
      expect(answer.status, path).toBe(200);
      expect(secret.test(await answer.text()), path).toBe(false);
    }
  } finally {
    await preview.close();
  }
});

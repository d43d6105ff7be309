import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { Failure } from '../../src/lib/diagnostic.ts';
import { build } from '../../src/pipeline.ts';
import { sharedWorld } from '../print/shared-printer.ts';
import { callBuild, callCheck } from './called.ts';
import { checksums, copyWith, folderForTests, readAll, root, ruritania } from './folders.ts';

const folder = folderForTests();
const templates = join(root, 'templates');
const out = join(folder, 'out');
const make = (content: string, to: string) =>
  build({ folders: { content, templates }, out: to, only: 'briefing', formats: ['html'] }, sharedWorld());

const failureOf = (work: Promise<unknown>) =>
  work.then(
    () => expect.fail('a failure was expected'),
    (error) => (error instanceof Failure ? error.diagnostics[0]! : expect.fail(String(error))),
  );

/** The same country under another name: audiences of the same ids. */
const elsewhere = (name: string) =>
  copyWith(ruritania, join(folder, name), {
    'library.ts': (text) =>
      text.replace("id: 'ruritania'", "id: 'grauland'").replace(/title: '[^']*'/, "title: 'Grauland'"),
  });

test('a folder that holds another library is refused by name, before anything is printed, and stays as it is', async () => {
  await make(ruritania, out);
  const before = checksums(await readAll(out));
  const content = await elsewhere('other');
  const { code, stderr } = await callBuild(['--content', content, '--out', out]);
  expect(code).toBe(1);
  expect(stderr).toContain(
    'holds the documents of the library "ruritania", and this is the library "grauland"',
  );
  expect(stderr).toContain('Nothing was written');
  expect(stderr).not.toContain('pages,');
  expect(checksums(await readAll(out))).toEqual(before);
  const checked = await callCheck(['--content', content, '--out', out, '--rule', 'output/other-library']);
  expect([checked.code, checked.stdout]).toEqual([1, expect.stringContaining('the library "ruritania"')]);
  // Without its record the gallery says whose it is.
  await rm(join(out, 'internal'), { recursive: true });
  const finding = await failureOf(make(content, out));
  expect(finding.rule).toBe('output/other-library');
  expect((await make(ruritania, out)).verdicts[0]?.publish).toBe(true);
});

test('a page that somebody else made is not replaced', async () => {
  const site = join(folder, 'site');
  await mkdir(site);
  await writeFile(join(site, 'index.html'), '<h1>My site</h1>');
  const finding = await failureOf(make(ruritania, site));
  expect(finding).toMatchObject({
    rule: 'output/not-ours',
    place: { file: expect.stringMatching(/index\.html$/) },
  });
  expect([...(await readAll(site)).keys()]).toEqual(['index.html']);
});

test('of an audience that is gone, what somebody changed since and what no build made stay', async () => {
  const to = join(folder, 'gone');
  const second = `import { defineAudience } from 'groundswell';
import { bread } from './evidence.ts';
export const officials = defineAudience({
  id: 'officials', name: 'Officials',
  briefing: [{ section: 'cover' }, { section: 'driver', driver: bread }, { section: 'sources' }],
});
`;
  const content = await copyWith(ruritania, join(folder, 'two'), { 'officials.ts': () => second });
  await build({ folders: { content, templates }, out: to, only: 'briefing' }, sharedWorld());
  await writeFile(join(to, 'officials/ruritania-officials-briefing.pdf'), 'with my notes');
  await writeFile(join(to, 'officials/list.txt'), 'mine');
  const { diagnostics } = await make(ruritania, to);
  const left = [...(await readAll(to)).keys()].filter((path) => path.startsWith('officials/'));
  expect(left).toEqual(['officials/list.txt', 'officials/ruritania-officials-briefing.pdf']);
  expect(diagnostics.filter(({ rule }) => rule === 'output/left')).toMatchObject([
    { severity: 'warning', place: { file: expect.stringMatching(/officials-briefing\.pdf$/) } },
  ]);
});

test('a build that was killed while it published is taken back by the next command, which says so', async () => {
  const to = join(folder, 'killed');
  await make(ruritania, to);
  const before = await readAll(to);
  // As it stands between two renames: the gallery is new, the rest old.
  await mkdir(join(to, '.publishing/new'), { recursive: true });
  await mkdir(join(to, '.publishing/old'));
  await writeFile(join(to, '.publishing/owner'), '4194305-1');
  await writeFile(join(to, '.publishing/old/0'), before.get('index.html')!);
  await writeFile(join(to, '.publishing/new/1'), 'new');
  await writeFile(join(to, 'index.html'), 'new');
  const entries = ['index.html', 'citizens/ruritania-citizens-briefing.html'].map((path) => ({
    path,
    isNew: true,
    hadOld: true,
  }));
  await writeFile(join(to, '.publishing/journal.json'), JSON.stringify({ entries, folders: [] }));
  const { stdout } = await callCheck(['--content', ruritania, '--out', to, '--rule', 'output/recovered']);
  expect(stdout).toContain('was ended while it published: its files were taken back');
  expect(checksums(await readAll(to))).toEqual(checksums(before));
});

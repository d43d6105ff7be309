import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { callBuild } from './called.ts';
import { runBuild, startBuild } from './command.ts';
import { checksums, folderForTests, handedOut, readAll, ruritania } from './folders.ts';

const folder = folderForTests();
const help = 'Run with --help to see all options.\n';

test('--help shows the options and examples', async () => {
  const { code, stdout, stderr } = await callBuild(['--help']);
  expect(code).toBe(0);
  expect(stderr).toBe('');
  for (const option of ['only', 'format', 'content', 'templates', 'out', 'as-of', 'jobs', 'json'])
    expect(stdout).toContain(`--${option}`);
  expect(stdout).toContain('npm run build -- policymaker --only briefing');
});

describe('wrong usage says what to write, and exits with 2:', () => {
  test.each([
    ['an unknown option', ['--onyl', 'deck'], "error: unknown option '--onyl'\n(Did you mean --only?)"],
    [
      'a document that there is not',
      ['--only', 'poster'],
      "error: option '--only <document>' argument 'poster' is invalid. Allowed choices are deck, briefing.",
    ],
    [
      'a format that there is not',
      ['--format', 'html,docx'],
      `error: option '--format <formats>' argument 'html,docx' is invalid. "docx" is no format; write html, pdf or html,pdf.`,
    ],
    [
      'a day that there is not',
      ['--as-of', '2026-02-30'],
      "error: option '--as-of <date>' argument '2026-02-30' is invalid. Write a day, like 2026-11-22.",
    ],
    [
      'no jobs',
      ['--jobs', '0'],
      "error: option '--jobs <n>' argument '0' is invalid. Write a whole number from 1 to 16.",
    ],
    [
      'an option given twice',
      ['--only', 'deck', '--only', 'briefing'],
      "error: option '--only <document>' is given twice. Write it once.",
    ],
    [
      'a folder without a name, as from a variable that is not set',
      ['--out', ''],
      "error: option '--out <dir>' argument '' is invalid. Write the path of a folder.",
    ],
  ])('%s', async (_, args, message) => {
    expect(await callBuild(args)).toEqual({ code: 2, stdout: '', stderr: `${message}\n${help}` });
  });

  test('an audience that there is not, with the nearest name', async () => {
    const out = join(folder, 'usage');
    const { code, stdout, stderr } = await runBuild(['citzens', '--content', ruritania, '--out', out]);
    expect({ code, stdout, stderr }).toEqual({
      code: 2,
      stdout: '',
      stderr: `command line: error: there is no audience "citzens" [command/audience]
    → did you mean "citizens"?
1 error, 0 warnings
Nothing was written; what was there before is as it was.
`,
    });
    expect(await readAll(out)).toEqual(new Map());
  });
});

test('a reader who stops reading, like head, stops nothing', async () => {
  const out = join(folder, 'unread');
  const { child, done } = startBuild(['--content', ruritania, '--out', out, '--format', 'html']);
  child.stdout?.destroy();
  child.stderr?.destroy();
  expect((await done).code).toBe(0);
  expect([...(await readAll(out)).keys()]).toContain('index.html');
});

describe('a build into a folder that has one already', () => {
  const out = join(folder, 'good');
  const args = ['--content', ruritania, '--out', out];
  let first: ReadonlyMap<string, Buffer>;

  beforeAll(async () => {
    const { code, stdout, stderr } = await runBuild(args);
    expect(code).toBe(0);
    for (const line of [
      /^citizens\/deck: 7 pages, \d\.\d\d s$/m,
      /^citizens\/briefing: 1 page, \d\.\d\d s$/m,
    ])
      expect(stderr).toMatch(line);
    expect(stderr).not.toContain('\u001b');
    expect(stdout).toMatch(/^Document +Pages +PDF +HTML +Time\n/);
    expect(stdout).toMatch(/citizens\/deck +7 +\d+ kB +\d+ kB +\d\.\d\d s\n/);
    expect(stdout).toMatch(/good\/index\.html to see them all\.\n$/);
    first = await readAll(out);
  });

  test('--json prints JSON alone', async () => {
    const { code, stdout, stderr } = await runBuild([...args, '--json', '--format', 'html']);
    expect([code, stderr]).toEqual([0, '']);
    const { ok, documents, diagnostics } = JSON.parse(stdout);
    expect(ok).toBe(true);
    expect(diagnostics.filter(({ severity }: { severity: string }) => severity !== 'warning')).toEqual([]);
    expect(documents.map(({ document }: { document: string }) => document)).toEqual([
      'citizens/deck',
      'citizens/briefing',
    ]);
    expect(checksums(handedOut(await readAll(out)))).toEqual(checksums(handedOut(first)));
  });

  test('--only briefing --format pdf makes one file anew and leaves the others; the gallery shows all', async () => {
    const briefing = 'citizens/ruritania-citizens-briefing';
    for (const format of ['html', 'pdf']) await writeFile(join(out, `${briefing}.${format}`), 'old');
    await writeFile(join(out, 'mine.txt'), 'not of this build');
    const { code, stderr } = await callBuild([...args, '--only', 'briefing', '--format', 'pdf']);
    expect([code, stderr]).toEqual([0, expect.stringMatching(/^citizens\/briefing: 1 page, /)]);
    const expected = new Map([
      ...first,
      [`${briefing}.html`, Buffer.from('old')],
      ['mine.txt', Buffer.from('not of this build')],
    ] as const);
    expect(checksums(handedOut(await readAll(out)))).toEqual(checksums(handedOut(expected)));
  });

  test('--as-of dates every document', async () => {
    const dated = join(folder, 'dated');
    const { code } = await callBuild([
      '--content',
      ruritania,
      '--out',
      dated,
      '--format',
      'html',
      '--as-of',
      '2027-01-15',
    ]);
    expect(code).toBe(0);
    for (const [path, bytes] of handedOut(await readAll(dated))) {
      expect([path, String(bytes).includes('30 June 2025')]).toEqual([path, false]);
      expect([path, /15(&#32;| )January/.test(String(bytes))]).toEqual([path, true]);
    }
  });
});

import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { callBuild } from './called.ts';
import { runBuild } from './command.ts';
import { checksums, copyWith, folderForTests, readAll, root, ruritania } from './folders.ts';

const folder = folderForTests();
const nothing = 'Nothing was written; what was there before is as it was.\n';

type Faulty = {
  readonly content?: string;
  readonly templates?: string;
  readonly env?: Record<string, string>;
};

/**
 * Builds into a folder that holds an earlier document, and shows what the command said, with paths as inside its folders.
 * With an environment of its own it is a process of its own.
 */
async function buildFaulty({ content = ruritania, templates = join(root, 'templates'), env }: Faulty) {
  const out = join(folder, crypto.randomUUID());
  await mkdir(join(out, 'citizens'), { recursive: true });
  await writeFile(join(out, 'citizens/ruritania-citizens-deck.pdf'), 'from an earlier build');
  const before = checksums(await readAll(out));
  const args = ['--content', content, '--templates', templates, '--out', out];
  const { code, stderr } = await (env ? runBuild(args, env) : callBuild(args));
  expect(code).toBe(1);
  const after = [...(await readAll(out))].filter(([path]) => path.startsWith('citizens/'));
  expect(checksums(new Map(after))).toEqual(before);
  return stderr.replaceAll(/\S*\/groundswell-e2e-\w+\//g, '').replaceAll(`${root}/`, '');
}

const contentWith = (name: string, path: string, change: (text: string) => string) =>
  copyWith(ruritania, join(folder, name), { [path]: change });
const templatesWith = (name: string, path: string, change: (text: string) => string) =>
  copyWith(join(root, 'templates'), join(folder, name), { [path]: change });

describe('a fault is said with its place and with what to do, and what was handed out stays:', () => {
  test('a fault in the content', async () => {
    const content = await contentWith('content', 'evidence.ts', (text) =>
      text.replace('count: 7,', 'count: 70,'),
    );
    expect(await buildFaulty({ content })).toMatchInlineSnapshot(`
      "content/evidence.ts:48:5: error: claim "bakers-rise-early": quantity, count: the count 70 is above the base 12 [content/schema]
          48 | count: 70,
             | ^
          → check which is which
      1 error, 0 warnings
      Nothing was written; what was there before is as it was.
      "
    `);
  });

  test('names and partials that no template has, all in one run', async () => {
    const templates = await templatesWith('names', 'deck/driver.md.hbs', (text) =>
      text.replace('{{> parts/top}}', '{{> parts/tip}}\n{{headlin}}'),
    );
    expect(await buildFaulty({ templates })).toMatchInlineSnapshot(`
      "citizens/deck: failed
      citizens/briefing: failed
      names/deck/driver.md.hbs:6:1: error: there is no partial "parts/tip" in deck/ [templates/missing-partial]
          6 | {{> parts/tip}}
            | ^
          → did you mean "parts/top"?
      names/deck/driver.md.hbs:7:3: error: there is no "headlin" here [templates/unknown-name]
          7 | {{headlin}}
            |   ^
          → did you mean "headline"?
      2 errors, 0 warnings
      Nothing was written; what was there before is as it was.
      "
    `);
  });

  test('a template with a fault in its syntax', async () => {
    const templates = await templatesWith('syntax', 'briefing/watch.html.hbs', (text) =>
      text.replace('{{> parts/head}}', '{{#if headline}'),
    );
    expect(await buildFaulty({ templates })).toMatchInlineSnapshot(`
      "citizens/deck: failed
      citizens/briefing: failed
      syntax/briefing/watch.html.hbs:1:15: error: a tag is opened and not closed [templates/syntax]
          1 | {{#if headline}
            |               ^
          → close it: {{name}}, {{#if name}}
      1 error, 0 warnings
      Nothing was written; what was there before is as it was.
      "
    `);
  });

  test('a theme that there is not', async () => {
    const content = await contentWith('theme', 'audience.ts', (text) =>
      text.replace("numbers: 'counts',", "numbers: 'counts',\n  themes: { deck: 'dek' },"),
    );
    expect(await buildFaulty({ content })).toMatchInlineSnapshot(`
      "citizens/deck: failed
      citizens/briefing: failed
      theme/audience.ts:10:13: error: the audience "citizens" wants the theme "dek", and there is no templates/themes/dek.css [templates/theme]
          10 | themes: { deck: 'dek' },
             |           ^
          → did you mean "deck"?
      1 error, 0 warnings
      Nothing was written; what was there before is as it was.
      "
    `);
  });

  test('a browser that does not start', async () => {
    expect(await buildFaulty({ env: { PUPPETEER_EXECUTABLE_PATH: '/bin/false' } })).toMatchInlineSnapshot(`
      "citizens/deck: failed
      citizens/briefing: failed
      /bin/false: error: The browser /bin/false (PUPPETEER_EXECUTABLE_PATH) does not start: it ends at once with code 1 [browser/broken]
          → Run \`npm ci\`, or set PUPPETEER_EXECUTABLE_PATH to a Chromium or Chrome that starts
      1 error, 0 warnings
      Nothing was written; what was there before is as it was.
      "
    `);
  });

  test('a browser that is not there', async () => {
    expect(await buildFaulty({ env: { PUPPETEER_EXECUTABLE_PATH: '/no/browser' } })).toMatchInlineSnapshot(`
      "citizens/deck: failed
      citizens/briefing: failed
      /no/browser: error: PUPPETEER_EXECUTABLE_PATH names /no/browser, which is not a program that can be started [browser/missing]
          → Correct PUPPETEER_EXECUTABLE_PATH, or unset it to use the browser that comes with the project
      1 error, 0 warnings
      Nothing was written; what was there before is as it was.
      "
    `);
  });
});

test('a file in place of the output folder', async () => {
  const out = join(folder, 'a-file');
  await writeFile(out, 'mine');
  const { code, stderr } = await callBuild(['--content', ruritania, '--format', 'html', '--out', out]);
  expect(code).toBe(1);
  expect(stderr).toContain(`${out}: error: Cannot write to the folder ${out}`);
  expect(stderr).toContain('A file stands where a folder is needed: rename or delete it');
  expect(stderr).toMatch(new RegExp(`\n${nothing}$`));
});

test('--json says a fault as JSON, alone', async () => {
  const args = ['--content', join(folder, 'none'), '--out', join(folder, 'json'), '--json'];
  const { code, stdout, stderr } = await runBuild(args);
  expect([code, stderr]).toEqual([1, '']);
  const { ok, documents, diagnostics } = JSON.parse(stdout);
  expect({ ok, documents }).toEqual({ ok: false, documents: [] });
  expect(diagnostics).toMatchObject([{ severity: 'error', rule: 'content/folder' }]);
});

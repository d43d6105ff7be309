import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type BuildCache, openBuildCache } from '../../src/build/cache.ts';
import type { Loaded } from '../../src/load/loaded.ts';
import { composeAll } from '../../src/pipeline.ts';
import { copyWith } from '../end-to-end/folders.ts';
import { loadRuritania } from '../select/ruritania.ts';

let folder = '';
let loaded: Loaded;
let cache: BuildCache;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'groundswell-written-'));
  loaded = await loadRuritania();
  cache = await openBuildCache();
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** What rendering refuses after one file of the templates was changed: rule, place, and what it is about. */
async function refused(path: string, change: (text: string) => string) {
  const templates = await copyWith('templates', join(folder, crypto.randomUUID()), { [path]: change });
  const { wrong } = await composeAll({ loaded, templates, audiences: ['citizens'], cache });
  return [...wrong.values()]
    .flat()
    .map(({ rule, subject, place: { file, line, document } }) => [
      `${document} ${rule}`,
      `${file.slice(file.indexOf(path))}${line === undefined ? '' : `:${line}`}`,
      subject,
    ]);
}

test('an address is told at the line of the template that holds it', async () => {
  const address = 'https://example.org/map.png?a="b"';
  const found = await refused('deck/driver.md.hbs', (text) => `${text}<img alt="A" src='${address}'>\n`);
  expect(found).toEqual([
    [
      'citizens/deck render/outside',
      expect.stringMatching(/^deck\/driver\.md\.hbs:\d+$/),
      { markup: address },
    ],
  ]);
});

test('an element, at the line that opens it', async () => {
  expect(await refused('briefing/watch.html.hbs', (text) => `${text}<object></object>\n`)).toEqual([
    [
      'citizens/briefing render/outside',
      expect.stringMatching(/^briefing\/watch\.html\.hbs:\d+$/),
      { markup: '<object' },
    ],
  ]);
});

test('a weight and a family, at their rules in the theme', async () => {
  const rules = 'x-a {\n  font-family: Grotesk;\n}\nx-b {\n  font-weight: 350;\n}\n';
  expect(await refused('themes/deck.css', (text) => `${rules}${text}`)).toEqual([
    ['citizens/deck fonts/unknown-family', 'themes/deck.css:2', { markup: 'Grotesk' }],
    ['citizens/deck fonts/missing-weight', 'themes/deck.css:5', { weight: '350' }],
  ]);
});

test('a section that makes no slide, at its template', async () => {
  expect(await refused('deck/cover.md.hbs', () => '{{!-- nothing yet --}}\n')).toEqual([
    ['citizens/deck deck/slide-count', 'deck/cover.md.hbs', { section: 'cover-1' }],
  ]);
});

import { existsSync, globSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';
import packageJson from '../../../package.json' with { type: 'json' };
import { loadLibrary } from '../../../src/load/load.ts';

const root = join(import.meta.dirname, '../../..');
const pages = ['README.md', 'CONTRIBUTING.md', ...globSync('docs/*.md', { cwd: root }).toSorted()];
const textOf = (page: string): string => readFileSync(join(root, page), 'utf8');
const withoutCode = (text: string): string => text.replace(/^```[\s\S]*?^```/gm, '');

/** The anchors of a page, as GitHub makes them of its headings. */
const anchorsOf = (page: string): ReadonlySet<string> => {
  const headings = [...withoutCode(textOf(page)).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => heading);
  return new Set(
    headings.map((heading) =>
      heading
        .toLowerCase()
        .replace(/[^\p{L}\p{N} _-]/gu, '')
        .replaceAll(' ', '-'),
    ),
  );
};

/** Links of a page that lead nowhere. */
const deadLinks = (page: string): readonly string[] =>
  [...withoutCode(textOf(page)).matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, target = '']) => target)
    .filter((target) => !/^https?:/.test(target))
    .filter((target) => {
      const [path, anchor] = target.split('#');
      const file = path ? normalize(join(dirname(page), path)) : page;
      return !existsSync(join(root, file)) || (anchor !== undefined && !anchorsOf(file).has(anchor));
    });

const rooms = [
  'app',
  'build',
  'check',
  'figures',
  'fill',
  'lib',
  'load',
  'model',
  'observe',
  'print',
  'render',
  'sections',
  'select',
];
const named = new RegExp(`\`((?:src/)?(?:${rooms.join('|')})/[\\w/.-]+\\.[jt]s)(?::(\\w+))?`, 'g');

const outside = /`((?:tests|templates|docs|scripts)\/[\w./-]+)`/g;

/** Files beside the engine that a page names and that are not there. */
const deadPaths = (page: string): readonly string[] =>
  [...textOf(page).matchAll(outside)]
    .map(([, path = '']) => path)
    .filter((path) => !existsSync(join(root, path)));

/** Files of the engine that a page names and that are not there, or do not have the name that it gives. */
const deadNames = (page: string): readonly string[] =>
  [...textOf(page).matchAll(named)]
    .filter(([, path = '', name]) => {
      const file = join(root, path.startsWith('src/') ? path : `src/${path}`);
      return !existsSync(file) || (name !== undefined && !readFileSync(file, 'utf8').includes(` ${name}`));
    })
    .map(([said]) => said);

describe.for(pages)('%s', (page) => {
  test('links to what is there', () => expect(deadLinks(page)).toEqual([]));

  test('names commands that there are', () => {
    const commands = [...textOf(page).matchAll(/npm run (?:-s )?([a-z:]+)/g)].map(([, name = '']) => name);
    expect(commands.filter((name) => !(name in packageJson.scripts))).toEqual([]);
  });

  // A page that tells how to add something names files that are yet to be written, in <brackets>.
  test('names files and functions that there are', () =>
    expect([...deadNames(page), ...deadPaths(page)]).toEqual([]));
});

test('the least library of write.md loads', async () => {
  const [, text = ''] = /```ts\n([\s\S]*?)```/.exec(textOf('docs/write.md')) ?? [];
  expect(text).toContain('defineLibrary');
  const folder = await mkdtemp(join(tmpdir(), 'write-'));
  try {
    await mkdir(join(folder, 'content'));
    await writeFile(join(folder, 'content/all.ts'), text);
    const { library } = await loadLibrary({
      content: join(folder, 'content'),
      templates: join(root, 'templates'),
    });
    expect(Object.keys(library.claims)).toEqual(['bakeries']);
  } finally {
    await rm(folder, { recursive: true });
  }
});

test('the glossary has twenty words at the most', () => {
  const [, glossary = ''] = textOf('docs/architecture.md').split('## Glossary');
  expect(glossary.match(/^\| (?!word|---)/gm)?.length).toBeLessThanOrEqual(20);
});

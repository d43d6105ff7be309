import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { realWorld } from '../../src/build/world.ts';
import { build } from '../../src/pipeline.ts';
import { builtLibrary } from './built.ts';
import { copyWith, folderForTests, handedOut, readAll, root } from './folders.ts';

const folder = folderForTests();
let before: ReadonlyMap<string, string>;

async function buildHtml(content: string, name: string): Promise<ReadonlyMap<string, string>> {
  const out = join(folder, name);
  const templates = join(root, 'templates');
  await build({ folders: { content, templates }, out, formats: ['html'] }, realWorld());
  return readHtml(out);
}

async function readHtml(out: string): Promise<ReadonlyMap<string, string>> {
  const files = [...handedOut(await readAll(out))].filter(
    ([path]) => path.includes('/') && path.endsWith('.html'),
  );
  return new Map(files.map(([path, bytes]) => [path, String(bytes)]));
}

const pathOf = (document: string) => `${document.split('-')[0]}/north-korea-${document}.html`;

beforeAll(async () => {
  before = await readHtml((await builtLibrary()).out);
});

/** One number, the file it is written in, and what each document that prints it says before and after. */
type Change = {
  readonly fact: string;
  readonly file: string;
  readonly from: string;
  readonly to: string;
  readonly documents: Readonly<Record<string, readonly [old: string, fresh: string]>>;
};

test.each<Change>([
  {
    fact: 'the price of a disc player',
    file: 'claims/devices.ts',
    from: 'amount: 20,',
    to: 'amount: 23,',
    documents: {
      'analyst-briefing': ['USD\u00a020', 'USD\u00a023'],
      'public-briefing': ['20 US dollars', '23 US dollars'],
      'public-deck': ['20 US dollars', '23 US dollars'],
    },
  },
  {
    fact: 'what was spent on gifts',
    file: 'claims/patronage.ts',
    from: 'amount: 600_000_000,',
    to: 'amount: 650_000_000,',
    documents: {
      'analyst-briefing': ['USD\u00a0600 million', 'USD\u00a0650 million'],
      'educator-briefing': ['600 million US dollars', '650 million US dollars'],
    },
  },
])(
  '$fact, changed in one file, changes every document that prints it, there alone, and no other',
  async ({ fact, file, from, to, documents }) => {
    const name = fact.replaceAll(' ', '-');
    const content = await copyWith(join(root, 'content'), join(folder, `content-${name}`), {
      [file]: (text) => text.replace(from, to),
    });
    const after = await buildHtml(content, `after-${name}`);
    expect([...after.keys()]).toEqual([...before.keys()]);
    const changed = [...after.keys()].filter((path) => after.get(path) !== before.get(path));
    const expected = new Map(
      Object.entries(documents).map(([document, words]) => [pathOf(document), words] as const),
    );
    expect(changed).toEqual([...expected.keys()]);
    for (const [path, [old, fresh]] of expected) {
      expect(after.get(path)).toContain(fresh);
      expect(after.get(path)?.replaceAll(fresh, old)).toBe(before.get(path));
    }
  },
);

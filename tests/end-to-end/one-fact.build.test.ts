import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { openBuildCache } from '../../src/build/cache.ts';
import { handOut, outputPath } from '../../src/build/outputs.ts';
import { loadLibrary } from '../../src/load/load.ts';
import { composeAll } from '../../src/pipeline.ts';
import { copyWith, folderForTests, root } from './folders.ts';

const folder = folderForTests();
let before: ReadonlyMap<string, string>;

/** The HTML of every document, as it is handed out. Nothing is printed: what the pages say is known before. */
async function htmlOf(content: string): Promise<ReadonlyMap<string, string>> {
  const templates = join(root, 'templates');
  const loaded = await loadLibrary({ content, templates });
  const { library } = loaded.library;
  const audiences = Object.keys(loaded.library.audiences);
  const { composed, wrong } = await composeAll({
    loaded,
    templates,
    audiences,
    cache: await openBuildCache(),
  });
  expect(wrong.size).toBe(0);
  const files = composed.map((one): [string, string] => [outputPath(library.id, one, 'html'), handOut(one)]);
  return new Map(files.sort(([a], [b]) => (a < b ? -1 : 1)));
}

const pathOf = (document: string) => `${document.split('-')[0]}/north-korea-${document}.html`;

beforeAll(async () => {
  before = await htmlOf(join(root, 'content'));
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
    const after = await htmlOf(content);
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

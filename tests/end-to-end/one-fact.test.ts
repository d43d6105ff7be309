import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { build } from '../../src/build.ts';
import { realWorld } from '../../src/world.ts';
import { copyWith, folderForTests, handedOut, readAll, root } from './folders.ts';

const folder = folderForTests();
let before: ReadonlyMap<string, string>;

const buildHtml = async (content: string, name: string): Promise<ReadonlyMap<string, string>> => {
  const out = join(folder, name);
  const templates = join(root, 'templates');
  await build({ folders: { content, templates }, out, formats: ['html'] }, realWorld());
  const files = [...handedOut(await readAll(out))].filter(
    ([path]) => path.includes('/') && path.endsWith('.html'),
  );
  return new Map(files.map(([path, bytes]) => [path, String(bytes)]));
};

beforeAll(async () => {
  before = await buildHtml(join(root, 'content'), 'before');
});

test.each([
  {
    fact: 'the price of a disc player',
    file: 'claims/devices.ts',
    from: 'amount: 20,',
    to: 'amount: 23,',
    printed: ['20 US dollars', '23 US dollars'],
    documents: ['analyst-briefing', 'public-briefing', 'public-deck'],
  },
  {
    fact: 'what was spent on gifts',
    file: 'claims/patronage.ts',
    from: 'amount: 600_000_000,',
    to: 'amount: 650_000_000,',
    printed: ['600 million', '650 million'],
    documents: ['analyst-briefing', 'educator-briefing', 'policymaker-deck'],
  },
])(
  '$fact, changed in one file, changes every document that prints it, there alone, and no other',
  async ({ file, from, to, printed: [old = '', fresh = ''], documents }) => {
    const content = await copyWith(join(root, 'content'), join(folder, `content-${fresh}`), {
      [file]: (text) => text.replace(from, to),
    });
    const after = await buildHtml(content, `after-${fresh}`);
    expect([...after.keys()]).toEqual([...before.keys()]);
    const changed = [...after.keys()].filter((path) => after.get(path) !== before.get(path));
    expect(changed).toEqual(documents.map((name) => `${name.split('-')[0]}/north-korea-${name}.html`));
    // Analysts get amounts with the code of the currency.
    for (const path of changed.filter((one) => !one.startsWith('analyst/'))) {
      expect(after.get(path)).toContain(fresh);
      expect(after.get(path)?.replaceAll(fresh, old)).toBe(before.get(path));
    }
  },
);

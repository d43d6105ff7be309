import { globSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { openBuildCache } from '../../src/build/cache.ts';
import { loadLibrary } from '../../src/load/load.ts';
import { composeAll } from '../../src/pipeline.ts';
import { copyCase, foldersIn, reportIn } from './case.ts';

/** Rules that selecting and filling report by themselves: the audience that breaks one is not made, and the others are. */
const rules = [
  'content/kind',
  'figures/broken-strip',
  'figures/same-moment',
  'figures/too-much',
  'figures/two-scales',
  'templates/pack',
];
const folderOf = (id: string): string => join('tests/cases/rules', id.replace('/', '-'));
const readersOf = (id: string): string => `${id.split('/')[1]}-readers`;

/** What the author reads for each audience in which something is wrong, and which audiences are made all the same. */
async function compose(side: 'broken' | 'fixed') {
  const root = await copyCase(rules.flatMap((id) => globSync(join(folderOf(id), side))));
  try {
    const { content, templates } = foldersIn(root);
    const loaded = await loadLibrary({ content, templates });
    const { composed, wrong } = await composeAll({ loaded, templates, cache: await openBuildCache() });
    const told = [...wrong].map(([audience, findings]) => {
      const report = reportIn(root, findings);
      return [audience, { report, rules: findings.map(({ rule }) => rule) }] as const;
    });
    return { told: new Map(told), made: [...new Set(composed.map(({ audience }) => audience.id))] };
  } finally {
    await rm(root, { recursive: true, force: true });
  }
}

/** The cases lie side by side in one library, each with an audience of its own. */
let broken: Awaited<ReturnType<typeof compose>>;
let fixed: typeof broken;
beforeAll(async () => {
  broken = await compose('broken');
  fixed = await compose('fixed');
});

describe.for(rules)('%s', (id) => {
  test('stops its audience', async () => {
    const told = broken.told.get(readersOf(id));
    expect(told?.rules).toEqual([id]);
    await expect(told?.report).toMatchFileSnapshot(join(process.cwd(), folderOf(id), 'expected.txt'));
  });
});

test('no other audience is stopped', () => {
  expect(broken.made).toEqual(['citizens']);
  expect([...broken.told.keys()].sort()).toEqual(rules.map(readersOf).sort());
});

test('their twins pass', () => {
  expect([...fixed.told]).toEqual([]);
  expect(fixed.made).toEqual(['citizens', ...rules.map(readersOf)].sort());
});

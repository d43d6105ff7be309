import { globSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
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

/** What the author reads, and which documents are made all the same. */
async function compose(folder: string, side: string) {
  const root = await copyCase(globSync(join(folder, side)));
  try {
    const { content, templates } = foldersIn(root);
    const loaded = await loadLibrary({ content, templates });
    const { composed, wrong } = await composeAll({ loaded, templates, cache: await openBuildCache() });
    const findings = [...wrong.values()].flat();
    return {
      report: reportIn(root, findings),
      rules: findings.map(({ rule }) => rule),
      made: [...new Set(composed.map(({ audience }) => audience.id))],
    };
  } finally {
    await rm(root, { recursive: true, force: true });
  }
}

describe.for(rules)('%s', (id) => {
  const folder = join('tests/cases/rules', id.replace('/', '-'));
  const readers = `${id.split('/')[1]}-readers`;
  test('stops its audience, and no other', async () => {
    const { report, rules: found, made } = await compose(folder, 'broken');
    expect(found).toEqual([id]);
    expect(made).toEqual(['citizens']);
    await expect(report).toMatchFileSnapshot(join(process.cwd(), folder, 'expected.txt'));
  });
  test('passes its twin', async () => {
    const { rules: found, made } = await compose(folder, 'fixed');
    expect(found).toEqual([]);
    expect(made).toEqual(['citizens', readers].sort());
  });
});

import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openBuildCache } from '../../src/build/cache.ts';
import { loadLibrary } from '../../src/load/load.ts';
import { composeAll } from '../../src/pipeline.ts';

/** The drawings of a page, an element a line. */
function drawingsIn(html: string): string {
  const drawings = html.match(/<svg class="drawing[^>]*>.*?<\/svg>/gs) ?? [];
  return drawings.map((drawing) => `${drawing.replaceAll('><', '>\n<')}\n`).join('\n');
}

/** Look at the page before you keep what changes: `npm run build -- --content tests/cases/figures/content --out somewhere`. */
test('each kind of figure is drawn as it was looked at and kept', async () => {
  const content = 'tests/cases/figures/content';
  const loaded = await loadLibrary({ content, templates: 'templates' });
  const { composed } = await composeAll({ loaded, templates: 'templates', cache: await openBuildCache() });
  for (const { rendition, document } of composed) {
    const drawings = drawingsIn(rendition.html);
    expect(drawings).not.toMatch(/NaN|undefined|Infinity/);
    await expect(drawings).toMatchFileSnapshot(
      join(process.cwd(), `tests/figures/drawings/${document.kind}.txt`),
    );
  }
});

import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openBuildCache } from '../../src/build/cache.ts';
import { loadLibrary } from '../../src/load/load.ts';
import { composeAll } from '../../src/pipeline.ts';
import { notesRendition } from '../../src/render/presenter/notes-page.ts';
import { presenterHtml } from '../../src/render/presenter/presenter.ts';
import { linesOf } from './lines.ts';

/** Small libraries that together use every kind of section, figure and source, and what their documents, notes and presenters say in full. Read what changes in it. */
const libraries = {
  ruritania: 'tests/cases/ruritania/content',
  classroom: 'tests/cases/classroom/content',
  figures: 'tests/cases/figures/content',
  examples: 'docs/examples',
};

describe.each(Object.entries(libraries))('%s', (name, content) => {
  test('says what was read and kept', async () => {
    const loaded = await loadLibrary({ content, templates: 'templates' });
    const cache = await openBuildCache();
    const { composed, wrong } = await composeAll({ loaded, templates: 'templates', cache });
    expect([...wrong.values()].flat()).toEqual([]);
    for (const { rendition, speech } of composed) {
      await keep(name, rendition.document, rendition.html);
      if (!speech) continue;
      // They repeat their slides: one of them is enough.
      if (name === 'ruritania') await keep(name, `${rendition.document}-notes`, notesRendition(speech).html);
      await keep(name, `${rendition.document}-presenter`, presenterHtml(speech));
    }
  });
});

const keep = (library: string, document: string, html: string): Promise<void> =>
  expect(linesOf(html)).toMatchFileSnapshot(
    join(process.cwd(), 'tests/end-to-end/printed', library, `${document.replace('/', '-')}.txt`),
  );

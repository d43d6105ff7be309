import { expect, test } from 'vitest';
import { liveDocument } from '../../../src/app/preview/live-document.ts';
import { openBuildCache } from '../../../src/build/cache.ts';
import { composeAll } from '../../../src/pipeline.ts';
import { loadOnce } from '../../load/load-once.ts';

test('every document is shown section by section with its faces and its CSS, one with data in its head too', async () => {
  const loaded = await loadOnce('tests/cases/classroom/content');
  const { library } = loaded;
  const cache = await openBuildCache();
  const { composed } = await composeAll({ loaded, templates: 'templates', cache });
  const withData = composed.filter(({ rendition }) => rendition.html.includes('application/ld+json'));
  expect(withData.length).toBeGreaterThan(0);
  for (const one of composed) {
    const live = liveDocument(one, library);
    const anchors = one.document.sections.map(({ anchor }) => anchor);
    expect(live.pieces.map(({ anchor }) => anchor)).toEqual(anchors);
    expect(live.faces).toContain('@font-face');
    expect(live.css).toContain('--ink');
  }
});

import { expect, test } from 'vitest';
import { openBuildCache } from '../../src/build/cache.ts';
import { unknown } from '../../src/index.ts';
import type { Library } from '../../src/model/library.ts';
import { composeAll } from '../../src/pipeline.ts';
import { loadRuritania } from '../select/ruritania.ts';
import { textOf } from './headings.ts';

/** The text of the briefing, with what the library says of itself. */
async function briefing(fields: Partial<Library['library']>): Promise<string> {
  const loaded = await loadRuritania();
  const library = { ...loaded.library, library: { ...loaded.library.library, ...fields } };
  const { composed } = await composeAll({
    loaded: { ...loaded, library },
    templates: 'templates',
    audiences: ['citizens'],
    only: 'briefing',
    cache: await openBuildCache(),
  });
  return textOf(composed[0]!.rendition.html);
}

test('a document says who signed it and where corrections go', async () => {
  const text = await briefing({ signedOff: 'Flavia Tarlenheim, editor', contact: 'desk@example.org' });
  expect(text).toContain('Signed off by: Flavia Tarlenheim, editor. Corrections to: desk@example.org.');
});

test('what nobody recorded is no matter of the reader', async () => {
  const text = await briefing({ signedOff: unknown('nobody has'), contact: undefined });
  expect(text).not.toMatch(/Signed off by|Corrections to|not recorded/i);
});

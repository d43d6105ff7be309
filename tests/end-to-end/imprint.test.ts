import { expect, test } from 'vitest';
import { unknown } from '../../src/index.ts';
import type { Library } from '../../src/model/library.ts';
import { loadRuritania } from '../select/ruritania.ts';
import { composedTexts } from './composed-texts.ts';

/** The texts of the documents, with what the library says of itself. */
async function textsWith(fields: Partial<Library['library']>): Promise<string> {
  const loaded = await loadRuritania();
  const library = { ...loaded.library, library: { ...loaded.library.library, ...fields } };
  return (await composedTexts({ ...loaded, library })).join('\n');
}

test('a document says who signed it and where corrections go', async () => {
  const texts = await textsWith({ signedOff: 'Flavia Tarlenheim, editor', contact: 'desk@example.org' });
  expect(texts).toContain('Signed off by: Flavia Tarlenheim, editor. Corrections to: desk@example.org.');
});

test('what nobody recorded is no matter of the reader', async () => {
  const texts = await textsWith({ signedOff: unknown('nobody has'), contact: undefined });
  expect(texts).not.toMatch(/Signed off by|Corrections to|not recorded/i);
});

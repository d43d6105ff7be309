import { expect, test } from 'vitest';
import { change, loadRuritania, text } from '../select/ruritania.ts';
import { composedTexts } from './composed-texts.ts';

test.each(['Is bread cheap?', 'Stop the ovens!', '“Bread now.”'])(
  'neither a list of sources nor a caveat has a second stop behind %s',
  async (title) => {
    const loaded = change(await loadRuritania(), {
      sources: { gazette: { title } },
      caveats: { 'small-sample': { short: text(title) } },
    });
    const texts = await composedTexts(loaded);
    expect(texts).toHaveLength(2);
    for (const one of texts) {
      expect(one.split(title).length).toBeGreaterThan(2);
      expect(one).not.toContain(`${title}.`);
    }
  },
);

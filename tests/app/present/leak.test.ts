import { expect, it } from 'vitest';
import { openBuildCache } from '../../../src/build/cache.ts';
import { handOut } from '../../../src/build/outputs.ts';
import { loadLibrary } from '../../../src/load/load.ts';
import { plainText } from '../../../src/model/printable.ts';
import { observeFile } from '../../../src/observe/file.ts';
import { composeAll } from '../../../src/pipeline.ts';
import { openPrinter } from '../../../src/print/printer.ts';
import { presenterDeck } from '../../../src/render/presenter/presenter-deck.ts';

const squash = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase();

it('no file that is handed out holds a note, or evidence that only the speaker has', async () => {
  const loaded = await loadLibrary({ content: 'content', templates: 'templates' });
  const request = { loaded, templates: 'templates', audiences: Object.keys(loaded.library.audiences) };
  const { composed } = await composeAll({ ...request, cache: await openBuildCache() });
  const notes = composed.flatMap(({ speech }) =>
    (speech?.talk.slides ?? []).flatMap((slide) =>
      slide.notes.filter(({ label }) => label === '').flatMap(({ lines }) => lines.map(plainText)),
    ),
  );
  expect(notes.length).toBeGreaterThan(40);
  const decks = composed.filter(({ speech }) => speech);
  // The search finds what is there: each deck to present holds its notes.
  const held = decks.map(({ speech }) => squash(presenterDeck(speech!)));
  for (const note of notes) expect(held.some((text) => text.includes(squash(note)))).toBe(true);
  const printer = await openPrinter();
  try {
    for (const one of composed) {
      const html = handOut(one);
      const { pdf } = await printer.print(one.rendition, loaded.library.library.asOf);
      const files = [
        observeFile({ path: 'a.html', format: 'html', bytes: Buffer.from(html) }),
        observeFile({ path: 'a.pdf', format: 'pdf', bytes: pdf }),
      ];
      for (const { format, layers } of files) {
        const all = squash(layers.map(({ text }) => text).join(' '));
        const found = notes.filter((note) => all.includes(squash(note)));
        expect([one.rendition.document, format, found]).toEqual([one.rendition.document, format, []]);
      }
      expect(html).not.toMatch(/class="desk"|data-evidence|data-notes|presenting|groundswell talk/);
      expect(squash(html)).not.toContain(squash(loaded.locales.en!.talk.forTheHouse));
    }
  } finally {
    await printer.close();
  }
});

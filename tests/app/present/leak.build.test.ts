import { expect, it } from 'vitest';
import { openBuildCache } from '../../../src/build/cache.ts';
import { plainText } from '../../../src/model/printable.ts';
import { observeFile } from '../../../src/observe/file.ts';
import { composeAll } from '../../../src/pipeline.ts';
import { presenterDeck } from '../../../src/render/presenter/presenter-deck.ts';
import { builtLibrary } from '../../end-to-end/built.ts';
import { handedOut, readAll } from '../../end-to-end/folders.ts';
import { loadOnce } from '../../load/load-once.ts';

const squash = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase();

it('no file that is handed out holds a note, or evidence that only the speaker has', async () => {
  const loaded = await loadOnce('content');
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
  const squashed = notes.map(squash);
  for (const note of squashed) expect(held.some((text) => text.includes(note))).toBe(true);
  const files = [...handedOut(await readAll((await builtLibrary()).out))].filter(([path]) =>
    /\/.*\.(html|pdf)$/.test(path),
  );
  expect(files).toHaveLength(2 * composed.length);
  for (const [path, bytes] of files) {
    const format = path.endsWith('.pdf') ? 'pdf' : 'html';
    const { layers } = observeFile({ path, format, bytes });
    const all = squash(layers.map(({ text }) => text).join(' '));
    expect([path, squashed.filter((note) => all.includes(note))]).toEqual([path, []]);
    if (format === 'pdf') continue;
    const html = String(bytes);
    expect(html).not.toMatch(/class="desk"|data-evidence|data-notes|presenting|groundswell talk/);
    expect(squash(html)).not.toContain(squash(loaded.locales.en!.talk.forTheHouse));
  }
});

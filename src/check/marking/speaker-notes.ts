import { onceFor } from '../../lib/once.ts';
import type { Library } from '../../model/library.ts';
import { proseTexts } from '../../sections/marking/texts.ts';
import { sayingsOf } from '../sayings.ts';
import { phrasesOf } from './permitted.ts';

/** What one slide's notes say, in phrases that nothing for readers says too. */
export type Note = { readonly what: string; readonly phrases: readonly string[] };

/** The notes that profiles give their slides. */
const notesOf = onceFor((library: Library): readonly Note[] => {
  const written = Object.values(library.audiences).flatMap(({ id, deck = [], backup = [] }) =>
    [...deck, ...backup].flatMap(({ notes = [] }, index) =>
      notes.flatMap((note) =>
        proseTexts(note, { library }).map((text) => ({
          what: `the speaker's notes of "${id}" to slide ${index + 1}`,
          phrases: phrasesOf(text).map((words) => words.join(' ')),
        })),
      ),
    ),
  );
  if (written.length === 0) return [];
  const read = sayingsOf(library).filter(({ path }) => !path.includes('notes'));
  const open = new Set(read.flatMap(({ words }) => phrasesOf(words).map((phrase) => phrase.join(' '))));
  return written.map(({ what, phrases }) => ({
    what,
    phrases: phrases.filter((phrase) => !open.has(phrase)),
  }));
});

/** The notes that profiles give their slides: said aloud, never handed out. `labels` are words of the locale, which all may read. */
export function speakerNotes(library: Library, labels: readonly string[]): readonly Note[] {
  const notes = notesOf(library);
  if (notes.length === 0) return [];
  const printed = new Set(labels.flatMap((label) => phrasesOf(label).map((words) => words.join(' '))));
  return notes.map(({ what, phrases }) => ({
    what,
    phrases: phrases.filter((phrase) => !printed.has(phrase)),
  }));
}

import type { Composed } from '../compose.ts';
import type { Library } from '../library.ts';
import { type Content, type Format, housePath } from '../outputs.ts';
import type { Printer } from '../print/printer.ts';
import { selfContained } from '../render/hand-out.ts';
import { notesRendition } from './notes-page.ts';
import { presenterDeck } from './presenter-deck.ts';

export type HouseRequest = {
  readonly library: Library;
  readonly formats: readonly Format[];
  readonly printer: Pick<Printer, 'print'>;
};

/** What the speaker gets of a deck, by path below the output folder: the deck to present, the notes on paper. */
export async function houseFiles(
  composed: Composed,
  { library, formats, printer }: HouseRequest,
): Promise<ReadonlyMap<string, Content>> {
  const files = new Map<string, Content>();
  const { speech } = composed;
  if (!speech) return files;
  const { id, asOf } = library.library;
  const notes = notesRendition(speech);
  if (formats.includes('html')) {
    files.set(housePath(id, composed, 'presenter.html'), presenterDeck(speech));
    files.set(housePath(id, composed, 'notes.html'), selfContained(notes));
  }
  if (formats.includes('pdf'))
    files.set(housePath(id, composed, 'notes.pdf'), (await printer.print(notes, asOf, false)).pdf);
  return files;
}

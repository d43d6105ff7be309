import type { During } from '../lib/stopwatch.ts';
import type { Library } from '../model/library.ts';
import type { Printer } from '../print/printer.ts';
import { selfContained } from '../render/hand-out.ts';
import { notesRendition } from '../render/presenter/notes-page.ts';
import { presenterDeck } from '../render/presenter/presenter-deck.ts';
import type { Composed } from './composed.ts';
import type { Content, Format } from './output.ts';
import { housePath } from './outputs.ts';

type HouseRequest = {
  readonly library: Library;
  readonly formats: readonly Format[];
  readonly printer: Pick<Printer, 'print'>;
  readonly during: During;
};

/** What the speaker gets of a deck, by path below the output folder: the deck to present, the notes on paper. */
export async function houseFiles(
  composed: Composed,
  { library, formats, printer, during }: HouseRequest,
): Promise<ReadonlyMap<string, Content>> {
  const files = new Map<string, Content>();
  const { speech } = composed;
  if (!speech) return files;
  const { id, asOf } = library.library;
  const notes = await during(() => notesRendition(speech));
  if (formats.includes('html')) {
    const bytes = (html: () => string) => during(() => Buffer.from(html()));
    files.set(housePath(id, composed, 'presenter.html'), await bytes(() => presenterDeck(speech)));
    files.set(housePath(id, composed, 'notes.html'), await bytes(() => selfContained(notes)));
  }
  if (formats.includes('pdf')) {
    const { pdf } = await printer.print(notes, asOf, { look: false, during });
    files.set(housePath(id, composed, 'notes.pdf'), pdf);
  }
  return files;
}

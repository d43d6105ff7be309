import type { Place } from '../diagnostic.ts';
import type { Library } from '../library.ts';
import { fieldPlace, toPlace } from '../load/place.ts';
import type { DocumentFacts } from './check.ts';
import type { Saying } from './sayings.ts';

/** Where a piece of prose is written. */
export const sayingPlace = (library: Library, { text, key, path }: Saying): Place =>
  text.origin?.file ? toPlace(text.origin) : fieldPlace(library, key, path);

/** The same place, found in a document; on a slide of a deck the number of the slide too. `index` counts sections from 0. */
export const inDocument = (place: Place, { name, document }: DocumentFacts, index?: number): Place => ({
  ...place,
  document: name,
  ...(index !== undefined && document.kind === 'deck' ? { page: index + 1 } : {}),
});

/** Whose sections are meant. */
type Sections = Pick<DocumentFacts, 'library' | 'audience'> & {
  readonly document: Pick<DocumentFacts['document'], 'kind'>;
};

/** Where a profile asks for a section, or for a field of it: its entry in `deck`, `backup` or `briefing`, or among the changes. */
export function sectionPlace(
  { library, audience, document }: Sections,
  index: number,
  field: readonly PropertyKey[] = [],
): Place {
  const { placed } = audience;
  const sections = document.kind === 'deck' ? [...placed.deck, ...placed.backup] : placed.briefing;
  const { audience: holder, path } = sections[index]!;
  return fieldPlace(library, `audience:${holder}`, [...path, ...field]);
}

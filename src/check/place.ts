import type { Place } from '../lib/diagnostic.ts';
import { fieldPlace, toPlace } from '../lib/place.ts';
import type { Library } from '../model/library.ts';
import type { DocumentFacts } from './rule.ts';
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

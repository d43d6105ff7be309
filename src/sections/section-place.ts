import type { Place } from '../lib/diagnostic.ts';
import { fieldPlace } from '../lib/place.ts';
import type { Audience } from '../model/audience.ts';
import type { DocumentKind } from '../model/dossier.ts';
import type { Library } from '../model/library.ts';

/** Whose sections are meant. */
type Sections = {
  readonly library: Library;
  readonly audience: Audience;
  readonly document: { readonly kind: DocumentKind };
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

import type { DocumentFacts } from '../check/rule.ts';
import type { TemplateSet } from '../fill/template.ts';
import type { Audience } from '../model/audience.ts';
import type { Dossier } from '../model/dossier.ts';
import type { Library } from '../model/library.ts';
import type { Manuscript } from '../model/manuscript.ts';
import { libraryIn } from '../model/phrases.ts';
import type { PartedRendition } from '../model/rendition.ts';
import type { Speech } from '../render/presenter/speech.ts';

/** One document, ready to be printed, with what its reader gets of it. */
export type Composed = {
  readonly audience: Audience;
  readonly document: Dossier;
  readonly manuscript: Manuscript;
  /** What filled it: a finding names the line of the template. */
  readonly templates: TemplateSet;
  readonly rendition: PartedRendition;
  /** Of a deck: what its player and its speaker need. */
  readonly speech?: Speech | undefined;
};

/** What the rules are told of a document: the library speaks its language. */
export const factsOf = (
  { audience, document, manuscript, templates, rendition }: Composed,
  library: Library,
): DocumentFacts => ({
  library: libraryIn(library, audience.language),
  audience,
  document,
  manuscript,
  templates,
  name: rendition.document,
});

import { Failure, fail } from '../lib/diagnostic.ts';
import { suggest } from '../lib/nearest.ts';
import type { Audience } from '../model/audience.ts';
import type { DocumentKind } from '../model/dossier.ts';
import type { Library } from '../model/library.ts';
import { documentsOf, resolveAudience } from '../select/audience.ts';

/** A document that will be made. */
export type PlannedDocument = {
  /** `policymaker/deck`. */
  readonly name: string;
  readonly audience: Audience;
  readonly kind: DocumentKind;
};

/** What a build will make: each audience resolved once, with all that it inherits, and each document. */
export type Plan = {
  readonly audiences: readonly Audience[];
  readonly documents: readonly PlannedDocument[];
  /** True where every document of the library is made: what is said of all of them together then holds. */
  readonly isWhole: boolean;
};

/** What of a library is made. */
export type Wanted = {
  /** Ids of audiences; all when empty. */
  readonly audiences?: readonly string[] | undefined;
  readonly only?: DocumentKind | undefined;
};

/** Plans the documents of the audiences wanted, in the order of their ids. Throws `Failure` when an audience is unknown. */
export function planDocuments(library: Library, { audiences: wanted = [], only }: Wanted = {}): Plan {
  const known = Object.keys(library.audiences).sort();
  requireKnown(wanted, known);
  const chosen = wanted.length > 0 ? [...new Set(wanted)] : known;
  const audiences = chosen.map((id) => resolveAudience(id, library));
  const documents = audiences.flatMap((audience) =>
    documentsOf(audience, only).map((kind) => ({ name: `${audience.id}/${kind}`, audience, kind })),
  );
  const others = known.filter((id) => !chosen.includes(id)).map((id) => resolveAudience(id, library));
  const all = [...audiences, ...others].flatMap((audience) => documentsOf(audience));
  return { audiences, documents, isWhole: documents.length === all.length };
}

function requireKnown(wanted: readonly string[], known: readonly string[]): void {
  const findings = wanted
    .filter((id) => !known.includes(id))
    .flatMap((id) => {
      const message = `there is no audience "${id}"`;
      const place = { file: 'command line' };
      return fail({ rule: 'command/audience', place, message, hint: suggest(id, known) }).diagnostics;
    });
  if (findings.length > 0) throw new Failure(findings);
}

/** Those that are printed longest first: no browser then waits for the last of them alone. */
export const longestFirst = (documents: readonly PlannedDocument[]): readonly PlannedDocument[] =>
  documents.toSorted((a, b) => sheetsOf(b) - sheetsOf(a));

/** How many pages or slides a document may have; without a budget it may be as long as any. */
const sheetsOf = ({ audience: { budgets }, kind }: PlannedDocument): number =>
  (kind === 'deck' ? budgets.slides : budgets.pages) ?? Number.MAX_SAFE_INTEGER;

import { Failure } from '../lib/diagnostic.ts';
import type { Loaded } from '../load/load.ts';
import type { Audience } from '../model/audience.ts';
import type { DocumentKind } from '../model/dossier.ts';
import type { Library } from '../model/library.ts';
import { documentsOf, resolveAudience } from '../select/audience.ts';

/** Which documents to compose. */
export type ComposeRequest = {
  readonly loaded: Loaded;
  readonly templates: string;
  readonly audiences: readonly string[];
  readonly only?: DocumentKind | undefined;
  /** Prints DRAFT across each page. */
  readonly draft?: boolean | undefined;
};

/** A document that will be made, and how many pages or slides it may have; no kind for an audience that is wrong or gets none. */
type Planned = { readonly id: string; readonly kind?: DocumentKind | undefined; readonly sheets: number };

/** Every document that will be made, in the order of the audiences. */
export const plan = ({ loaded: { library }, audiences, only }: ComposeRequest): readonly Planned[] =>
  audiences.flatMap((id): readonly Planned[] => {
    const audience = resolveSound(id, library);
    if (!audience) return [{ id, sheets: 0 }];
    const { slides, pages } = audience.budgets;
    const sheets = { deck: slides ?? Number.POSITIVE_INFINITY, briefing: pages ?? Number.POSITIVE_INFINITY };
    const kinds = documentsOf(audience, only);
    return kinds.length > 0 ? kinds.map((kind) => ({ id, kind, sheets: sheets[kind] })) : [{ id, sheets: 0 }];
  });

/** The documents that will be made, by name (`policymaker/deck`), before any of them is. */
export const plannedDocuments = (request: ComposeRequest): string[] =>
  plan(request).flatMap(({ id, kind }) => (kind ? [`${id}/${kind}`] : []));

/** An audience with all that it inherits; nothing for one that is wrong: that is told when it is composed. */
export function resolveSound(id: string, library: Library): Audience | undefined {
  try {
    return resolveAudience(id, library);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return undefined;
  }
}

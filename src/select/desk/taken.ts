import { fail, type Place } from '../../lib/diagnostic.ts';
import type { Audience } from '../../model/audience.ts';
import type { Caveat, Claim, Library, Marked, MarkedEntries, MarkedEntry } from '../../model/library.ts';
import { gradeOf } from '../../sections/analysis/grades.ts';
import { excludedFrom } from '../../sections/marking/excluded.ts';
import { caveatExcluded, claimExcluded, reasonToExclude } from '../../sections/marking/exclusion.ts';

type Given = {
  /** The whole of it: what is excluded is named with its reason. */
  readonly library: Library;
  /** What of it the audience may get. */
  readonly open: Library;
  readonly audience: Audience;
  /** Where the profile asks for the section. */
  readonly asked: () => Place;
};

/** What a section takes from the library, as far as its audience may get it, and a list of what it took. */
export function openTaken({ library, open, audience, asked }: Given) {
  const used = new Set<string>();
  const rested = new Set<string>();
  const permitted = (id: string): Claim => {
    const found = library.claims[id]!;
    const reason = reasonToExclude(found, audience, library);
    if (reason) throw claimExcluded(found, reason, { audience, library, asked: asked() });
    return found;
  };
  return {
    /** Ids of the claims printed so far: their caveats and flags travel with them. */
    used: used as ReadonlySet<string>,
    /** Ids of the claims that an assessment rests on without printing them. */
    rested: rested as ReadonlySet<string>,
    /** A claim to print. One that the audience may not get stops the document. */
    claim: (id: string): Claim => {
      used.add(id);
      return permitted(id);
    },
    /** Notes a claim that the section rests on without printing it. */
    rest: (id: string): void => {
      rested.add(permitted(id).id);
    },
    /** A caveat that travels. One above the ceiling stops the document: without it the claim would mislead. */
    caveat: (id: string): Caveat => {
      const found = open.caveats[id];
      if (!found) throw caveatExcluded(library.caveats[id]!, audience, library);
      return found;
    },
    /** Ids of the caveats that stand wherever one of some claims stands, those that stop the document with them. */
    travelling: (claims: readonly string[]): readonly string[] => {
      const caveats = new Set(claims.flatMap((id) => library.caveatsOf[id] ?? []));
      return [...caveats].filter((id) => library.caveats[id]!.mustTravel);
    },
    /** What a profile names. What the audience may not get, or what rests on such a claim, stops the document. */
    named: <K extends Marked>(kind: K, id: string): MarkedEntry[K] => {
      const [whole, seen]: readonly [MarkedEntries, MarkedEntries] = [library, open];
      for (const claim of claimsBehind(kind, whole[kind][id]!)) permitted(claim);
      const found = seen[kind][id];
      if (found === undefined) throw notOpen(kind, id, { library, audience, asked: asked() });
      return found;
    },
    /** Whether the audience may get a claim at all. Lists of everything leave out what it may not. */
    permits: (id: string): boolean => open.claims[id] !== undefined,
    /** Whether it may get a caveat, a check, a correction or a source. */
    shows: (kind: 'caveat' | 'check' | 'correction' | 'source', id: string): boolean =>
      open[`${kind}s`][id] !== undefined,
    /** `B3`; nothing where the claim has no grade. */
    gradeOf: (id: string): string | undefined => {
      const grade = gradeOf(permitted(id), library);
      return grade && `${grade.reliability}${grade.credibility}`;
    },
  };
}

/** The claims that a thing stands on, each of which its reader must be allowed to get. Checks and corrections may be told of with one. */
function claimsBehind<K extends Marked>(kind: K, entity: MarkedEntry[K]): readonly string[] {
  if (kind === 'claims') return [entity.id];
  const standsOnAll = kind === 'events' || kind === 'causalLinks';
  return standsOnAll && 'claims' in entity ? entity.claims : [];
}

type Asking = { readonly library: Library; readonly audience: Audience; readonly asked: Place };

function notOpen(kind: Marked, id: string, { library, audience, asked }: Asking) {
  const found = excludedFrom(audience, library).find((one) => one.id === id && `${one.kind}s` === kind);
  return fail({
    rule: 'marking/excluded',
    place: asked,
    message: `${found ? `the ${found.kind} "${id}" ${found.reason}` : `"${id}" rests on what the audience "${audience.id}" may not get`}`,
    hint: 'take it out of this section',
  });
}

import type { Place } from '../../lib/diagnostic.ts';
import type { Audience } from '../../model/audience.ts';
import type { Caveat, Claim, Library } from '../../model/library.ts';
import { isAbove } from '../../model/schema/tlp.ts';
import { gradeOf } from '../../sections/analysis/grades.ts';
import { excludedFrom } from '../../sections/marking/excluded.ts';
import { caveatAbove, claimExcluded, reasonToExclude } from '../../sections/marking/exclusion.ts';

type Given = {
  readonly library: Library;
  readonly audience: Audience;
  /** Where the profile asks for the section. */
  readonly asked: () => Place;
};

/** What a section takes from the library, as far as its audience may get it, and a list of what it took. */
export function openTaken({ library, audience, asked }: Given) {
  const used = new Set<string>();
  const rested = new Set<string>();
  let excluded: ReadonlySet<string> | undefined;
  const hidden = () => {
    excluded ??= new Set(excludedFrom(audience, library).map(({ key }) => key));
    return excluded;
  };
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
      const found = library.caveats[id]!;
      if (isAbove(found.tlp, audience.tlp)) throw caveatAbove(found, audience, library);
      return found;
    },
    /** Whether the audience may get a claim at all. Lists of everything leave out what it may not. */
    permits: (id: string): boolean => reasonToExclude(library.claims[id]!, audience, library) === undefined,
    /** Whether it may get a caveat, a check, a correction or a source. */
    shows: (kind: 'caveat' | 'check' | 'correction' | 'source', id: string): boolean =>
      !hidden().has(`${kind}:${id}`),
    /** `B3`; nothing where the claim has no grade. */
    gradeOf: (id: string): string | undefined => {
      const grade = gradeOf(permitted(id), library);
      return grade && `${grade.reliability}${grade.credibility}`;
    },
  };
}

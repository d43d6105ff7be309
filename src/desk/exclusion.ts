import type { Audience } from '../audience.ts';
import { type Failure, fail } from '../diagnostic.ts';
import type { Caveat, Claim, Library } from '../library.ts';
import { fieldPlace } from '../load/place.ts';
import { isAbove } from '../schema/tlp.ts';

/** Why an audience does not get a claim: it is above the ceiling, protected, or of a kind that the audience never gets. */
export function reasonToExclude(claim: Claim, audience: Audience, library: Library): string | undefined {
  const labels = [claim.tlp, ...claim.sources.map(({ source }) => library.sources[source]!.tlp)];
  const above = labels.find((label) => isAbove(label, audience.tlp));
  if (claim.protected === true) return 'is protected and may not be printed';
  if (above) return `is ${above}, above the ceiling ${audience.tlp} of the audience "${audience.id}"`;
  return audience.excludes.includes(claim.kind)
    ? `is of the kind ${claim.kind}, which the audience "${audience.id}" does not get`
    : undefined;
}

/** Excluded material stops the document. The place is the mark of the claim; its beginning when the mark is that of its source. */
export function refuseExcluded(claim: Claim, audience: Audience, library: Library): void {
  const reason = reasonToExclude(claim, audience, library);
  if (!reason) return;
  const mark = claim.protected === true ? 'protected' : 'tlp';
  throw fail({
    rule: 'marking/excluded',
    place: fieldPlace(library, `claim:${claim.id}`, [mark]),
    message: `the claim "${claim.id}" ${reason}`,
    hint: `take it out of the sections of "${audience.id}" and of the prose that they print`,
  });
}

/** A caveat above the ceiling stops the document: without it the claim would mislead. */
export const caveatAbove = ({ id, tlp, appliesTo }: Caveat, audience: Audience, library: Library): Failure =>
  fail({
    rule: 'marking/excluded',
    place: fieldPlace(library, `caveat:${id}`),
    message: `the caveat "${id}" is ${tlp}, above the ceiling ${audience.tlp} of the audience "${audience.id}", and has to stand where its claims stand`,
    hint: `word it so that this audience may read it, or take out the claims ${appliesTo.join(', ')}`,
  });

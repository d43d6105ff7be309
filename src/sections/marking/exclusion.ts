import { type Failure, fail, type Place } from '../../lib/diagnostic.ts';
import { fieldPlace } from '../../lib/place.ts';
import type { Audience } from '../../model/audience.ts';
import type { Caveat, Claim, Library } from '../../model/library.ts';
import { isAbove } from '../../model/schema/tlp.ts';

/** Why an audience does not get a claim: it is above the ceiling, protected, or of a kind that the audience never gets. */
export function reasonToExclude(claim: Claim, audience: Audience, library: Library): string | undefined {
  const ceiling = `above the ceiling ${audience.tlp} of the audience "${audience.id}"`;
  if (claim.protected === true) return 'is protected and may not be printed';
  if (isAbove(claim.tlp, audience.tlp)) return `is ${claim.tlp}, ${ceiling}`;
  const source = sourceAbove(claim, audience, library);
  if (source) return `rests on the source "${source.id}", which is ${source.tlp}, ${ceiling}`;
  return audience.excludes.includes(claim.kind)
    ? `is of the kind ${claim.kind}, which the audience "${audience.id}" does not get`
    : undefined;
}

/** The first source of a claim that the audience may not get. */
const sourceAbove = ({ sources }: Claim, { tlp }: Audience, library: Library) =>
  sources.map(({ source }) => library.sources[source]!).find((source) => isAbove(source.tlp, tlp));

/** Where a claim is marked, or the source that it rests on. */
function markingOf(claim: Claim, audience: Audience, library: Library): Place {
  if (claim.protected === true) return fieldPlace(library, `claim:${claim.id}`, ['protected']);
  const source = isAbove(claim.tlp, audience.tlp) ? undefined : sourceAbove(claim, audience, library);
  return fieldPlace(library, source ? `source:${source.id}` : `claim:${claim.id}`, ['tlp']);
}

type Asking = {
  readonly audience: Audience;
  readonly library: Library;
  /** Where the profile asks for the section that prints it. */
  readonly asked: Place;
};

/** Excluded material stops the document. The place is the mark of the claim, or that of its source. */
export const claimExcluded = (claim: Claim, reason: string, { audience, library, asked }: Asking): Failure =>
  fail({
    rule: 'marking/excluded',
    place: markingOf(claim, audience, library),
    message: `the claim "${claim.id}" ${reason}`,
    hint: `take it out of the section at ${asked.file}:${asked.line} and of the prose that it prints, or correct the mark if it is too high`,
  });

/** A caveat above the ceiling, or from a source above it, stops the document: without it the claim would mislead. */
export const caveatExcluded = (caveat: Caveat, audience: Audience, library: Library): Failure =>
  fail({
    rule: 'marking/excluded',
    place: fieldPlace(library, `caveat:${caveat.id}`),
    message: `the caveat "${caveat.id}" ${reasonOf(caveat, audience, library)} of the audience "${audience.id}", and has to stand where its claims stand`,
    hint: `word it so that this audience may read it, or take out the claims ${caveat.appliesTo.join(', ')}`,
  });

function reasonOf(caveat: Caveat, { tlp }: Audience, library: Library): string {
  if (isAbove(caveat.tlp, tlp)) return `is ${caveat.tlp}, above the ceiling ${tlp}`;
  const source = caveat.sources
    .map(({ source: id }) => library.sources[id]!)
    .find((one) => isAbove(one.tlp, tlp));
  return source
    ? `rests on the source "${source.id}", which is ${source.tlp}, above the ceiling ${tlp}`
    : `is only about claims above the ceiling ${tlp}`;
}

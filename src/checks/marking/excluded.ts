import type { Audience } from '../../audience.ts';
import type { Caveat, Claim, Library, Source } from '../../library.ts';
import { isAbove, type Tlp } from '../../schema/tlp.ts';
import { isUnknown } from '../../schema/unknown.ts';
import { namesOf, numbersOf, proseIn } from './texts.ts';

/** Something that an audience may not see: one entity, with all that would give it away. */
export type Excluded = {
  /** `claim:market-income`, as in `library.origins`. */
  readonly key: string;
  readonly kind: string;
  readonly id: string;
  /** "is protected", "is TLP:RED, above TLP:CLEAR". */
  readonly reason: string;
  readonly texts: readonly string[];
  /** Of people, bodies and publications, and addresses. */
  readonly names: readonly string[];
  /** Its numbers, with their unit. */
  readonly numbers: readonly string[];
  /** True when the entity itself is marked, false when it is about one that is. */
  readonly own: boolean;
};

const above = (label: Tlp, ceiling: Tlp): string | undefined =>
  isAbove(label, ceiling) ? `is ${label}, above ${ceiling}` : undefined;

/** What the audience may not see: above its ceiling, or protected. What it merely does not get is not in it. */
export function excludedFrom({ tlp }: Pick<Audience, 'tlp'>, library: Library): readonly Excluded[] {
  const sourceReason = (id: string): string | undefined => {
    const source = library.sources[id];
    return source && above(source.tlp, tlp);
  };
  const bySource = (sources: readonly { readonly source: string }[]): string | undefined =>
    sources
      .map(({ source }) => [source, sourceReason(source)] as const)
      .filter(([, reason]) => reason !== undefined)
      .map(([source, reason]) => `rests on the source "${source}", which ${reason}`)[0];
  const claimReason = (claim: Claim): string | undefined =>
    claim.protected ? 'is protected' : (above(claim.tlp, tlp) ?? bySource(claim.sources));
  const claims = new Map(Object.values(library.claims).map((claim) => [claim.id, claimReason(claim)]));
  const about = (ids: readonly string[]): string | undefined =>
    ids.length > 0 && ids.every((id) => claims.get(id) !== undefined)
      ? `is about the claim "${ids[0]}", which ${claims.get(ids[0]!)}`
      : undefined;
  const caveatReason = (caveat: Caveat) => above(caveat.tlp, tlp) ?? bySource(caveat.sources);
  return [
    ...each(
      library.claims,
      (claim) => claims.get(claim.id),
      (claim) => ({
        ...named('claim', claim),
        texts: proseIn(claim, library),
        names: namesOf(claim),
        numbers: numbersOf(claim),
        own: true,
      }),
    ),
    ...each(
      library.sources,
      ({ id }) => sourceReason(id),
      (source) => ({
        ...named('source', source),
        texts: proseIn(source, library),
        names: sourceNames(source),
        numbers: [],
        own: true,
      }),
    ),
    ...each(
      library.caveats,
      (caveat) => caveatReason(caveat) ?? about(caveat.appliesTo),
      (caveat) => ({
        ...named('caveat', caveat),
        texts: proseIn(caveat, library),
        names: [],
        numbers: [],
        own: caveatReason(caveat) !== undefined,
      }),
    ),
    ...each(
      library.checks,
      (check) => bySource(check.sources) ?? about(check.claims),
      (check) => ({
        ...named('check', check),
        texts: proseIn(check, library),
        names: [],
        numbers: [],
        own: false,
      }),
    ),
    ...each(
      library.corrections,
      (correction) => bySource(correction.sources) ?? about([correction.claim]),
      (correction) => ({
        ...named('correction', correction),
        texts: proseIn(correction, library),
        names: [],
        numbers: [],
        own: false,
      }),
    ),
  ];
}

const named = (kind: string, { id }: { readonly id: string }) => ({ kind, id, key: `${kind}:${id}` });

function each<T>(
  all: Readonly<Record<string, T>>,
  reason: (one: T) => string | undefined,
  describe: (one: T) => Omit<Excluded, 'reason'>,
): readonly Excluded[] {
  return Object.values(all).flatMap((one) => {
    const why = reason(one);
    return why === undefined ? [] : [{ ...describe(one), reason: why }];
  });
}

/** How a source can be told: title, short name, authors, address. A publisher publishes much else. */
export const sourceNames = ({ title, short, authors, url }: Source): readonly string[] => [
  ...(isUnknown(title) ? [] : [title]),
  short,
  ...authors,
  ...(isUnknown(url) ? [] : [url.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/$/, '')]),
];

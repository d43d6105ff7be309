import type { Audience } from '../../model/audience.ts';
import { cellsOf, type NumberCell } from '../../model/cells.ts';
import type { Caveat, Claim, Dataset, EntityOf, Library, Source } from '../../model/library.ts';
import { isAbove, type Tlp } from '../../model/schema/tlp.ts';
import { isUnknown } from '../../model/schema/unknown.ts';
import { numberPhrases, numbersOf } from './numbers.ts';
import { namesOf, proseIn, proseTexts } from './texts.ts';

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
  /** Those of its texts and names that it is known by: worth a word when they cannot be looked for. */
  readonly main: readonly string[];
  /** Where one field alone is excluded: which. */
  readonly field?: string;
};

/** What a finding is about: an entity, or one field of it. */
export const subjectOf = ({ key, field }: Pick<Excluded, 'key' | 'field'>): string =>
  field === undefined ? key : `${key} ${field}`;

/** Why something may not be seen; nothing when it may. */
type Reason = string | undefined;

const above = (label: Tlp, ceiling: Tlp): Reason =>
  isAbove(label, ceiling) ? `is ${label}, above ${ceiling}` : undefined;

/** What the audience may not see: above its ceiling, or protected. What it merely does not get is not in it. */
export function excludedFrom({ tlp }: Pick<Audience, 'tlp'>, library: Library): readonly Excluded[] {
  const why = reasonsFor(tlp, library);
  const texts = (entity: object) => proseIn(entity, library);
  return [
    ...each('claim', library.claims, {
      why: why.claim,
      describe: (claim) => ({
        texts: texts(claim),
        main: [claim.says, claim.plain].flatMap((text) =>
          text ? proseTexts(text, { library, self: claim }) : [],
        ),
        names: namesOf(claim),
        numbers: numbersOf(claim),
      }),
    }),
    ...each('source', library.sources, {
      why: why.source,
      describe: (source) => ({
        texts: texts(source),
        main: sourceNames(source).slice(0, isUnknown(source.title) ? 1 : 2),
        names: sourceNames(source),
      }),
    }),
    ...each('caveat', library.caveats, {
      why: why.caveat,
      describe: (caveat) => ({ texts: texts(caveat), main: isAbove(caveat.tlp, tlp) ? texts(caveat) : [] }),
    }),
    ...each('check', library.checks, {
      why: why.check,
      describe: (check) => ({ texts: texts(check) }),
    }),
    ...each('correction', library.corrections, {
      why: why.correction,
      describe: (correction) => ({ texts: texts(correction) }),
    }),
    ...each('dataset', library.datasets, {
      why: (one) => why.dataset(one) ?? why.cells(one),
      describe: (dataset) => {
        const cells = cellsOf(dataset).filter((one) => why.cell(one) !== undefined);
        return {
          texts: why.dataset(dataset) ? texts(dataset) : cells.flatMap(({ cell }) => texts(cell)),
          main: why.dataset(dataset) ? proseTexts(dataset.title, { library }) : [],
          numbers: cells.flatMap(({ value }) => numberPhrases(value)),
        };
      },
    }),
  ];
}

/** The keys of what the audience may not see, as in `Excluded`, without the texts that would give it away. */
export function excludedKeys({ tlp }: Pick<Audience, 'tlp'>, library: Library): ReadonlySet<string> {
  const why = reasonsFor(tlp, library);
  const keys = <T extends { readonly id: string }>(
    kind: string,
    all: Readonly<Record<string, T>>,
    reason: (one: T) => Reason,
  ) => Object.values(all).flatMap((one) => (reason(one) === undefined ? [] : [`${kind}:${one.id}`]));
  return new Set([
    ...keys('claim', library.claims, why.claim),
    ...keys('source', library.sources, why.source),
    ...keys('caveat', library.caveats, why.caveat),
    ...keys('check', library.checks, why.check),
    ...keys('correction', library.corrections, why.correction),
    ...keys('dataset', library.datasets, why.dataset),
  ]);
}

/** Why claims, what rests on sources, and what is about claims may not be seen under a ceiling. */
function reasonsFor(ceiling: Tlp, { claims, sources }: Library) {
  const bySource = (rests: readonly { readonly source: string }[]): Reason =>
    rests.flatMap(({ source }) => {
      const label = sources[source]?.tlp;
      const reason = label && above(label, ceiling);
      return reason ? [`rests on the source "${source}", which ${reason}`] : [];
    })[0];
  const ofClaim = (claim: Claim): Reason =>
    claim.protected === true ? 'is protected' : (above(claim.tlp, ceiling) ?? bySource(claim.sources));
  const byClaims = (ids: readonly string[]): Reason => {
    const reasons = ids.map((id) => claims[id] && ofClaim(claims[id]));
    const isAll = reasons.length > 0 && reasons.every((reason) => reason !== undefined);
    return isAll ? `is about the claim "${ids[0]}", which ${reasons[0]}` : undefined;
  };
  const ofCell = (one: Pick<NumberCell, 'tlp' | 'sources'>): Reason =>
    above(one.tlp, ceiling) ?? bySource(one.sources);
  return {
    claim: ofClaim,
    source: (one: Source): Reason => above(one.tlp, ceiling),
    caveat: (one: Caveat): Reason =>
      above(one.tlp, ceiling) ?? bySource(one.sources) ?? byClaims(one.appliesTo),
    check: (one: EntityOf<'check'>): Reason => bySource(one.sources) ?? byClaims(one.claims),
    correction: (one: EntityOf<'correction'>): Reason => bySource(one.sources) ?? byClaims([one.claim]),
    dataset: (one: Dataset): Reason => above(one.tlp, ceiling) ?? bySource(one.sources),
    cell: ofCell,
    cells: (one: Dataset): Reason => {
      const reasons = cellsOf(one).flatMap((cell) => ofCell(cell) ?? []);
      return reasons.length > 0 ? `has cells of which one ${reasons[0]}` : undefined;
    },
  };
}

type Described = Pick<Excluded, 'texts'> & Partial<Excluded>;

type Told<T> = { readonly why: (one: T) => Reason; readonly describe: (one: T) => Described };

/** Those of a kind that may not be seen, with the reason. */
const each = <T extends { readonly id: string }>(
  kind: string,
  all: Readonly<Record<string, T>>,
  { why, describe }: Told<T>,
): readonly Excluded[] =>
  Object.values(all).flatMap((one) => {
    const reason = why(one);
    if (reason === undefined) return [];
    const key = `${kind}:${one.id}`;
    return [{ kind, id: one.id, key, main: [], names: [], numbers: [], ...describe(one), reason }];
  });

/** How a source can be told: title, short name, authors, address. A publisher publishes much else. */
export const sourceNames = ({ title, short, authors, url }: Source): readonly string[] => [
  ...(isUnknown(title) ? [] : [title]),
  short,
  ...authors,
  ...(isUnknown(url) ? [] : [url.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/$/, '')]),
];

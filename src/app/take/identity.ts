import { plainLettersAndDigits } from '../../lib/fold.ts';
import { byText } from '../../lib/order.ts';

/** By what a publication is known again. */
export type Marks = {
  readonly doi: string | undefined;
  readonly key: string | undefined;
  readonly url: string | undefined;
  readonly title: string | undefined;
  /** The last word of the first author, and the year. */
  readonly signed: string | undefined;
};

type Told = {
  readonly title?: unknown;
  readonly authors?: readonly string[];
  readonly issued?: unknown;
  readonly url?: unknown;
  readonly csl?: Readonly<Record<string, unknown>> | undefined;
};

const folded = (value: unknown): string | undefined =>
  typeof value === 'string' ? plainLettersAndDigits(value) || undefined : undefined;

/** The marks of a source, taken or written by hand. */
export function marksOf({ title, authors = [], issued, url, csl = {} }: Told): Marks {
  const [author] = authors;
  const address = typeof url === 'string' ? url.replace(/^https?:\/\/(?:www\.)?|[/#]+$/g, '') : undefined;
  const inAddress = address === undefined ? undefined : /^(?:dx\.)?doi\.org\/(10\..+)$/.exec(address)?.[1];
  const doi = typeof csl.DOI === 'string' ? csl.DOI : inAddress;
  return {
    doi: doi?.toLowerCase(),
    key: typeof csl['citation-key'] === 'string' ? csl['citation-key'] : undefined,
    url: inAddress === undefined ? address : undefined,
    title: folded(title),
    signed:
      author === undefined || typeof issued !== 'string'
        ? undefined
        : `${folded(author.split(' ').at(-1))} ${issued.slice(0, 4)}`,
  };
}

/** How surely two are the same publication; 0 where they are not. The same DOI decides, and so does another one. */
export function likeness(one: Marks, other: Marks): number {
  const both = (['key', 'url', 'title', 'signed'] as const).filter((mark) => one[mark] && other[mark]);
  const same = both.filter((mark) => one[mark] === other[mark]).length;
  if (one.doi && other.doi) return one.doi === other.doi ? 10 + same : 0;
  const isTitleAlone = one.title !== undefined && one.title === other.title && same === both.length;
  return same >= 2 || isTitleAlone ? same : 0;
}

/** Whether two records of one file are the same publication: their titles are then the same too. */
export const isDouble = (one: Marks, other: Marks): boolean =>
  one.title === other.title && likeness(one, other) > 0;

/** For each of the marks the id of the source that it belongs to, the surest first; none belongs to two. */
export function matched(
  records: readonly Marks[],
  sources: ReadonlyMap<string, Marks>,
): ReadonlyMap<number, string> {
  const pairs = records
    .flatMap((record, index) =>
      [...sources].map(([id, marks]) => ({ index, id, likeness: likeness(record, marks) })),
    )
    .filter((pair) => pair.likeness > 0)
    .sort((a, b) => b.likeness - a.likeness || a.index - b.index || byText(a.id, b.id));
  const found = new Map<number, string>();
  const taken = new Set<string>();
  for (const { index, id } of pairs)
    if (!found.has(index) && !taken.has(id)) {
      found.set(index, id);
      taken.add(id);
    }
  return found;
}

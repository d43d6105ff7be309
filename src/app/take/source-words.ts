import type { Source } from '../../model/library.ts';

type Kind = Source['kind'];

/** Kinds of source by types of CSL. A library does not know who speaks: what is not here is a work of reference until somebody looks. */
const kinds: Readonly<Record<string, Kind>> = {
  'article-newspaper': 'news',
  'article-magazine': 'news',
  broadcast: 'news',
  'post-weblog': 'blog',
  post: 'comment',
  interview: 'interview',
  book: 'book',
  chapter: 'book',
  bill: 'government',
  hearing: 'government',
  legal_case: 'government',
  legislation: 'government',
  regulation: 'government',
  treaty: 'government',
};

/** The kind of a source of a type of CSL. */
export const kindOf = (type: unknown): Kind => kinds[String(type)] ?? 'reference';

type Name = Readonly<Record<string, unknown>>;

/** Names as a source has them: "Given Family", or the name of an organisation. */
export const authorsOf = (names: unknown): readonly string[] =>
  Array.isArray(names) ? names.map(nameOf).filter((name) => name !== '') : [];

const nameOf = (name: Name): string =>
  typeof name.literal === 'string'
    ? name.literal
    : ['given', 'dropping-particle', 'non-dropping-particle', 'family', 'suffix']
        .map((part) => name[part])
        .filter((part) => typeof part === 'string' && part !== '')
        .join(' ');

/** The name by which one speaks of somebody: the family, or the organisation. */
const spoken = (name: Name): string =>
  typeof name.literal === 'string'
    ? name.literal
    : [name['non-dropping-particle'], name.family ?? name.given].filter(Boolean).join(' ');

/** The name of a source in running text: "Kim", "Kim and Lee", "Kim et al.", else its publisher, else its title. */
export function shortName(names: unknown, others: readonly (string | undefined)[]): string {
  const [first, second, ...more] = Array.isArray(names) ? names.map(spoken) : [];
  if (first === undefined) return others.find((one) => one !== undefined) ?? '';
  if (second === undefined) return first;
  return more.length > 0 ? `${first} et al.` : `${first} and ${second}`;
}

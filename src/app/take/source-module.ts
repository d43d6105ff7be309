import { plainAsciiWords } from '../../lib/fold.ts';
import { fieldLine } from '../new/literal.ts';
import { importsFor } from '../new/project.ts';
import { nameFor } from '../new/text.ts';
import type { SourceFields } from './source-fields.ts';
import { shortName } from './source-words.ts';

/** Words that say nothing of a title. */
const small = new Set(['the', 'a', 'an', 'of', 'on', 'in', 'and', 'for', 'to', 'at', 'by', 'from']);

const ascii = (text: string): string => plainAsciiWords(text).replace(/^-+|-+$/g, '');

/** An id for a new source, as people would say it: `ha-2024-iron`. `taken` are those that are there. */
export function idFor(
  { title, publisher, authors = [], issued, csl }: SourceFields,
  taken: ReadonlySet<string>,
): string {
  const [author] = authors;
  const word = (title ?? '')
    .split(/\s+/)
    .map(ascii)
    .find((one) => one !== '' && !small.has(one));
  const isPerson = Array.isArray(csl.author) && !('literal' in csl.author[0]);
  const who = author === undefined ? publisher : isPerson ? author.split(' ').at(-1) : author;
  const parts = [ascii(who ?? '').slice(0, 30), issued?.slice(0, 4).toLowerCase(), word].map(
    (part) => part ?? '',
  );
  const base = parts
    .filter((part) => part !== '')
    .join('-')
    .replace(/-+/g, '-')
    .slice(0, 56)
    .replace(/-$/, '');
  const id = /^[a-z]/.test(base) ? base : ['source', base].filter((part) => part !== '').join('-');
  for (let number = 1; ; number++) {
    const numbered = number === 1 ? id : `${id}-${number}`;
    if (!taken.has(numbered) && numbered !== 'constructor') return numbered;
  }
}

/** The module of a new source, as `npm run new -- source` writes it. `library` is the name of the file that it comes from. */
export function sourceModule(
  id: string,
  fields: SourceFields,
  { path, library }: { path: string; library: string },
): string {
  const { title, publisher, authors, kind, issued, accessed, url, language, csl } = fields;
  const silent = `${library} does not say`;
  const isOpen = [title, publisher, issued, url].includes(undefined);
  const known = (field: string, value: unknown): string[] =>
    value === undefined ? [] : [fieldLine(field, value, 2)];
  const needed = (field: string, value: string | undefined): string =>
    value === undefined
      ? `  ${field}: unknown(${fieldLine('x', silent, 0).slice(3, -1)}),`
      : fieldLine(field, value, 2);
  return [
    importsFor(path, { uses: ['defineSource', ...(isOpen ? ['unknown'] : [])], references: [] }),
    '',
    `export const ${nameFor(id, 'source')} = defineSource({`,
    ...known('id', id),
    needed('title', title),
    ...known('short', shortName(csl.author, [publisher, title, url])),
    needed('publisher', publisher),
    ...known('authors', authors),
    ...known('kind', kind),
    needed('issued', issued),
    ...known('accessed', accessed),
    needed('url', url),
    ...known('language', language),
    ...known('csl', Object.keys(csl).length === 0 ? undefined : csl),
    '});',
    '',
  ].join('\n');
}

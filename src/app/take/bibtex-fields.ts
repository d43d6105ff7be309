import type { BibtexEntry, ToCsl } from './bibtex-entry.ts';
import { edtfOf } from './date.ts';

type Fields = Readonly<Record<string, unknown>>;
type Lost = { readonly field: string; readonly message: string; readonly hint: string };
type Means = { readonly toCsl: ToCsl; readonly byLabel: ReadonlyMap<string, BibtexEntry> };

/** Fields that stay in the library, and those that belong to its program. */
const left = new Set(
  (
    'abstract annotation annote note keywords keyword file timestamp owner bdsk-url-1 bdsk-url-2 date-added date-modified ' +
    'year month date urldate url language langid hyphenation crossref ids entrysubtype options biburl bibsource priority ranking ' +
    'mendeley-groups mendeley-tags groups shorthand archiveprefix primaryclass internal-note urlyear addendum pubstate'
  ).split(' '),
);

/** An entry in CSL, without the faults of the parser, and what of it was not understood. Throws where it cannot be converted. */
export function bibtexFields(
  entry: BibtexEntry,
  { toCsl, byLabel }: Means,
): { readonly fields: Fields; readonly lost: readonly Lost[] } {
  const convert = (one: BibtexEntry): Fields => toCsl([...parentsOf(one, byLabel), one]).at(-1)!;
  const csl = convert(entry);
  const inherited = parentsOf(entry, byLabel).at(-1)?.properties ?? {};
  const properties = { ...pick(inherited, ['date', 'year', 'month']), ...entry.properties };
  const dated = datesOf(properties);
  const {
    id: _,
    'citation-key': __,
    issued: ___,
    accessed: ____,
    language: _____,
    URL: ______,
    ...plain
  } = csl;
  const fields = {
    ...Object.fromEntries(Object.entries(plain).map(([field, value]) => [field, mended(value, properties)])),
    ...genreOf(csl.genre),
    ...dated.fields,
    ...optional('language', properties.langid ?? properties.language),
    ...optional('URL', plainAddress(properties.url ?? properties.howpublished)),
  };
  return {
    fields,
    lost: [...dated.lost, ...moreAuthors(entry), ...strange(entry, csl), ...unread(entry, { csl, convert })],
  };
}

/** Words of the format that no bibliography should print. */
const genres: Readonly<Record<string, string | undefined>> = {
  phdthesis: 'PhD thesis',
  mastersthesis: 'Master’s thesis',
  mathesis: 'Master’s thesis',
  techreport: undefined,
  resreport: undefined,
};

const genreOf = (genre: unknown): Fields =>
  typeof genre === 'string' && genre in genres ? { genre: genres[genre] } : {};

/** Entries that are documents by their type; of others the parser makes one where it does not know the type. */
const documents = new Set(['misc', 'unpublished', 'manual', 'booklet']);

const strange = ({ type }: BibtexEntry, csl: Fields): readonly Lost[] =>
  csl.type === 'document' && !documents.has(type)
    ? [
        {
          field: `@${type}`,
          message: 'this is no type of BibTeX that is known',
          hint: 'it is taken as a document; write the type that it is, like @report, or correct csl.type by hand',
        },
      ]
    : [];

const optional = (field: string, value: unknown): Fields => (value === undefined ? {} : { [field]: value });

const pick = (from: BibtexEntry['properties'], names: readonly string[]) =>
  Object.fromEntries(names.flatMap((name) => (from[name] === undefined ? [] : [[name, from[name]]])));

/** The entries that it takes fields over from, the farthest first. Throws where one leads back to itself. */
function parentsOf(entry: BibtexEntry, byLabel: Means['byLabel']): readonly BibtexEntry[] {
  const parents: BibtexEntry[] = [];
  for (let next = parentOf(entry, byLabel); next; next = parentOf(next, byLabel)) {
    if (parents.includes(next)) throw new Error(`crossref ${next.label} leads in a circle`);
    parents.unshift(next);
  }
  return parents;
}

const parentOf = ({ properties }: BibtexEntry, byLabel: Means['byLabel']): BibtexEntry | undefined =>
  properties.crossref === undefined ? undefined : byLabel.get(String(properties.crossref));

/** The parser makes a family name of an organisation, and a list of a publisher with an "and" in its name. */
function mended(value: unknown, properties: BibtexEntry['properties']): unknown {
  if (!Array.isArray(value)) return value;
  if (value.every((one) => typeof one === 'string')) return value.join(' and ');
  const bodies = new Set(
    ['institution', 'organization', 'publisher', 'school'].map((field) => bare(properties[field])),
  );
  const whole = bare(properties.author);
  if (value.length === 1 && whole !== '' && bodies.has(whole)) return [{ literal: whole }];
  return value
    .filter((name) => !isOthers(name))
    .map((name) => ('given' in name || !('family' in name) ? name : { literal: name.family }));
}

const bare = (value: string | number | undefined): string => String(value ?? '').replace(/[{}]/g, '');

const isOthers = (name: unknown): boolean =>
  JSON.stringify(name) === '{"family":"others"}' || JSON.stringify(name) === '{"literal":"others"}';

const moreAuthors = ({ properties }: BibtexEntry): readonly Lost[] =>
  ['author', 'editor']
    .filter((field) => /\band others\s*$/.test(String(properties[field] ?? '')))
    .map((field) => ({
      field,
      message: 'it ends with "and others": who they are is not said',
      hint: 'write their names in the library where they are known',
    }));

/** An address as it is: TeX escapes some of its characters. */
function plainAddress(value: string | number | undefined): string | undefined {
  const text = String(value ?? '').replace(/^\\url\{(.*)\}$/, '$1');
  return /^https?:/.test(text) ? text.replace(/\\([&%_#~$])/g, '$1').replace(/[{}]/g, '') : undefined;
}

/** Dates from the text of the entry: the parser knows no decades, doubts and months above 12. */
function datesOf({ date, year, month, urldate }: BibtexEntry['properties']): {
  readonly fields: Fields;
  readonly lost: readonly Lost[];
} {
  const lost: Lost[] = [];
  const read = (field: string, written: string): string | undefined => {
    const edtf = edtfOf(bare(written));
    const hint = 'write it like 2019-05-03 in the library, or in the source by hand';
    if (edtf === undefined)
      lost.push({ field, message: `"${written}" is no date that can be read in one way alone`, hint });
    return edtf;
  };
  const issued =
    date === undefined ? year && yearAndMonth(String(year), month, read) : read('date', String(date));
  const accessed = urldate === undefined ? undefined : read('urldate', String(urldate));
  return { fields: { ...optional('issued', issued || undefined), ...optional('accessed', accessed) }, lost };
}

function yearAndMonth(
  year: string,
  month: string | number | undefined,
  read: (field: string, written: string) => string | undefined,
): string | undefined {
  const plain = read('year', year);
  if (month === undefined || plain === undefined || !/^\d{4}$/.test(plain)) return plain;
  const text = bare(month);
  const written = /^\d{1,2}$/.test(text) ? `${plain}-${text.padStart(2, '0')}` : `${text} ${plain}`;
  return read('month', written) ?? plain;
}

/** Fields without which the entry would be the same in CSL: nothing was made of them. */
function unread(
  entry: BibtexEntry,
  { csl, convert }: { readonly csl: Fields; readonly convert: (entry: BibtexEntry) => Fields },
): readonly Lost[] {
  const all = JSON.stringify(csl);
  return Object.keys(entry.properties)
    .filter((field) => !left.has(field) && String(entry.properties[field]).trim() !== '')
    .filter((field) => {
      const { [field]: _, ...properties } = entry.properties;
      return JSON.stringify(convert({ ...entry, properties })) === all;
    })
    .map((field) => ({
      field,
      message: 'nothing was made of this field',
      hint: 'write what it says into the source by hand, where it matters',
    }));
}

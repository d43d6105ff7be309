import { onOneLine } from '../../lib/fold.ts';
import { cslFields } from '../../model/csl.ts';
import { lastDay } from '../../model/edtf.ts';
import type { Source } from '../../model/library.ts';
import { source as schema, withoutMarkup } from '../../model/schema/source.ts';
import { languageTag } from './language.ts';
import { authorsOf, kindOf } from './source-words.ts';

/** What a record says of a source; what it does not say is not there. */
export type SourceFields = {
  readonly kind: Source['kind'];
  readonly title?: string;
  readonly publisher?: string;
  readonly authors?: readonly string[];
  readonly issued?: string;
  readonly accessed?: string;
  readonly url?: string;
  readonly language?: string;
  readonly csl: Readonly<Record<string, unknown>>;
};

type Lose = (field: string, said: { readonly message: string; readonly hint: string }) => void;
type Fields = Readonly<Record<string, unknown>>;

/** What is nobody else's business, or has its own place: it stays in the library. */
const left = new Set(
  [
    'id',
    'abstract',
    'annote',
    'note',
    'keyword',
    'custom',
    'categories',
    'citation-number',
    'citation-label',
  ].concat(['citation-key', 'first-reference-note-number']),
);

/** The fields of a source that a record of CSL gives. What is none of CSL, or cannot stand there, is told and left out. */
export function sourceFields(
  record: { readonly key: string | undefined; readonly fields: Fields },
  lose: Lose,
): SourceFields {
  const csl = valid(record.fields, lose);
  const { title, publisher, issued, accessed, URL: url, language, ...rest } = csl;
  const doi = doiOf(rest.DOI, lose);
  const { DOI: _, ...more } = rest;
  const address = addressOf(url, lose) ?? (doi && `https://doi.org/${doi}`);
  const tag = typeof language === 'string' ? languageOf(language, lose) : undefined;
  const day = typeof accessed === 'string' ? dayOf(accessed, lose) : undefined;
  const authors = authorsOf(csl.author);
  return {
    kind: kindOf(csl.type),
    ...optional('title', title),
    ...optional('publisher', publisher ?? csl['container-title']),
    ...(authors.length > 0 && { authors }),
    ...optional('issued', issued),
    ...optional('accessed', day),
    ...optional('url', address),
    ...optional('language', tag),
    csl: { ...more, ...optional('DOI', doi), ...optional('citation-key', keyOf(record.key)) },
  };
}

const optional = <K extends string>(field: K, value: unknown): Partial<Record<K, string>> =>
  typeof value === 'string' ? ({ [field]: value } as Record<K, string>) : {};

/** An address of a library in the web names its owner: the key alone is kept. */
const keyOf = (key: string | undefined): string | undefined =>
  key === undefined ? undefined : (/^https?:.*\/([^/]+)$/.exec(key)?.[1] ?? clean(key, () => undefined));

/** The fields that CSL has, each with a value that it may have, texts without markup and on one line. */
function valid(fields: Fields, lose: Lose): Fields {
  const shape: Readonly<Record<string, { safeParse: (value: unknown) => { success: boolean } }>> =
    cslFields.shape;
  const kept = Object.entries(fields).flatMap(([field, given]): [string, unknown][] => {
    if (given === undefined || given === null || given === '' || left.has(field)) return [];
    if (shape[field] === undefined) {
      lose(field, { message: 'CSL has no such field', hint: 'write what it says into the source by hand' });
      return [];
    }
    const value = cleaned(given, (said) => lose(field, said));
    if (value === '' || (Array.isArray(value) && value.length === 0)) return [];
    if (shape[field].safeParse(value).success) return [[field, value]];
    const hint = 'correct it in the library, or write it into the source by hand';
    lose(field, { message: `${JSON.stringify(given).slice(0, 80)} cannot stand there`, hint });
    return [];
  });
  return Object.fromEntries(kept);
}

type Tell = (said: { readonly message: string; readonly hint: string }) => void;

function cleaned(value: unknown, tell: Tell): unknown {
  if (typeof value === 'string') return clean(value, tell);
  if (Array.isArray(value)) return value.map((one) => cleaned(one, tell)).filter((one) => !isEmpty(one));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, one]): [string, unknown] => [key, cleaned(one, tell)])
      .filter(([, one]) => one !== ''),
  );
}

const isEmpty = (value: unknown): boolean =>
  value === '' || (typeof value === 'object' && value !== null && Object.keys(value).length === 0);

/** What no document can print, in a text of a library. */
const unprintable = /\p{Cs}|(?![\t\n\r])\p{Cc}|[\u202a-\u202e\u2066-\u2069]/gu;

/** A text on one line without markup. Characters that cannot be printed are taken out, and TeX that was not understood is told. */
function clean(text: string, tell: Tell): string {
  const hint = 'see whether the text is whole, and correct it in the library or in the source';
  if (text.includes('\ufffd')) tell({ message: `"${text.slice(0, 60)}" holds lost letters`, hint });
  if (text.search(unprintable) >= 0)
    tell({ message: 'characters that cannot be printed were taken out', hint });
  const tex = /\\[A-Za-z]+|[{}]/.exec(text)?.[0];
  if (tex !== undefined) tell({ message: `"${tex}" was not understood and stands in the text`, hint });
  return onOneLine(withoutMarkup(text.replace(unprintable, ' ')));
}

function doiOf(value: unknown, lose: Lose): string | undefined {
  if (typeof value !== 'string') return undefined;
  const doi = value.replace(/^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s*)/i, '');
  if (/^10\.\d{4,9}\/\S+$/.test(doi)) return doi;
  lose('DOI', { message: `"${value}" is no DOI`, hint: 'it is written like 10.1234/abc' });
  return undefined;
}

function addressOf(value: unknown, lose: Lose): string | undefined {
  if (typeof value !== 'string') return undefined;
  if (schema.shape.url.safeParse(value).success) return value;
  lose('URL', { message: `"${value}" is no address of the web`, hint: 'write it whole, with https://' });
  return undefined;
}

function languageOf(value: string, lose: Lose): string | undefined {
  const tag = languageTag(value);
  if (tag === undefined)
    lose('language', {
      message: `"${value}" is no language that is known`,
      hint: "write one of them, like en or ko, or correct language in the source: without it 'en' stands",
    });
  return tag;
}

function dayOf(value: string, lose: Lose): string | undefined {
  if (/^\d{4}-\d\d-\d\d$/.test(value)) return lastDay(value);
  lose('accessed', { message: `"${value}" is no day`, hint: 'write the day of reading, like 2026-11-22' });
  return undefined;
}

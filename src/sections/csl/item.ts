import {
  type CslDate,
  type CslFields,
  type CslItem,
  dateFields,
  cslItem as schema,
} from '../../model/csl.ts';
import { readEdtf } from '../../model/edtf.ts';
import type { Source } from '../../model/library.ts';
import { isUnknown } from '../../model/schema/unknown.ts';

const types: Readonly<Record<Source['kind'], CslItem['type']>> = {
  'ngo-page': 'webpage',
  blog: 'post-weblog',
  news: 'article-newspaper',
  'think-tank': 'webpage',
  'un-report': 'report',
  government: 'webpage',
  survey: 'report',
  book: 'book',
  comment: 'post',
  interview: 'interview',
  reference: 'document',
};

/** Kinds whose publisher is the newspaper or the blog that the piece stands in. */
const contained: ReadonlySet<Source['kind']> = new Set(['news', 'blog', 'comment']);

/**
 * A source as a CSL record: what the library knows, and over it what the source says in `csl`. What is unknown is left
 * out; a title that is not recorded is a description in brackets, as bibliographies write it.
 */
export function cslRecord(source: Source): CslItem {
  const { kind, publisher, authors, issued, accessed, url } = source;
  return schema.parse({
    id: source.id,
    type: types[kind],
    title: isUnknown(source.title) ? `[${source.short}]` : source.title,
    ...(!isUnknown(publisher) && { [contained.has(kind) ? 'container-title' : 'publisher']: publisher }),
    ...(authors.length > 0 && { author: authors.map((literal) => ({ literal })) }),
    ...(!isUnknown(issued) && { issued: cslDate(issued) }),
    ...(!isUnknown(accessed) && { accessed: cslDate(accessed) }),
    ...(!isUnknown(url) && { URL: url }),
    language: source.language,
    ...(source.csl && withDates(source.csl)),
  });
}

/** Fields whose dates are all as CSL writes them. Nothing else reads a date that is a text. */
const withDates = (given: CslFields) => ({
  ...given,
  ...Object.fromEntries(
    dateFields.flatMap((field) => {
      const date = given[field];
      return typeof date === 'string' ? [[field, cslDate(date)]] : [];
    }),
  ),
});

/** A date as CSL writes it: what is known of it, and whether it is about. */
function cslDate(edtf: string): CslDate {
  const { precision, approximate, start, end } = readEdtf(edtf);
  const isVague = /\dX/.test(edtf); // somewhere in a decade or a century
  if (precision === 'decade' || isVague) return { 'date-parts': [[start.year], [end.year]], circa: true };
  return { 'date-parts': edtf.split('/').map(partsOf), ...(approximate && { circa: true }) };
}

const partsOf = (edtf: string): number[] =>
  edtf
    .replace(/[?~%]/g, '')
    .split('-')
    .filter((part) => /^\d+$/.test(part))
    .map(Number);

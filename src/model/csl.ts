import { z } from 'zod';
import { isEdtf } from './edtf.ts';

// After csl-data.json of the Citation Style Language, version 1.0.2: these fields and no other.

const text = z.string().min(1);
const textOrNumber = z.union([text, z.number()]);
const flag = z.union([z.string(), z.number(), z.boolean()]);

const fields = <K extends string, S extends z.ZodType>(schema: S, ...names: readonly K[]) =>
  Object.fromEntries(names.map((name) => [name, schema.optional()])) as Record<K, z.ZodOptional<S>>;

const name = z.strictObject({
  ...fields(text, 'family', 'given', 'dropping-particle', 'non-dropping-particle', 'suffix', 'literal'),
  ...fields(flag, 'comma-suffix', 'static-ordering', 'parse-names'),
});

/** What is wrong with a year, a month and a day as they stand in `date-parts`: numbers, or digits in quotes. */
function wrongIn(parts: readonly (string | number)[]): string | undefined {
  const odd = parts.find((part) => !/^-?\d+$/.test(String(part)));
  if (odd !== undefined) return `${JSON.stringify(odd)} is no whole number`;
  const [year = 0, month = 1, day = 1] = parts.map(Number);
  if (month < 1 || month > 12) return `there is no month ${month}`;
  // The calendar repeats itself after 400 years; years before Christ are below 0.
  const last = new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate();
  return day < 1 || day > last ? `there is no day ${day} in that month` : undefined;
}

const dateParts = z
  .array(textOrNumber)
  .min(1)
  .max(3)
  .superRefine((parts, context) => {
    const message = wrongIn(parts);
    const remedy = 'write year, month and day as numbers: [2020, 4, 8]; what is not known is left out';
    if (message !== undefined) context.addIssue({ code: 'custom', message, params: { remedy } });
  });

const date = z.strictObject({
  'date-parts': z.array(dateParts).min(1).max(2).optional(),
  season: textOrNumber.optional(),
  circa: flag.optional(),
  literal: text.optional(),
  raw: text.optional(),
});
export type CslDate = z.output<typeof date>;

/** Dates may be written as they are elsewhere in the content. */
const dateOrEdtf = z.union([
  z.string().refine(isEdtf, {
    error: ({ input }) => `"${input}" is not a date that can be read (EDTF)`,
    params: { remedy: "write it like '2016-04', or as { 'date-parts': [[2016, 4]] }, or { literal: '…' }" },
  }),
  date,
]);

const type = z.enum([
  'article',
  'article-journal',
  'article-magazine',
  'article-newspaper',
  'bill',
  'book',
  'broadcast',
  'chapter',
  'classic',
  'collection',
  'dataset',
  'document',
  'entry',
  'entry-dictionary',
  'entry-encyclopedia',
  'event',
  'figure',
  'graphic',
  'hearing',
  'interview',
  'legal_case',
  'legislation',
  'manuscript',
  'map',
  'motion_picture',
  'musical_score',
  'pamphlet',
  'paper-conference',
  'patent',
  'performance',
  'periodical',
  'personal_communication',
  'post',
  'post-weblog',
  'regulation',
  'report',
  'review',
  'review-book',
  'software',
  'song',
  'speech',
  'standard',
  'thesis',
  'treaty',
  'webpage',
]);

const names = z.array(name).min(1);

/** The fields that hold a date. */
export const dateFields = [
  'accessed',
  'available-date',
  'event-date',
  'issued',
  'original-date',
  'submitted',
] as const;

/** All fields but `type` and `id`, in the order in which a record is written. */
const shapeWith = <D extends z.ZodType>(dated: D) => ({
  categories: z.array(text).optional(),
  ...fields(names, 'author', 'chair', 'collection-editor', 'compiler', 'composer', 'container-author'),
  ...fields(
    names,
    'contributor',
    'curator',
    'director',
    'editor',
    'editorial-director',
    'executive-producer',
  ),
  ...fields(names, 'guest', 'host', 'illustrator', 'interviewer', 'narrator', 'organizer', 'original-author'),
  ...fields(
    names,
    'performer',
    'producer',
    'recipient',
    'reviewed-author',
    'script-writer',
    'series-creator',
  ),
  ...fields(names, 'translator'),
  ...fields(dated, ...dateFields),
  ...fields(text, 'citation-key', 'language', 'journalAbbreviation', 'shortTitle', 'abstract', 'annote'),
  ...fields(text, 'archive', 'archive_collection', 'archive_location', 'archive-place', 'authority'),
  ...fields(text, 'call-number', 'citation-label', 'collection-title', 'container-title'),
  ...fields(text, 'container-title-short', 'dimensions', 'division', 'DOI', 'event', 'event-title'),
  ...fields(text, 'event-place', 'genre', 'ISBN', 'ISSN', 'jurisdiction', 'keyword', 'medium', 'note'),
  ...fields(text, 'original-publisher', 'original-publisher-place', 'original-title', 'part-title', 'PMCID'),
  ...fields(text, 'PMID', 'publisher', 'publisher-place', 'references', 'reviewed-genre', 'reviewed-title'),
  ...fields(text, 'scale', 'section', 'source', 'status', 'title', 'title-short', 'URL', 'version'),
  ...fields(text, 'volume-title', 'volume-title-short', 'year-suffix'),
  ...fields(textOrNumber, 'chapter-number', 'citation-number', 'collection-number', 'edition'),
  ...fields(textOrNumber, 'first-reference-note-number', 'issue', 'locator', 'number', 'number-of-pages'),
  ...fields(textOrNumber, 'number-of-volumes', 'page', 'page-first', 'part', 'printing', 'supplement'),
  ...fields(textOrNumber, 'volume'),
  /** What has no field of its own. */
  custom: z.record(z.string(), z.unknown()).optional(),
});

/** What a source may say of itself beside what the library knows: volume, journal, DOI. */
export const cslFields = z.strictObject({ type: type.optional(), ...shapeWith(dateOrEdtf) });
export type CslFields = z.output<typeof cslFields>;

/** One record of a CSL-JSON file. */
export const cslItem = z.strictObject({ type, ...shapeWith(date), id: text });
export type CslItem = z.output<typeof cslItem>;

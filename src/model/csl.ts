import { z } from 'zod';

// After csl-data.json of the Citation Style Language, version 1.0.2: no field but these, and `custom` for the rest.

const text = z.string().min(1);
const textOrNumber = z.union([text, z.number()]);
const flag = z.union([z.string(), z.number(), z.boolean()]);

const name = z.strictObject({
  family: text.optional(),
  given: text.optional(),
  'dropping-particle': text.optional(),
  'non-dropping-particle': text.optional(),
  suffix: text.optional(),
  'comma-suffix': flag.optional(),
  'static-ordering': flag.optional(),
  literal: text.optional(),
  'parse-names': flag.optional(),
});

const dateParts = z.array(textOrNumber).min(1).max(3);
const date = z.union([
  z.string().regex(/^[0-9,\-%~X?./]+$/, 'a CSL date is an EDTF date or has date-parts'),
  z.strictObject({
    'date-parts': z.array(dateParts).min(1).max(2).optional(),
    season: textOrNumber.optional(),
    circa: flag.optional(),
    literal: text.optional(),
    raw: text.optional(),
    edtf: z.string().optional(),
  }),
]);

const cslTypes = [
  ...([
    'article',
    'article-journal',
    'article-magazine',
    'article-newspaper',
    'bill',
    'book',
    'broadcast',
  ] as const),
  ...(['chapter', 'classic', 'collection', 'dataset', 'document', 'entry', 'entry-dictionary'] as const),
  ...([
    'entry-encyclopedia',
    'figure',
    'graphic',
    'hearing',
    'interview',
    'legal_case',
    'legislation',
  ] as const),
  ...([
    'manuscript',
    'map',
    'motion_picture',
    'musical_score',
    'pamphlet',
    'paper-conference',
    'patent',
  ] as const),
  ...(['performance', 'periodical', 'personal_communication', 'post', 'post-weblog', 'regulation'] as const),
  ...([
    'report',
    'review',
    'review-book',
    'software',
    'song',
    'speech',
    'standard',
    'thesis',
    'treaty',
  ] as const),
  'webpage' as const,
];

const nameFields = [
  ...([
    'author',
    'chair',
    'collection-editor',
    'compiler',
    'composer',
    'container-author',
    'contributor',
  ] as const),
  ...(['curator', 'director', 'editor', 'editorial-director', 'executive-producer', 'illustrator'] as const),
  ...(['interviewer', 'organizer', 'original-author', 'performer', 'producer', 'recipient'] as const),
  ...(['reviewed-author', 'translator'] as const),
];
const dateFields = [
  ...([
    'accessed',
    'available-date',
    'container',
    'event-date',
    'issued',
    'original-date',
    'submitted',
  ] as const),
];
const textFields = [
  ...(['language', 'journalAbbreviation', 'shortTitle', 'abstract', 'annote', 'archive'] as const),
  ...(['archive_collection', 'archive_location', 'archive-place', 'authority', 'call-number'] as const),
  ...([
    'citation-label',
    'collection-title',
    'container-title',
    'container-title-short',
    'dimensions',
  ] as const),
  ...(['division', 'DOI', 'event', 'event-place', 'genre', 'ISAN', 'ISBN', 'ISCI', 'ISMN', 'ISRC'] as const),
  ...(['ISSN', 'ISWC', 'jurisdiction', 'keyword', 'medium', 'note', 'original-publisher'] as const),
  ...(['original-publisher-place', 'original-title', 'part-title', 'PMCID', 'PMID', 'publisher'] as const),
  ...(['publisher-place', 'references', 'reviewed-title', 'scale', 'section', 'source', 'status'] as const),
  ...(['title', 'title-short', 'translated-title', 'translated-title-short', 'URL', 'version'] as const),
  'year-suffix' as const,
];
const textOrNumberFields = [
  ...([
    'chapter-number',
    'citation-number',
    'collection-number',
    'edition',
    'first-reference-note-number',
  ] as const),
  ...(['issue', 'locator', 'number', 'number-of-pages', 'number-of-volumes', 'page', 'page-first'] as const),
  ...(['part', 'printing', 'supplement', 'volume'] as const),
];

const each = <K extends string, S extends z.ZodType>(keys: readonly K[], schema: S) =>
  Object.fromEntries(keys.map((key) => [key, schema.optional()])) as Record<K, z.ZodOptional<S>>;

/** What a source may say of itself beside what the library knows: volume, journal, DOI. */
export const cslFields = z.strictObject({
  type: z.enum(cslTypes).optional(),
  categories: z.array(text).optional(),
  ...each(nameFields, z.array(name).min(1)),
  ...each(dateFields, date),
  ...each(textFields, text),
  ...each(textOrNumberFields, textOrNumber),
});

/** One record of a CSL-JSON file. */
export const cslItem = z.strictObject({
  ...cslFields.shape,
  id: text,
  type: z.enum(cslTypes),
  custom: z.record(z.string(), z.unknown()).optional(),
});
export type CslItem = z.output<typeof cslItem>;

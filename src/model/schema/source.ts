import { z } from 'zod';
import { cslFields } from '../csl.ts';
import { day, edtf } from './date.ts';
import { prose } from './prose.ts';
import { protectedFields } from './protected.ts';
import { id, ref, refs } from './ref.ts';
import { tlp } from './tlp.ts';
import { orUnknown } from './unknown.ts';

/** Letters of the Admiralty (NATO) scale, from completely reliable to not to be judged. */
export const reliabilities = ['A', 'B', 'C', 'D', 'E', 'F'] as const;
/** Its digits, from confirmed to not to be judged. */
export const credibilities = [1, 2, 3, 4, 5, 6] as const;

/** Admiralty (NATO) grade: reliability of the source and credibility of the information, judged apart. */
export const grade = z.strictObject({
  /** A completely reliable … E unreliable, F cannot be judged. */
  reliability: z.enum(reliabilities),
  /** 1 confirmed … 5 improbable, 6 cannot be judged. */
  credibility: z.literal(credibilities),
  /** Why, in a few words. */
  why: z.string().optional(),
});

/** Where in a source something stands. Made by `at`. */
export const locator = z.strictObject({
  source: ref('source'),
  /** Counted from 1 over the non-empty lines of the source. */
  paragraph: z.int().positive().optional(),
  page: z.string().optional(),
  section: z.string().optional(),
});

const address = z.url({ protocol: /^https?$/ });

/** A publication. */
export const source = z.strictObject({
  id,
  /** The title as published. */
  title: orUnknown(z.string().min(1)),
  /** A name to say in running text and in a line of sources: "Bank of Ruritania". */
  short: z.string().min(1),
  publisher: orUnknown(z.string().min(1)),
  authors: z.array(z.string().min(1)).default([]),
  kind: z.enum([
    'ngo-page',
    'blog',
    'news',
    'think-tank',
    'un-report',
    'government',
    'survey',
    'book',
    'comment',
    'interview',
    'reference',
  ]),
  /** When it was published. */
  issued: orUnknown(edtf),
  /** When it was read. */
  accessed: orUnknown(day).default({ unknown: 'the day of reading was not recorded' }),
  /** The address of the original, or of an archive; a copy elsewhere goes to `read.at`. */
  url: orUnknown(address),
  /**
   * What of it was read, in a sentence, and where if not at `url`: `{ says: 'Abstract read in a copy:', at: 'https://…' }`; unknown(…) when nobody
   * could read it. The bibliography of the annex prints it, a list of sources does not.
   */
  read: orUnknown(z.strictObject({ says: prose, at: address.optional() })).optional(),
  /** BCP 47 tag of the language it is written in. */
  language: z.string().min(1).default('en'),
  /** What the reader should know of its stance, reach and gaps (ICD 206 source descriptor). */
  descriptor: prose.optional(),
  grade: grade.optional(),
  /** How many paragraphs it has; locators beyond it are errors. */
  paragraphs: z.int().positive().optional(),
  /** Sources whose reporting it passes on. */
  derivedFrom: refs('source'),
  /** Fields of its CSL record that are not above: `{ type: 'article-journal', volume: '27', DOI: '…' }`. They win over what is. */
  csl: cslFields.optional(),
  tlp: tlp.default('TLP:CLEAR'),
  /** What of it no document may print: `{ identity: 'Flavia Tarlenheim' }`. The rest of the source may be cited. */
  protected: protectedFields.optional(),
});

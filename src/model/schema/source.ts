import { z } from 'zod';
import { cslFields } from '../csl.ts';
import { day, edtf } from './date.ts';
import { grade } from './locator.ts';
import { named } from './phrase.ts';
import { prose } from './prose.ts';
import { protectedFields } from './protected.ts';
import { id, refs } from './ref.ts';
import { tlp } from './tlp.ts';
import { orUnknown } from './unknown.ts';
import { sourceKinds } from './vocabulary.ts';

/** A text without the tags that titles of CSL-JSON may hold: nothing that prints them reads them. */
export const withoutMarkup = (title: string): string =>
  title.replace(/<\/?(?:i|b|sub|sup|sc|span)(?:\s[^<>]*)?>/gi, '');

const address = z.url({ protocol: /^https?$/ });

/** A publication. */
export const source = z.strictObject({
  id,
  /** The title as published, in plain words: `<i>` and its like are left out. */
  title: orUnknown(z.string().min(1).overwrite(withoutMarkup)),
  /** A name to say in running text and in a line of sources: "Bank of Ruritania". */
  short: named,
  /** Who published it, by the name that readers know. */
  publisher: orUnknown(named),
  /** The people who signed it, each as "Given Family". */
  authors: z.array(z.string().min(1)).default([]),
  /** What kind of publication it is: `survey` for one that asked people, `comment` for a reader’s or a writer’s opinion. */
  kind: z.enum(sourceKinds),
  /** When it was published. */
  issued: orUnknown(edtf),
  /** When it was read. */
  accessed: orUnknown(day).default({ unknown: 'the day of reading was not recorded' }),
  /** The address of the original, or of an archive; a copy elsewhere goes to `read.at`. */
  url: orUnknown(address),
  /** What of it was read; unknown where nobody could read it. The bibliography prints it, a list of sources does not. */
  read: orUnknown(
    z.strictObject({
      /** In a sentence: "The abstract alone was read, in a copy:". */
      says: prose,
      /** Where, if not at the source's own address. */
      at: address.optional(),
    }),
  ).optional(),
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

import { z } from 'zod';
import { cslFields } from '../csl.ts';
import { day, edtf } from './date.ts';
import { grade } from './locator.ts';
import { prose } from './prose.ts';
import { protectedFields } from './protected.ts';
import { id, refs } from './ref.ts';
import { tlp } from './tlp.ts';
import { orUnknown } from './unknown.ts';
import { sourceKinds } from './vocabulary.ts';

/** A publication. */
export const source = z.strictObject({
  id,
  /** The title as published. */
  title: orUnknown(z.string().min(1)),
  /** A name to say in running text and in a line of sources: "Bank of Ruritania". */
  short: z.string().min(1),
  /** Who published it, by the name that readers know. */
  publisher: orUnknown(z.string().min(1)),
  /** The people who signed it, each as "Given Family". */
  authors: z.array(z.string().min(1)).default([]),
  /** What kind of publication it is: `survey` for one that asked people, `comment` for a reader’s or a writer’s opinion. */
  kind: z.enum(sourceKinds),
  /** When it was published. */
  issued: orUnknown(edtf),
  /** When it was read. */
  accessed: orUnknown(day).default({ unknown: 'the day of reading was not recorded' }),
  /** Where it can be read, beginning with http:// or https://. */
  url: orUnknown(z.url({ protocol: /^https?$/ })),
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

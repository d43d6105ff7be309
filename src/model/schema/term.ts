import { z } from 'zod';
import { phrase } from './phrase.ts';
import { prose } from './prose.ts';
import { evidence, id } from './ref.ts';
import { scriptForm } from './script-form.ts';
import { orUnknown } from './unknown.ts';

/** What the evidence gives of a word in its own language and no reader of that language has checked yet. */
const unreadForm = z.strictObject({
  ...scriptForm.shape,
  /** In Latin letters, each in its own system of romanisation: paegupje, baegeupje. */
  romanised: z.array(z.string().min(1)).default([]),
});

/** A word that the reader may not know. */
export const term = z.strictObject({
  id,
  /** The word as texts print it. */
  label: phrase,
  /** What it means, in one sentence that stands after the word. */
  definition: prose,
  /** The same in plain words. */
  plain: prose.optional(),
  /** How to use the word, or what to say in its place: for readers who write. */
  usage: prose.optional(),
  /** The word in its own script, once a reader of that language has checked it; or why there is none. */
  original: orUnknown(scriptForm).optional(),
  /** Kept for the reader who will check it. No document prints it: it moves to `original` once it is read. */
  unread: unreadForm.optional(),
  /** Words that are used for it elsewhere and not here. */
  avoid: z.array(z.string().min(2)).default([]),
  evidence,
});

import { z } from 'zod';
import { fault } from './fault.ts';

const tag = /^[a-z]{2,3}(-[A-Za-z0-9]+)*$/;
const languageTag = z.string().regex(tag, 'a language is a BCP 47 tag, like en or ko');

/** Whether something can be the tag of a language (BCP 47). */
export const isLanguageTag = (text: string): boolean => tag.test(text);

/** Texts by language; at least one. */
export const byLanguage = <S extends z.ZodType>(text: S) =>
  z
    .record(languageTag, text)
    .refine(
      (texts) => Object.keys(texts).length > 0,
      fault('it has no text in any language', 'write { en: …, de: … }, or one text'),
    );

/**
 * Words that print as they stand, in one language or in several: `'pounds'`, `{ en: 'pounds', de: 'Pfund' }`. What the library
 * holds is a plain text, in its own language; `libraryIn` gives it in another one. A `name` that is written once is the same in
 * all languages; `words` are in the language of the library.
 */
const phraseOf = (kind: 'words' | 'name', words: z.ZodType<string, string>) =>
  z.union([
    words.meta({ phrase: kind }),
    byLanguage(words).transform((texts): string => Object.values(texts)[0]!),
  ]);

export const phrase = phraseOf('words', z.string().min(1));
/** A phrase that may be empty: the unit of a number that counts nothing that has a name, a line that a page does without. */
export const anyPhrase = phraseOf('words', z.string());
/** A phrase that is looked at further: how long it is, what it must say. */
export const phraseAs = (words: z.ZodType<string, string>) => phraseOf('words', words);
/** The name of somebody or something. */
export const named = phraseOf('name', z.string().min(1));

/** Whether a schema is that of the words of a phrase, and of which kind. */
export const phraseKind = (schema: z.ZodType): 'words' | 'name' | undefined => {
  const kind = schema.meta()?.phrase;
  return kind === 'words' || kind === 'name' ? kind : undefined;
};

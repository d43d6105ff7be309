import { onceFor } from '../lib/once.ts';
import type { Library } from './library.ts';
import { saidIn, withPhrases } from './phrase.ts';

const variants = onceFor((_: Library) => new Map<string, Library>());

/** The library with its phrases in a language, as far as they have it, else in its own. The same library gives the same one. */
export function libraryIn(library: Library, language: string): Library {
  if (!library.phrases) return library;
  const known = variants(library);
  const made =
    known.get(language) ?? withPhrases(library, library.phrases, [language, library.library.language]);
  known.set(language, made);
  // What was made of it is asked for again by those who have the one alone.
  variants(made).set(language, made);
  return made;
}

/** The libraries in all languages in which a phrase of it is written, its own first. */
export function inAllLanguages(library: Library): readonly Library[] {
  if (!library.phrases) return [library];
  const spoken = library.phrases.flatMap(({ texts }) => Object.keys(texts));
  return [...new Set([library.library.language, ...spoken])].map((one) => libraryIn(library, one));
}

/** What stands at one place of the library in each language, each text once. */
export const inEachLanguage = <T>(library: Library, read: (library: Library) => T): readonly T[] => [
  ...new Set(inAllLanguages(library).map(read)),
];

/** The language in which the words at a place stand in the library that `libraryIn` gave: they may have been written in one alone. */
export function languageAt(library: Library, at: readonly string[], language: string): string {
  const own = library.library.language;
  const found = library.phrases?.find((phrase) => phrase.at.join('\n') === at.join('\n'));
  return found ? saidIn(found, language, own) : own;
}

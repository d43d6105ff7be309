import { en } from './words/en.ts';
import type { Words } from './words/word-lists.ts';

const byLanguage: Readonly<Record<string, Words>> = { en };

/** The words of a language, by its BCP 47 tag; none for a language that nobody has written down yet. */
export const wordsOf = (language: string): Words | undefined => byLanguage[language.split('-')[0] ?? ''];

import { sentenceSegmenter } from '../lib/intl.ts';

/** The sentences of a text. */
export const sentencesOf = (text: string, language: string): readonly string[] =>
  [...sentenceSegmenter(language).segment(text)]
    .map(({ segment }) => segment.trim())
    .filter((sentence) => sentence !== '');

/** The words of a text: what holds a letter or a digit. */
export const wordsIn = (text: string): readonly string[] =>
  text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));

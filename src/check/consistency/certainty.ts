import { onceFor } from '../../lib/once.ts';
import { finderOf } from '../phrases.ts';
import type { Words } from '../words/word-lists.ts';
import { wordsOf } from '../words.ts';

const findLikelihood = onceFor((words: Words) =>
  finderOf([...words.likelihoodFirst, ...words.likelihoodSecond]),
);

/** The likelihood that a text names, in one form: "almost certainly" is "almost certain". */
export const likelihoodIn = (text: string, language: string): string | undefined => {
  const words = wordsOf(language);
  return (
    words &&
    findLikelihood(words)(text)
      ?.toLowerCase()
      .replace(/certainly$/, 'certain')
  );
};

const levels = ['low', 'moderate', 'high'] as const;
const findConfidence = onceFor((words: Words) =>
  finderOf(words.confidence.filter((phrase) => levels.some((level) => phrase.startsWith(level)))),
);

/** The confidence that a text names: "high confidence". */
export const confidenceIn = (text: string, language: string): string | undefined => {
  const words = wordsOf(language);
  return words && findConfidence(words)(text)?.toLowerCase();
};

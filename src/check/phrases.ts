import { literal } from '../lib/pattern.ts';

/** The first of some phrases in a text, as it is written there. */
export type Finder = (text: string) => string | undefined;

/** Finds the first of some phrases that stands in a text as whole words, as it is written there. Capitals count when `exact`. */
export function finderOf(phrases: readonly string[], exact = false): Finder {
  if (phrases.length === 0) return () => undefined;
  const longestFirst = phrases.toSorted((a, b) => b.length - a.length).map(literal);
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${longestFirst.join('|')})(?![\\p{L}\\p{N}])`,
    exact ? 'u' : 'iu',
  );
  return (text) => pattern.exec(text)?.[0];
}

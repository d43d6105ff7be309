import type { Library } from '../model/library.ts';
import { type Saying, wordsOfPart } from './sayings.ts';

/** What stands before a citation, and the claims that are cited for it. */
type Clause = { readonly words: string; readonly cites: readonly string[] };

/** A text cut after each of its citations. What nothing is cited for comes last, with an empty list. */
export function clausesOf(library: Library, { text, id }: Saying): readonly Clause[] {
  const clauses: Clause[] = [];
  let words = '';
  for (const part of text.parts) {
    if (part.part === 'cite') {
      clauses.push({ words, cites: part.claims });
      words = '';
    } else words += wordsOfPart(part, { library, self: id });
  }
  return words.trim() === '' ? clauses : [...clauses, { words, cites: [] }];
}

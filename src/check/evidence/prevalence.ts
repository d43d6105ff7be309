import { onceFor } from '../../lib/once.ts';
import type { Library } from '../../model/library.ts';
import { clausesOf } from '../clauses.ts';
import { finderOf } from '../phrases.ts';
import { sayingPlace } from '../place.ts';
import { defineRule } from '../rule.ts';
import { type Saying, sayingsOf } from '../sayings.ts';
import type { Words } from '../words/word-lists.ts';
import { wordsOf } from '../words.ts';

export const prevalence = defineRule({
  id: 'evidence/prevalence',
  title: 'One person’s account told as everybody’s',
  why: 'A testimony shows what somebody lived through, not how common it is. "Most", "everyone" and "the majority" need a count.',
  example: "defineClaim({ kind: 'testimony', says: 'Most families traded, she says.', … })",
  mend: 'Tell what the person did and saw: "her family traded, and so did her neighbours". How common it is, a statistic with its base says.',
  severity: 'error',
  needs: 'library',
  run: ({ library }) =>
    sayingsOf(library).flatMap((saying) => {
      const words = wordsOf(saying.language);
      if (!words) return [];
      return told(library, saying).flatMap((text) => {
        const found = prevalenceIn(text, words);
        if (!found) return [];
        return [
          {
            place: sayingPlace(library, saying),
            message: `"${found}" makes one person’s account${saying.kind === 'claim' ? ` ("${saying.id}")` : ''} a statement on how common it is`,
            hint: 'say what this person lived through, or cite a count',
          },
        ];
      });
    }),
});

/** What rests on testimony alone: the account itself, and clauses that cite nothing else. */
function told(library: Library, saying: Saying): readonly string[] {
  const isTestimony = (id: string) => library.claims[id]?.kind === 'testimony';
  if (saying.kind === 'claim') return isTestimony(saying.id) ? [saying.words] : [];
  return clausesOf(library, saying)
    .filter(({ cites }) => cites.length > 0 && cites.every(isTestimony))
    .map(({ words }) => words);
}

const finders = onceFor((words: Words) => ({
  common: finderOf(words.prevalence),
  other: new RegExp(`\\b(?:${words.notPrevalence.join('|')})\\b`, 'gi'),
}));

const prevalenceIn = (text: string, words: Words): string | undefined =>
  finders(words).common(text.replace(finders(words).other, ''));

import { inDocument, sayingPlace } from '../place.ts';
import { printedSections } from '../printed.ts';
import { defineRule } from '../rule.ts';
import { sentencesOf, wordsIn } from '../sentences.ts';

/** GOV.UK and the Plain English Campaign: sentences up to 25 words. */
const longest = 25;

export const longSentence = defineRule({
  id: 'evidence/long-sentence',
  title: 'A long sentence for readers of plain words',
  why: 'Plain language keeps sentences to 25 words and explains what is unusual (GOV.UK, Plain English Campaign).',
  example: 'body: [prose`… a sentence of forty words …`]   // in an audience with wording: plain',
  mend: 'Make two sentences of it, or give the claim or judgement a shorter plain wording.',
  severity: 'warning',
  needs: 'dossier',
  run: (facts) => {
    if (facts.audience.wording !== 'plain') return [];
    const seen = new Set<unknown>();
    return printedSections(facts).flatMap(({ index, pieces }) =>
      pieces.flatMap(({ saying, words }) => {
        if (!saying || seen.has(saying) || wordsIn(words).length <= longest) return [];
        seen.add(saying);
        return sentencesOf(words, facts.document.doc.language)
          .map((sentence) => ({ sentence, count: wordsIn(sentence).length }))
          .filter(({ count }) => count > longest)
          .map(({ sentence, count }) => ({
            place: inDocument(sayingPlace(facts.library, saying), facts, index),
            message: `a sentence of ${count} words, for readers of plain words: "${shorten(sentence)}"`,
            hint: 'make two sentences of it',
            actual: `${count} words`,
            expected: `at most ${longest}`,
          }));
      }),
    );
  },
});

const shorten = (sentence: string): string => `${wordsIn(sentence).slice(0, 6).join(' ')} …`;

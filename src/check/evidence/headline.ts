import { onceFor } from '../../lib/once.ts';
import { isPrintable, plainText } from '../../model/printable.ts';
import { sectionPlace } from '../../sections/section-place.ts';
import { inDocument, sayingPlace } from '../place.ts';
import { type PrintedSection, printedSections } from '../printed.ts';
import { type DocumentFacts, defineRule, type Finding } from '../rule.ts';
import { wordsIn } from '../sentences.ts';
import type { Words } from '../words/word-lists.ts';
import { wordsOf } from '../words.ts';

/** Two lines of a slide. */
const longest = 16;

export const headline = defineRule({
  id: 'evidence/headline',
  title: 'A headline that says nothing, or too much',
  why: 'A slide asserts something in a full sentence and then shows the evidence (Garner and Alley 2013). A topic without a verb cannot be disagreed with; more than 16 words are not read.',
  example: "{ section: 'text', headline: 'Markets and prices' }",
  mend: 'Say what is the case: "Markets feed most households". Cut what the slide shows anyway.',
  severity: 'warning',
  needs: 'dossier',
  run: (facts) =>
    facts.document.kind === 'deck'
      ? printedSections(facts).flatMap((section) => faultsIn(facts, section))
      : [],
});

function faultsIn(facts: DocumentFacts, section: PrintedSection): Finding[] {
  const { context, backup, pieces, index } = section;
  if (backup || !isPrintable(context.headline) || context.headline.printable !== 'prose') return [];
  const saying = pieces.find(({ path }) => path.length === 1 && path[0] === 'headline')?.saying;
  const text = plainText(context.headline);
  const words = wordsOf(facts.document.doc.language);
  const count = wordsIn(text).length;
  const faults: Omit<Finding, 'place'>[] = [];
  if (words && !hasVerb(text, words))
    faults.push({
      message: `the headline "${text}" has no verb`,
      hint: 'say what is the case, in a sentence that can be disagreed with',
    });
  if (count > longest)
    faults.push({
      message: `the headline has ${count} words`,
      hint: 'cut it to what the reader should remember',
      actual: `${count} words`,
      expected: `at most ${longest}`,
    });
  if (faults.length === 0) return [];
  const written = saying ? sayingPlace(facts.library, saying) : sectionPlace(facts, index);
  return faults.map((fault) => ({ ...fault, place: inDocument(written, facts, index) }));
}

const setsOf = onceFor(({ verbs, nounsFollow }: Words) => ({
  verbs: new Set(verbs),
  nounsFollow: new Set(nounsFollow),
}));

/**
 * A known verb, or a word that ends as a regular past does. Many verbs are nouns too: behind "the", "of" or "and" and
 * before "of" they are taken for one. Longer headlines with a word that may be a verb pass: this is no grammar.
 */
function hasVerb(text: string, words: Words): boolean {
  const { verbs, nounsFollow } = setsOf(words);
  const written = wordsIn(text.toLowerCase()).map((word) => word.replace(/[’']s$|n[’']t$|[^\p{L}]/gu, ''));
  return written.some((word, index) => {
    if (!verbs.has(word)) return word.length > 4 && words.pastEnding.test(word);
    const isNoun =
      nounsFollow.has(written[index - 1] ?? '') || words.nounsPrecede.includes(written[index + 1] ?? '');
    return !isNoun && (index > 0 || words.auxiliaries.includes(word));
  });
}

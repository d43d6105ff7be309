import { onceFor } from '../../lib/once.ts';
import { fieldPlace } from '../../lib/place.ts';
import { sections } from '../../sections/registry.ts';
import { finderOf } from '../phrases.ts';
import { inDocument, sayingPlace } from '../place.ts';
import { type PrintedSection, printedSections } from '../printed.ts';
import { type DocumentFacts, defineRule, type Finding } from '../rule.ts';
import type { Words } from '../words/word-lists.ts';
import { wordsOf } from '../words.ts';

export const mixedScale = defineRule({
  id: 'evidence/mixed-scale',
  title: 'Both rows of the likelihood scale in one document',
  why: 'ICD 203 has two rows of words, "likely" and "probable". Used side by side, readers look for a difference that is not there.',
  example:
    'statement: prose`A break is highly improbable.`   // the outlooks of the document say "likely" and "unlikely"',
  mend: 'Use the words of the row that the locale prints: likely for probable, unlikely for improbable, almost no chance for remote.',
  severity: 'error',
  needs: 'dossier',
  run: (facts) => {
    const words = wordsOf(facts.document.doc.language);
    if (!words) return [];
    const find = finders(words);
    const printed = printedSections(facts).filter((section) => !showsGrades(section));
    const first = printed.map(({ text }) => find.first(text.visible)).find((found) => found !== undefined);
    if (!first) return [];
    return printed.flatMap((section) => {
      const second = find.second(section.text.visible);
      return second ? [faultIn(facts, section, { first, second, words })].flat() : [];
    });
  },
});

/** Grades have a scale of their own, and its words are theirs (Admiralty: 2, probably true). */
const showsGrades = ({ section, spec }: PrintedSection): boolean =>
  section === 'grade-legend' || (sections.figure.is(spec) && spec.figure.figure === 'heat-map');

const finders = onceFor((words: Words) => ({
  first: finderOf(words.likelihoodFirst),
  second: finderOf(words.likelihoodSecond),
}));

type Mixed = { readonly first: string; readonly second: string; readonly words: Words };

/** Where the other row comes from: a sentence of the editors, or the locale. What a claim reports is in the words of others. */
function faultIn(facts: DocumentFacts, section: PrintedSection, { first, second, words }: Mixed): Finding[] {
  const { library, document } = facts;
  const find = finders(words).second;
  const writers = [...section.pieces, ...section.foot].filter((piece) => find(piece.words));
  const quoted = writers.length > 0 && writers.every(({ saying }) => saying?.kind === 'claim');
  if (quoted) return [];
  const editor = writers.find(
    ({ saying }) => saying && saying.kind !== 'claim' && find(saying.words),
  )?.saying;
  const place = editor
    ? sayingPlace(library, editor)
    : fieldPlace(library, `locale:${document.doc.language}`);
  return [
    {
      place: inDocument(place, facts, section.index),
      message: `"${second}" and "${first}" are words of two scales`,
      hint: 'use one row of the scale in a document: likely, unlikely, almost certain, almost no chance',
      actual: second,
    },
  ];
}

import { fieldPlace } from '../../lib/place.ts';
import type { Library } from '../../model/library.ts';
import { inDocument, sayingPlace } from '../place.ts';
import { printedSections } from '../printed.ts';
import { type DocumentFacts, defineRule, type Finding } from '../rule.ts';
import { sayingsOf } from '../sayings.ts';
import { likelihoodIn } from './certainty.ts';
import { rowsIn } from './judgement-rows.ts';
import { resaidIn, restatedIn } from './retold.ts';

export const judgement = defineRule({
  id: 'consistency/judgement',
  title: 'One judgement with two likelihoods, confidences or dates',
  why: 'Two audiences that compare their papers must find the same judgement (ICD 203, standard 7: explain change or consistency). A minister told "likely" and a donor told "very likely" were told two things.',
  example:
    'bottom-line: prose`It is very likely that the state taxes markets.`   // the judgement says likely',
  mend: 'Print the judgement itself, or repeat its word of likelihood. Where it changed, change it once, in the judgement.',
  severity: 'error',
  needs: 'all',
  run: ({ library, documents }) => [
    ...wordings(library),
    ...documents.flatMap((facts) =>
      printedSections(facts).flatMap((section) => [
        ...rowsIn(facts, section),
        ...restatedIn(facts, section),
        ...resaidIn(facts, section),
      ]),
    ),
    ...dates(documents),
  ],
});

/** The standard and the plain statement of a judgement name the same likelihood, or none. */
const wordings = (library: Library): Finding[] =>
  Object.values(library.judgements).flatMap(({ id }) => {
    const texts = sayingsOf(library).filter(({ kind, id: own }) => kind === 'judgement' && own === id);
    const [standard, plain] = ['statement', 'plain'].map((field) =>
      texts.find(({ path }) => path[0] === field),
    );
    if (!standard || !plain || standard.language !== plain.language) return [];
    const [one, other] = [standard, plain].map(({ words, language }) => likelihoodIn(words, language));
    if (one === other) return [];
    return [
      {
        place: sayingPlace(library, plain),
        message: `the plain wording of "${id}" says "${other ?? 'no likelihood'}", its statement "${one ?? 'no likelihood'}"`,
        hint: 'say the same likelihood in both, or leave it to the outlook',
        actual: other,
        expected: one,
      },
    ];
  });

/** All documents of one language carry the as-of date of the one library. */
function dates(documents: readonly DocumentFacts[]): Finding[] {
  return documents.flatMap((facts) => {
    const first = documents.find(({ document }) => document.doc.language === facts.document.doc.language)!;
    const [actual, expected] = [facts.document.doc.asOf, first.document.doc.asOf];
    if (actual === expected) return [];
    return [
      {
        place: inDocument(fieldPlace(facts.library, `audience:${facts.audience.id}`), facts),
        message: `its judgements are as of ${actual}, those of ${first.name} as of ${expected}`,
        hint: 'make all documents in one go',
        actual,
        expected,
      },
    ];
  });
}

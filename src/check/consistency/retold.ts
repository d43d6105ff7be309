import { foldSpaces } from '../../lib/fold.ts';
import { onceFor } from '../../lib/once.ts';
import type { Library } from '../../model/library.ts';
import { inDocument, sayingPlace } from '../place.ts';
import type { PrintedSection } from '../printed.ts';
import type { DocumentFacts, Finding } from '../rule.ts';
import { type Saying, sayingsOf } from '../sayings.ts';
import { sentencesOf } from '../sentences.ts';
import { confidenceIn, likelihoodIn } from './certainty.ts';

/** A sentence elsewhere that says what an outlook says, with another likelihood. */
export const restatedIn = (facts: DocumentFacts, { index, pieces }: PrintedSection): Finding[] =>
  pieces.flatMap(({ saying, words }) => {
    if (!saying || saying.kind === 'judgement') return [];
    const text = words.toLowerCase();
    const restated = outlooksOf(facts.library).filter(({ that }) => text.includes(that));
    return restated.flatMap(({ id, that, likelihood }) =>
      sentencesOf(words, saying.language)
        .filter((sentence) => sentence.toLowerCase().includes(that))
        .flatMap((sentence) => {
          const said = likelihoodIn(sentence, saying.language);
          if (!said || said.startsWith(likelihood)) return [];
          return [
            {
              place: inDocument(sayingPlace(facts.library, saying), facts, index),
              message: `the text says "${said}" of what the judgement "${id}" holds "${likelihood}"`,
              hint: `write "${likelihood}", or change the judgement`,
              actual: said,
              expected: likelihood,
            },
          ];
        }),
    );
  });

const outlooksOf = onceFor((library: Library) =>
  sayingsOf(library).flatMap(({ kind, id, path, words, text }) => {
    const likelihood = library.judgements[id]?.outlook?.likelihood.replaceAll('-', ' ');
    const that = foldSpaces(untilDate(text, words)).toLowerCase().replace(/[.;]$/, '');
    return kind === 'judgement' && path[0] === 'outlook' && likelihood && that.length > 12
      ? [{ id, that, likelihood }]
      : [];
  }),
);

/** An outlook without the date that it ends in: who retells it may leave that out. */
function untilDate({ parts }: Saying['text'], words: string): string {
  const last = parts.at(-1);
  const first = parts[0];
  if (parts.length < 2 || first?.part !== 'text' || last?.part !== 'date') return words;
  const open = first.text.trim().replace(/\s\S+$/, '');
  return open.split(/\s+/).length >= 4 ? open : words;
}

/** A sentence elsewhere that says what a judgement says, with another confidence. */
export const resaidIn = (facts: DocumentFacts, { index, pieces }: PrintedSection): Finding[] =>
  pieces.flatMap(({ saying, words }) => {
    if (!saying || saying.kind === 'judgement') return [];
    const whole = words.toLowerCase();
    const resaid = statementsOf(facts.library).filter(({ statement }) => whole.includes(statement));
    return resaid.flatMap(({ id, statement, confidence }) =>
      sentencesOf(words, saying.language).flatMap((sentence) => {
        const said = sentence.toLowerCase().includes(statement)
          ? confidenceIn(sentence, saying.language)
          : undefined;
        if (said === undefined || said === `${confidence} confidence`) return [];
        return [
          {
            place: inDocument(sayingPlace(facts.library, saying), facts, index),
            message: `the text says "${said}" of what the judgement "${id}" holds with ${confidence} confidence`,
            hint: `write "${confidence} confidence", or change the judgement`,
            actual: said,
            expected: `${confidence} confidence`,
          },
        ];
      }),
    );
  });

/** The sentences of judgements, without their citations. */
const statementsOf = onceFor((library: Library) =>
  sayingsOf(library).flatMap(({ kind, id, path, words, language }) => {
    const confidence = library.judgements[id]?.confidence.level;
    if (kind !== 'judgement' || !/^(?:statement|plain)$/.test(String(path[0])) || !confidence) return [];
    return sentencesOf(foldSpaces(words), language)
      .map((sentence) =>
        sentence
          .toLowerCase()
          .replace(/[.;]+$/, '')
          .trim(),
      )
      .filter((statement) => statement.split(' ').length >= 5)
      .map((statement) => ({ id, statement, confidence }));
  }),
);

import type { Place } from '../../diagnostic.ts';
import type { Library } from '../../library.ts';
import { fieldPlace } from '../../load/place.ts';
import { relativePath } from '../../paths.ts';
import { type Printable, plainText } from '../../printable.ts';
import { type DocumentFacts, defineCheck, type Finding } from '../check.ts';
import { onceFor } from '../once.ts';
import { finderOf } from '../phrases.ts';
import { inDocument, sayingPlace, sectionPlace } from '../place.ts';
import { type PrintedSection, printedSections } from '../printed.ts';
import { type Saying, sayingsOf } from '../sayings.ts';
import { sentencesOf } from '../sentences.ts';
import { foldText } from '../text.ts';
import { type Words, wordsOf } from '../words.ts';

export const judgement = defineCheck({
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

const find = onceFor((words: Words) => finderOf([...words.likelihoodFirst, ...words.likelihoodSecond]));

/** The likelihood that a text names, in one form: "almost certainly" is "almost certain". */
const likelihoodIn = (text: string, language: string): string | undefined => {
  const words = wordsOf(language);
  return (
    words &&
    find(words)(text)
      ?.toLowerCase()
      .replace(/certainly$/, 'certain')
  );
};

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

type Row = {
  readonly statement: Printable;
  readonly outlook?: Printable | undefined;
  readonly confidence: { readonly level: string; readonly label: string };
};

/** A judgement as a section prints it, against the judgement itself. */
function rowsIn(facts: DocumentFacts, section: PrintedSection): Finding[] {
  if (section.spec?.section !== 'judgements') return [];
  const rows = (section.context.rows ?? []) as readonly Row[];
  return section.spec.judgements.flatMap((id, index) => {
    const held = facts.library.judgements[id]!;
    const row = rows[index];
    if (!row) return [];
    const outlook = row.outlook && foldText(plainText(row.outlook));
    const said = outlook && likelihoodIn(outlook, facts.document.doc.language);
    const wanted = held.outlook?.likelihood.replaceAll('-', ' ');
    const differs = (what: string, actual: string, expected: string): Finding => ({
      place: inDocument(fieldPlace(facts.library, `judgement:${id}`), facts, section.index),
      message: `the ${what} of "${id}" prints as "${actual}", and is "${expected}"`,
      hint: 'print the outlook and the confidence of the judgement as they are',
      actual,
      expected,
    });
    return [
      ...(said && wanted && !said.startsWith(wanted) ? [differs('likelihood', said, wanted)] : []),
      ...(row.confidence.level !== held.confidence.level
        ? [differs('confidence', row.confidence.level, held.confidence.level)]
        : []),
      ...unseenIn(facts, section, { id, outlook, label: row.confidence.label }),
    ];
  });
}

type Shown = { readonly id: string; readonly outlook: string | undefined; readonly label: string };

/** A template that leaves the likelihood or the confidence out makes another judgement of it. */
const unseenIn = (
  facts: DocumentFacts,
  { index, text }: PrintedSection,
  { id, outlook, label }: Shown,
): Finding[] =>
  [
    { what: 'likelihood', words: outlook },
    { what: 'confidence', words: foldText(label) },
  ]
    .filter(({ words }) => words && !text.visible.includes(words))
    .map(({ what, words }) => ({
      place: inDocument(templateOf(facts, index) ?? sectionPlace(facts, index), facts, index),
      message: `the judgement "${id}" is printed without its ${what}, "${words}"`,
      hint: 'print {{outlook}} and {{> parts/confidence confidence}} in the template of the judgements',
    }));

/** The template that prints a section, where it is known. */
function templateOf({ templates, document }: DocumentFacts, index: number): Place | undefined {
  const template = templates?.templates.get(`${document.kind}/${document.sections[index]!.template}`);
  return template && { file: relativePath(template.file) };
}

/** A sentence elsewhere that says what an outlook says, with another likelihood. */
const restatedIn = (facts: DocumentFacts, { index, pieces }: PrintedSection): Finding[] =>
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
    const that = foldText(untilDate(text, words)).toLowerCase().replace(/[.;]$/, '');
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
const resaidIn = (facts: DocumentFacts, { index, pieces }: PrintedSection): Finding[] =>
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

const levels = ['low', 'moderate', 'high'] as const;
const findConfidence = onceFor((words: Words) =>
  finderOf(words.confidence.filter((phrase) => levels.some((level) => phrase.startsWith(level)))),
);
const confidenceIn = (text: string, language: string): string | undefined => {
  const words = wordsOf(language);
  return words && findConfidence(words)(text)?.toLowerCase();
};

/** The sentences of judgements, without their citations. */
const statementsOf = onceFor((library: Library) =>
  sayingsOf(library).flatMap(({ kind, id, path, words, language }) => {
    const confidence = library.judgements[id]?.confidence.level;
    if (kind !== 'judgement' || !/^(?:statement|plain)$/.test(String(path[0])) || !confidence) return [];
    return sentencesOf(foldText(words), language)
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

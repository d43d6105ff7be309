import type { Printable } from '../../model/printable.ts';
import type { QuantityValue } from '../../model/schema/value.ts';
import { sections } from '../../sections/registry.ts';
import { sectionPlace } from '../../sections/section-place.ts';
import { inDocument, sayingPlace } from '../place.ts';
import { type PrintedPiece, type PrintedSection, printedSections } from '../printed.ts';
import { numbersOf, quantitiesOf, readNumbers } from '../quantities.ts';
import { type DocumentFacts, defineRule, type Finding } from '../rule.ts';

export const number = defineRule({
  id: 'consistency/number',
  title: 'One number, printed with two values',
  why: 'A claim’s number is written once and every document quotes it. Readers of two papers compare, and a difference costs both their trust (ICD 203: consistent).',
  example: 'policymaker/deck prints "7 of 12", citizens/briefing prints "8 of 12" of the same claim',
  mend: 'Quote the number with ${quantity(claim)} wherever it stands; where it is quoted already, its formatting is at fault.',
  severity: 'error',
  needs: 'all',
  run: ({ documents }) =>
    documents.flatMap((facts) =>
      printedSections(facts).flatMap((section) => [
        ...section.pieces.flatMap((piece) => wrongIn(facts, section, piece)),
        ...wrongLarge(facts, section),
      ]),
    ),
});

type Quoted = {
  readonly claim: string;
  readonly key: string;
  readonly text: string;
  /** BCP 47; that of the document when not given. */
  readonly language?: string | undefined;
};

const heldValue = (
  { library }: DocumentFacts,
  { claim, key }: Pick<Quoted, 'claim' | 'key'>,
): QuantityValue | undefined => new Map(quantitiesOf(library.claims[claim]!)).get(key);

const near = (one: number, other: number): boolean =>
  Math.abs(one - other) <= 0.005 * Math.max(1, Math.abs(other) / 1e6);

/** The numbers of a printed quantity that its claim does not have. */
function strangers(facts: DocumentFacts, quoted: Quoted): readonly number[] {
  const value = heldValue(facts, quoted);
  if (!value) return [];
  const known = numbersOf(value);
  return readNumbers(quoted.text, quoted.language ?? facts.audience.language).filter(
    (shown) =>
      !known.some(
        (one) =>
          near(Math.abs(shown), Math.abs(one)) ||
          near(Math.abs(shown), Math.round(Math.abs(one) * 100) / 100),
      ),
  );
}

const wrongIn = (facts: DocumentFacts, { index }: PrintedSection, piece: PrintedPiece): Finding[] =>
  quotedIn(piece)
    .filter((quoted) => strangers(facts, quoted).length > 0)
    .map((quoted) => ({
      place: inDocument(sayingPlace(facts.library, piece.saying!), facts, index),
      ...said(facts, quoted),
    }));

function wrongLarge(facts: DocumentFacts, { index, spec, context }: PrintedSection): Finding[] {
  if (!sections['big-number'].is(spec) || typeof context.number !== 'string') return [];
  const quoted = { claim: spec.claim, key: spec.key ?? '', text: context.number };
  if (strangers(facts, quoted).length === 0) return [];
  return [{ place: inDocument(sectionPlace(facts, index), facts, index), ...said(facts, quoted) }];
}

const said = (facts: DocumentFacts, quoted: Quoted) => ({
  message: `the number of "${quoted.claim}" prints as "${quoted.text}"`,
  hint: 'quote it with ${quantity(claim)}; every document prints the one value of the claim',
  actual: quoted.text,
  expected: numbersOf(heldValue(facts, quoted)!).join(', '),
});

/** The quantities of a piece with their printed text: one run for each part of the prose, after the words that an outlook begins with. */
function quotedIn({ saying, printable }: PrintedPiece): readonly Quoted[] {
  if (!saying) return [];
  const { parts } = saying.text;
  const start = offsetOf(printable, parts.length, parts[0]?.part === 'cite');
  return parts.flatMap((part, index) => {
    const run = printable.runs[index + start];
    if ((part.part !== 'quantity' && part.part !== 'own') || run?.run !== 'text') return [];
    return [
      {
        claim: part.part === 'own' ? saying.id : part.claim,
        key: part.key ?? '',
        text: run.text,
        language: run.language,
      },
    ];
  });
}

/** An outlook is wrapped in a run before and one after; other prose begins with its own first part. */
const offsetOf = ({ runs }: Printable, parts: number, citesFirst: boolean): number =>
  runs.length === parts + 2 && runs.at(-1)?.run === 'text' && (runs[0]?.run === 'text' || citesFirst) ? 1 : 0;

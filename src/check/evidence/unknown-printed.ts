import { onceFor } from '../../lib/once.ts';
import { isPrintable, plainText } from '../../model/printable.ts';
import { isUnknown } from '../../model/schema/unknown.ts';
import { sections } from '../../sections/registry.ts';
import { sectionPlace } from '../../sections/section-place.ts';
import { inDocument, sayingPlace } from '../place.ts';
import { type PrintedSection, printedSections } from '../printed.ts';
import { quantitiesOf } from '../quantities.ts';
import { type DocumentFacts, defineRule, type Finding } from '../rule.ts';
import type { Saying } from '../sayings.ts';
import type { Words } from '../words/word-lists.ts';
import { wordsOf } from '../words.ts';

export const unknownPrinted = defineRule({
  id: 'evidence/unknown-printed',
  title: 'What is not recorded, printed as if it were known',
  why: 'A field marked unknown(…) prints as not recorded, never guessed (ICD 203: what is known is kept apart from what is assumed).',
  example:
    "prose`${name(trader)}, who left in ${date('2010')}, …${cite(traderTells)}`   // traderTells has left: unknown('not said')",
  mend: 'Take the guess out of the text, or record the field with its source.',
  severity: 'error',
  needs: 'dossier',
  run: (facts) =>
    printedSections(facts).flatMap((section) => [...fieldsIn(facts, section), ...guessesIn(facts, section)]),
});

/** A field of the evidence that is unknown, what the section gives its template for it, and what it should give. */
type Field = { readonly name: string; readonly given: unknown; readonly expected: string };

function fieldsIn(facts: DocumentFacts, section: PrintedSection): Finding[] {
  return unknownFields(facts, section).flatMap(({ name, given, expected }) => {
    const text = isPrintable(given) && given.printable === 'prose' ? plainText(given) : given;
    if (text === expected || text === undefined || text === '') return [];
    return [
      {
        place: inDocument(sectionPlace(facts, section.index), facts, section.index),
        message: `the ${name} is not recorded, and the section "${section.section}" prints it`,
        hint: `it must print as "${expected}"`,
        actual: String(text),
        expected,
      },
    ];
  });
}

type Row = Readonly<Record<string, unknown>>;

function unknownFields(
  { library, document }: DocumentFacts,
  { spec, context }: PrintedSection,
): readonly Field[] {
  const { labels } = document;
  const row = (index: number): Row => (context.rows as readonly Row[] | undefined)?.[index] ?? {};
  if (sections.account.is(spec)) {
    const claim = library.claims[spec.claim];
    if (claim?.kind !== 'testimony' || !isUnknown(claim.left)) return [];
    return [
      {
        name: `year in which ${claim.speaker} left`,
        given: context.left,
        expected: labels.leftUnknown ?? '',
      },
    ];
  }
  if (sections.watch.is(spec))
    return spec.indicators.flatMap((id, index) =>
      isUnknown(library.indicators[id]!.threshold)
        ? [{ name: `threshold of "${id}"`, given: row(index).threshold, expected: labels.notRecorded ?? '' }]
        : [],
    );
  if (sections.scorecard.is(spec))
    return spec.forecasts.flatMap((id, index) => {
      const claim = library.claims[id]!;
      return claim.kind === 'forecast' && isUnknown(claim.horizon)
        ? [{ name: `horizon of "${id}"`, given: row(index).horizon, expected: labels.noDate ?? '' }]
        : [];
    });
  return [];
}

const before = (verbs: readonly string[]): RegExp =>
  new RegExp(`\\b(?:${verbs.join('|')})\\b[^,.;:]{0,32}$`, 'i');
const patterns = onceFor(({ leaving, asking }: Words) => ({
  leaving: before(leaving),
  asking: before(asking),
}));

const guessesIn = (facts: DocumentFacts, section: PrintedSection): Finding[] =>
  section.pieces.flatMap(({ saying }) => {
    const words = saying && wordsOf(saying.language);
    if (!words) return [];
    const say = (message: string, hint: string): Finding => ({
      place: inDocument(sayingPlace(facts.library, saying), facts, section.index),
      message,
      hint,
    });
    const { leaving, asking } = patterns(words);
    const left = dates(saying, leaving) ? leaverOf(facts, saying) : undefined;
    const asked = dates(saying, asking) ? undatedIn(facts, saying) : undefined;
    return [
      ...(left
        ? [
            say(
              `the text says when ${left.speaker} left; "${left.id}" does not record it`,
              'take the year out, or record it in the left of the testimony',
            ),
          ]
        : []),
      ...(asked
        ? [
            say(
              `the text says when people were asked; "${asked}" does not record it`,
              'take the date out, or record it in the fieldwork of the share',
            ),
          ]
        : []),
    ];
  });

/** A date follows one of the verbs: "who left in 2010", "asked in 2016". */
const dates = ({ text: { parts } }: Saying, verb: RegExp): boolean =>
  parts.some((part, index) => {
    const last = parts[index - 1];
    return part.part === 'date' && last?.part === 'text' && verb.test(last.text);
  });

/** Somebody of whom the text tells and whose year of leaving is not recorded. */
function leaverOf({ library }: DocumentFacts, { kind, cites, words }: Saying) {
  if (kind === 'claim') return undefined;
  const accounts = cites.map((id) => library.claims[id]).filter((claim) => claim?.kind === 'testimony');
  const named = accounts.filter(({ speaker }) => words.includes(speaker));
  const meant = named.length > 0 ? named : accounts;
  return meant.every(({ left }) => isUnknown(left)) ? meant[0] : undefined;
}

/** A share that the text quotes and whose fieldwork is not recorded, where no other share in it is dated. */
function undatedIn({ library }: DocumentFacts, { quotes }: Saying): string | undefined {
  const shares = quotes.flatMap((id) =>
    quantitiesOf(library.claims[id]!).flatMap(([, value]) => (value.type === 'share' ? [{ id, value }] : [])),
  );
  return shares.every(({ value }) => isUnknown(value.fieldwork)) ? shares[0]?.id : undefined;
}

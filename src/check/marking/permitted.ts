import { foldedLetters, foldedWords } from '../../lib/fold.ts';
import { cellsOf } from '../../model/cells.ts';
import type { Library } from '../../model/library.ts';
import { inAllLanguages } from '../../model/phrases.ts';
import { isUnknown } from '../../model/schema/unknown.ts';
import { type Excluded, sourceNames } from '../../sections/marking/excluded.ts';
import { numberPhrases, numbersOf, scaleNumbers } from '../../sections/marking/numbers.ts';
import { gap, namesOf, proseIn } from '../../sections/marking/texts.ts';

/** Words of a phrase that tells a text from others. */
export const phraseLength = 5;
/** A phrase of little words tells nothing before it is longer. */
export const phraseLengths: readonly number[] = [phraseLength, phraseLength + 1, phraseLength + 2];

/** What an audience may see anyway, so that finding it is no leak. */
export type Permitted = {
  /** Whether the folded text stands in anything that is permitted. */
  readonly has: (folded: string) => boolean;
  /** Whether it is, by itself, a text that is permitted. */
  readonly is: (folded: string) => boolean;
  readonly hasPhrase: (folded: string) => boolean;
  /** Whether these words stand in it, one after another. */
  readonly hasWords: (written: string) => boolean;
};

/** All phrases of a text, folded, none of them over a gap. */
export const phrasesOf = (text: string, length = phraseLength): readonly (readonly string[])[] =>
  text.split(gap).flatMap((stretch) => {
    const words = foldedWords(stretch);
    return words.slice(length - 1).map((_, index) => words.slice(index, index + length));
  });

/**
 * Evidence that is not excluded, and the words of the house. Drivers, judgements and the text of audiences carry no
 * label of their own: a sentence of an excluded claim that was copied there is the leak that is looked for.
 */
export function permittedIn(
  library: Library,
  excluded: readonly Pick<Excluded, 'key'>[],
  labels: readonly string[] = [],
): Permitted {
  const texts = [
    ...inAllLanguages(library).flatMap((one) => permittedTexts(one, excluded)),
    ...labels,
    ...scaleNumbers,
  ];
  const all = `\n${texts.map(foldedLetters).join('\n')}\n`;
  const has = (folded: string): boolean => all.includes(folded);
  let worded: string | undefined;
  const hasWords = (written: string): boolean => {
    worded ??= ` ${texts.map((text) => foldedWords(text).join(' ')).join(' \n ')} `;
    return worded.includes(` ${foldedWords(written).join(' ')} `);
  };
  const is = (folded: string): boolean => all.includes(`\n${folded}\n`);
  // A set of all phrases takes its time: worth it where many are asked for.
  if (excluded.length < manyExcluded) return { has, is, hasPhrase: has, hasWords };
  const phrases = new Set(
    phraseLengths.flatMap((length) =>
      texts.flatMap((text) => phrasesOf(text, length).map((words) => words.join(''))),
    ),
  );
  return { has, is, hasPhrase: (folded) => phrases.has(folded), hasWords };
}

const manyExcluded = 20;

/** All texts, names and numbers of the evidence that is not excluded. */
function permittedTexts(library: Library, excluded: readonly Pick<Excluded, 'key'>[]): readonly string[] {
  const hidden = new Set(excluded.map(({ key }) => key));
  const open = <T extends { readonly id: string }>(
    kind: string,
    all: Readonly<Record<string, T>>,
  ): readonly T[] => Object.values(all).filter(({ id }) => !hidden.has(`${kind}:${id}`));
  const entities = [
    ...open('claim', library.claims),
    ...open('caveat', library.caveats),
    ...open('check', library.checks),
    ...open('correction', library.corrections),
    ...open('source', library.sources),
    ...open('dataset', library.datasets),
    ...Object.values(library.actors),
    ...Object.values(library.terms),
    ...Object.values(library.pillars),
    library.library,
  ];
  return [
    ...proseIn(entities, library),
    ...open('claim', library.claims).flatMap((claim) => [...namesOf(claim), ...numbersOf(claim)]),
    ...open('dataset', library.datasets).flatMap((one) =>
      cellsOf(one).flatMap(({ value }) => numberPhrases(value)),
    ),
    ...open('source', library.sources).flatMap(sourceNames),
    ...open('source', library.sources).flatMap(({ publisher }) => (isUnknown(publisher) ? [] : [publisher])),
    ...Object.values(library.terms).map(({ label }) => label),
    library.library.title,
    library.library.subject,
  ];
}

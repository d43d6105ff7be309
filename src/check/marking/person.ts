import { foldedWords } from '../../lib/fold.ts';

/** A way to write the name of a person, and what must be seen of it so that it is no chance. */
export type PersonForm = {
  /** In letters alone, as it is looked for. */
  readonly text: string;
  readonly written: string;
  /** How many of its words must begin with a capital: one of a surname that stands alone, two where initials stand with it. */
  readonly capitals: 0 | 1 | 2;
  /** The surname alone, which may be an ordinary word. */
  readonly surname?: string;
  /** With a particle or an initial that the name does not have. */
  readonly inserted?: boolean;
};

const particles = new Set(
  (
    'af al av ben bin da de degli del della den der des di do dos du el ibn la las le los of ten ter tot van vom von zu ' +
    'zum zur'
  ).split(' '),
);
/** Two that stand together. */
const doubled = ['van der', 'van den', 'von der', 'von und zu', 'de la', 'de los'];
const letters = [...'abcdefghijklmnopqrstuvwxyz'];

/** A surname of fewer letters turns up by chance. */
const shortestSurname = 4;

const isPart = (word: string): boolean => particles.has(word.toLowerCase());

/** The words of a name that may be a person's: two to five, each with a capital, none of capitals alone. A description after it is left out. */
function wordsOf(name: string): readonly string[] {
  const words = (name.split(/[,(]/)[0] ?? '').trim().split(/\s+/);
  const own = words.filter((word) => !isPart(word));
  const isName = own.every((word) => /^\p{Lu}(?:\.|[\p{L}\p{M}'’-]*\p{Ll}[\p{L}\p{M}'’-]*)$/u.test(word));
  return isName && own.length >= 2 && own.length <= 5 ? words : [];
}

/**
 * The ways in which editors write a person's name: surname first, with initials, with a particle or an initial between,
 * without the middle names, in the plural, the surname alone. None for what does not look like a person's name.
 */
export function personForms(name: string): readonly PersonForm[] {
  const words = wordsOf(name).filter((word) => !isPart(word));
  const surname = words.at(-1);
  if (surname === undefined) return [];
  const given = words.slice(0, -1);
  const initials = given.map((word) => word[0]!).join(' ');
  const ends = [surname, `${surname}s`, `${surname}es`];
  const full = ends.flatMap((end) => [...orders(given.join(' '), end), ...orders(given[0]!, end)]);
  const inserted = ends.flatMap((end) => between(given, end));
  const short = ends.flatMap((end) => [...orders(initials, end), ...orders(initials[0]!, end)]);
  const alone = surname.length < shortestSurname ? [] : ends;
  return [
    ...full.map((written) => formOf(written, 0)),
    ...inserted.map((written) => ({ ...formOf(written, 0), inserted: true })),
    ...short.map((written) => formOf(written, 2)),
    ...spaced([...given, surname].join('')),
    ...alone.map((written) => ({ ...formOf(written, 1), surname })),
  ];
}

const orders = (given: string, surname: string): readonly string[] => [
  `${given} ${surname}`,
  `${surname} ${given}`,
];

/** With a particle or a middle initial that the name does not have. */
const between = (given: readonly string[], surname: string): readonly string[] =>
  [...particles, ...doubled, ...letters].flatMap((part) => [
    `${given.join(' ')} ${part} ${surname}`,
    `${part} ${surname} ${given.join(' ')}`,
  ]);

const formOf = (written: string, capitals: PersonForm['capitals']): PersonForm => ({
  text: foldedWords(written).join(''),
  written,
  capitals,
});

/** Letter by letter, where a letter alone is not folded with the one beside it: `H i l l`. */
const spaced = (name: string): readonly PersonForm[] => [formOf([...name].join(' '), 0)];

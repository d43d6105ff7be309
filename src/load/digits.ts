import { literal } from '../lib/pattern.ts';
import { findingAt, type Ground, type LibraryRule } from './ground.ts';
import { phrasesOf } from './phrases.ts';
import { textsOf } from './texts.ts';

const number = /\d+(?:[.,]\d+)*/;

/** A number is written once, in a claim; prose quotes it. The digits of a name are no number: of a term, an actor, a marked name. */
export const nothingTyped: LibraryRule = (ground) => {
  const names = namesWithDigits(ground);
  const cells = new Set(
    Object.values(ground.claims).flatMap((claim) => (isCell(claim) ? `claim:${claim.id}` : [])),
  );
  return [...textsOf(ground)].flatMap(({ key, path, value }) =>
    cells.has(key)
      ? []
      : value.parts.flatMap((part) => {
          if (part.part !== 'text' && part.part !== 'strong') return [];
          const text = names ? part.text.replace(names, (name) => ' '.repeat(name.length)) : part.text;
          const typed = number.exec(text);
          if (!typed) return [];
          return findingAt(
            ground,
            { key, path },
            {
              rule: 'content/typed-number',
              message: `the number ${typed[0]} is typed into the text of the ${key.replace(':', ' "')}"`,
              hint: `${inNumber}; ${inName(wordAround(text, typed.index))}`,
            },
          );
        }),
  );
};

/** The text of a cell names its row, whose key may hold digits; its number is quoted. */
const isCell = ({ id, quantity }: Ground['claims'][string]): boolean => quantity?.taken?.cell === id;

const inNumber =
  "write it once as the quantity of a claim and quote it: prose`… ${quantity(claim)} …`; a year is ${date('2016')}";

const inName = (word: string): string =>
  `digits of a name stand in a term, an actor, or \${name('${/\p{L}/u.test(word) ? word : 'COVID-19'}')}`;

/** The word that a position lies in: `COVID-19`. */
function wordAround(text: string, index: number): string {
  const before = /[\p{L}\p{N}-]*$/u.exec(text.slice(0, index))?.[0] ?? '';
  const after = /^[\p{L}\p{N}-]*/u.exec(text.slice(index))?.[0] ?? '';
  return before + after;
}

/** What finds the labels of terms and the names of actors that hold digits, in every language, as whole words. */
function namesWithDigits({ terms, actors, entities }: Ground): RegExp | undefined {
  const names = [
    ...Object.values(terms).map(({ label }) => label),
    ...Object.values(actors).map(({ name }) => name),
    ...phrasesOf(entities.filter(({ entity }) => entity === 'term' || entity === 'actor')).flatMap(
      ({ texts }) => Object.values(texts),
    ),
  ].filter((name) => /\d/.test(name) && /\p{L}/u.test(name));
  if (names.length === 0) return undefined;
  const longestFirst = names.toSorted((a, b) => b.length - a.length).map(literal);
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${longestFirst.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
}

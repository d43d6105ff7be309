import { phraseLength, phraseLengths, phrasesOf } from './permitted.ts';

/** Fewer letters than this are found by chance. */
const shortest = 8;

/** Words that say nothing by themselves. */
const small = new Set(
  (
    'about above after also among been before being between both could does down during each even ever every from ' +
    'have having here into just less like many more most much must never none only onto other over says should since ' +
    'some such than that their them then there these they this those through under until very were what when where ' +
    'which while will with within without would your people country state north south'
  ).split(' '),
);

/** Whether a name says so little that it turns up by chance. */
export const isChance = (words: readonly string[]): boolean =>
  words.join('').length < 3 || (words.length === 1 && small.has(words[0]!));

/** Whether finding these words is no chance. */
export const isTelling = (words: readonly string[], needed: number): boolean =>
  words.join('').length >= shortest &&
  words.filter((word) => word.length > 3 && !small.has(word)).length >= needed;

/** From each word on as many as tell something, five at least: "traded for diesel by the quartermaster". */
export const tellingPhrases = (written: string): readonly (readonly string[])[] => {
  const found = phraseLengths.flatMap((length) =>
    phrasesOf(written, length).filter((words) => isTelling(words, 3)),
  );
  const shorter = new Set<string>();
  return found.filter((words) => {
    const known = words.length > phraseLength && inside(words).some((part) => shorter.has(part));
    shorter.add(words.join(' '));
    return !known;
  });
};

/** A phrase without its last and without its first word. */
const inside = (words: readonly string[]): readonly string[] => [
  words.slice(0, -1).join(' '),
  words.slice(1).join(' '),
];

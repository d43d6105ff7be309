import { onceFor } from '../../lib/once.ts';
import type { Library } from '../../model/library.ts';
import { finderOf } from '../phrases.ts';
import { inDocument, sayingPlace } from '../place.ts';
import { printedSections } from '../printed.ts';
import { defineRule } from '../rule.ts';
import { type Saying, sayingsOf, wordsOfPart } from '../sayings.ts';
import { sentencesOf, wordsIn } from '../sentences.ts';
import type { Words } from '../words/word-lists.ts';
import { wordsOf } from '../words.ts';

export const uncitedSentence = defineRule({
  id: 'evidence/uncited-sentence',
  title: 'A sentence that states something and cites nothing',
  why: 'A citation stands for what was said before it. A sentence behind the last one of its text, or a line without any among lines that have theirs, looks as well founded as they do, and nobody can follow it to a source (ICD 206).',
  example: 'summary: prose`Markets feed most people.${cite(income)} The army is divided.`',
  mend: 'Cite the claim that says it: ${cite(claim)} at the end of the sentence; else take the sentence out, or say that it is not known.',
  severity: 'warning',
  needs: 'dossier',
  run: (facts) =>
    printedSections(facts).flatMap(({ index, pieces }) =>
      pieces.flatMap(({ saying }) => {
        const sentence = saying && uncited(facts.library).get(saying);
        if (!saying || sentence === undefined) return [];
        return [
          {
            place: inDocument(sayingPlace(facts.library, saying), facts, index),
            message: `no source is cited for “${sentence}”`,
            hint: 'cite the claim that says it, ${cite(claim)} behind the sentence; else take it out, or say that it is not known',
          },
        ];
      }),
    ),
});

/** Texts that tell how things are. Others ask, define, imagine what may come, or speak to the reader. */
const stating: ReadonlySet<Saying['kind']> = new Set([
  'judgement',
  'driver',
  'mechanism',
  'event',
  'audience',
]);

/** The first sentence of each text that states something and for which nothing is cited. */
const uncited = onceFor((library: Library): ReadonlyMap<Saying, string> => {
  const texts = sayingsOf(library).filter(({ kind }) => stating.has(kind));
  const odd = new Set(lists(texts).flatMap(oddOnes));
  return new Map(
    texts.flatMap((saying): [Saying, string][] => {
      const words = wordsOf(saying.language);
      if (!words) return [];
      const share = shareIn(saying, words);
      if (share) return [[saying, share]];
      const sentences = openSentences(library, saying, odd.has(saying));
      const stated = sentences.filter((sentence) => states(sentence, words));
      // A line without any source is told of when all of it states something: else it speaks to the reader.
      const isMeant = isSourced(saying) ? stated.length > 0 : stated.length === sentences.length;
      return isMeant && stated[0] !== undefined ? [[saying, stated[0]]] : [];
    }),
  );
});

/** The first sentence with a share in words, in a text that names no source at all. A headline has its sources below it. */
const shareIn = (saying: Saying, words: Words): string | undefined =>
  isSourced(saying) || saying.path.at(-1) === 'headline'
    ? undefined
    : sentencesOf(saying.words, saying.language).find(
        (sentence) => words.shares.test(sentence) && states(sentence, words),
      );

/** The items of each list. */
function lists(texts: readonly Saying[]): readonly (readonly Saying[])[] {
  const listOf = ({ key, language, path }: Saying) => {
    const at = path.findLastIndex((one) => /^\d+$/.test(one));
    return at < 0 ? undefined : [key, language, ...path.toSpliced(at, 1, '#')].join('/');
  };
  const groups = Map.groupBy(texts, listOf);
  return [...groups].flatMap(([list, items]) => (list === undefined ? [] : [items]));
}

/** Items without a source in a list whose others have theirs. */
function oddOnes(items: readonly Saying[]): readonly Saying[] {
  const bare = items.filter((item) => !isSourced(item));
  return items.length - bare.length >= Math.max(2, 2 * bare.length) ? bare : [];
}

const isSourced = ({ cites, quotes }: Saying): boolean => cites.length + quotes.length > 0;

/** The sentences behind the last citation or number of a text; all of them where `isOdd`. */
function openSentences(library: Library, saying: Saying, isOdd: boolean): readonly string[] {
  const { text, language, id } = saying;
  const last = text.parts.findLastIndex(
    ({ part }) => part === 'cite' || part === 'quantity' || part === 'own',
  );
  if (last < 0 && !isOdd) return [];
  const say = (parts: typeof text.parts) =>
    parts.map((part) => wordsOfPart(part, { library, self: id })).join('');
  const behind = sentencesOf(say(text.parts.slice(last + 1)), language);
  // A citation within a sentence stands for all of it.
  const isWithin = last >= 0 && !/[.!?…][”’"')]*\s*$/.test(say(text.parts.slice(0, last + 1)));
  return isWithin ? behind.slice(1) : behind;
}

const finders = onceFor((words: Words) => ({
  aside: finderOf([...words.aboutEvidence, ...words.modals]),
  question: new RegExp(`^(?:${words.questions.join('|')})\\b`, 'i'),
}));

/** True for a whole sentence about the world. */
function states(sentence: string, words: Words): boolean {
  const { aside, question } = finders(words);
  return (
    wordsIn(sentence).length >= 3 &&
    !sentence.trim().endsWith('?') &&
    !question.test(sentence) &&
    aside(sentence) === undefined
  );
}

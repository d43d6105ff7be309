import type { Place } from '../../diagnostic.ts';
import type { Library } from '../../library.ts';
import { fieldPlace } from '../../load/place.ts';
import { defineCheck, type Finding } from '../check.ts';
import { namingsOf } from '../names.ts';
import { onceFor } from '../once.ts';
import { type Finder, finderOf } from '../phrases.ts';
import { sayingPlace } from '../place.ts';
import { sayingsOf } from '../sayings.ts';
import { type Words, wordsOf } from '../words.ts';

export const loadedWords = defineCheck({
  id: 'evidence/loaded-words',
  title: 'Nicknames and loaded words',
  why: 'A word that mocks or judges tells the reader what to feel before the evidence has spoken, and costs the paper its readers (ICD 203: objective). PRODUCTS, 13: no nicknames, no mocking adjectives, neutral verbs of saying.',
  example: 'prose`The brainwashed crowd cheered.`',
  mend: 'Say what was seen: "the crowd cheered". Words to avoid for one subject stand in the avoid of its terms and actors.',
  severity: 'error',
  needs: 'library',
  run: ({ library }) => {
    const avoided = avoidedIn(library);
    const judge = (text: string, language: string, place: () => Place, usageOf?: string): Finding[] => {
      const words = wordsOf(language);
      const loaded = words && findLoaded(words)(text);
      return [
        ...(loaded
          ? [
              {
                place: place(),
                message: `"${loaded}" judges instead of telling`,
                hint: 'say what was seen or done, in a neutral word',
              },
            ]
          : []),
        ...avoided.flatMap(({ key, find, instead }) => {
          const found = find(text);
          // How a word is used may name the one that it stands for: “Say ration, not dole”.
          if (!found || key === usageOf) return [];
          return [
            {
              place: place(),
              message: `"${found}" is a word to avoid here`,
              hint: `write ${instead}`,
              actual: found,
              expected: instead,
            },
          ];
        }),
      ];
    };
    const { language } = library.library;
    return [
      ...sayingsOf(library).flatMap((saying) =>
        judge(
          saying.words,
          saying.language,
          () => sayingPlace(library, saying),
          saying.path[0] === 'usage' ? saying.key : undefined,
        ),
      ),
      ...namingsOf(library).flatMap(({ key, path, text }) =>
        judge(text, language, () => fieldPlace(library, key, path)),
      ),
    ];
  },
});

const findLoaded = onceFor(({ loaded }: Words) => finderOf(loaded));

/** `key`: whose word it is, `term:ration`. */
type Avoided = { readonly key: string; readonly find: Finder; readonly instead: string };

/** What the library itself asks to avoid, with what to write instead. */
function avoidedIn(library: Library): readonly Avoided[] {
  const entries = [
    ...Object.values(library.terms).map((term) => ({
      key: `term:${term.id}`,
      instead: term.label,
      words: avoidOf(term),
    })),
    ...Object.values(library.actors).map((actor) => ({
      key: `actor:${actor.id}`,
      instead: actor.name,
      words: avoidOf(actor),
    })),
    { key: 'library', instead: library.library.subject, words: avoidOf(library.library) },
  ];
  return entries
    .filter(({ words }) => words.length > 0)
    .map(({ key, words, instead }) => ({ key, find: finderOf(words), instead }));
}

/** The list of words to avoid that an entity may carry. */
const avoidOf = (entity: object): readonly string[] =>
  'avoid' in entity && Array.isArray(entity.avoid) ? (entity.avoid as string[]) : [];

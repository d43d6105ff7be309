import type { Place } from '../../lib/diagnostic.ts';
import { onceFor } from '../../lib/once.ts';
import { fieldPlace } from '../../lib/place.ts';
import type { Library } from '../../model/library.ts';
import { namingsOf } from '../names.ts';
import { type Finder, finderOf } from '../phrases.ts';
import { sayingPlace } from '../place.ts';
import { defineRule, type Finding } from '../rule.ts';
import { sayingsOf } from '../sayings.ts';
import type { Words } from '../words/word-lists.ts';
import { wordsOf } from '../words.ts';

export const loadedWords = defineRule({
  id: 'evidence/loaded-words',
  title: 'Nicknames and loaded words',
  why: 'A word that mocks or judges tells the reader what to feel before the evidence has spoken, and costs the paper its readers (ICD 203: objective). No nicknames, no mocking adjectives, neutral verbs of saying.',
  example: 'prose`The brainwashed crowd cheered.`',
  mend: 'Say what was seen: "the crowd cheered". Words to avoid for one subject stand in the avoid of its terms and actors.',
  severity: 'error',
  needs: 'library',
  run: ({ library }) => {
    const avoided = avoidedIn(library);
    const { language } = library.library;
    const said = sayingsOf(library).map((saying) => ({
      text: saying.words,
      language: saying.language,
      place: () => sayingPlace(library, saying),
      usageOf: saying.path[0] === 'usage' ? saying.key : undefined,
    }));
    const named = namingsOf(library).map(({ key, path, text }) => ({
      text,
      language,
      place: () => fieldPlace(library, key, path),
    }));
    return [...said, ...named].flatMap((one) => [...loadedIn(one), ...avoidedWordsIn(one, avoided)]);
  },
});

type Text = {
  readonly text: string;
  readonly language: string;
  readonly place: () => Place;
  /** Whose usage it explains: that may name the word that it stands for, “Say ration, not dole”. */
  readonly usageOf?: string | undefined;
};

function loadedIn({ text, language, place }: Text): readonly Finding[] {
  const words = wordsOf(language);
  const loaded = words && findLoaded(words)(text);
  if (!loaded) return [];
  const hint = 'say what was seen or done, in a neutral word';
  return [{ place: place(), message: `"${loaded}" judges instead of telling`, hint }];
}

const avoidedWordsIn = ({ text, place, usageOf }: Text, avoided: readonly Avoided[]): readonly Finding[] =>
  avoided.flatMap(({ key, find, instead }) => {
    const found = key === usageOf ? undefined : find(text);
    if (!found) return [];
    const message = `"${found}" is a word to avoid here`;
    return [{ place: place(), message, hint: `write ${instead}`, actual: found, expected: instead }];
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

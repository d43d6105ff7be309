import { foldedLetters } from '../../lib/fold.ts';
import { onceFor } from '../../lib/once.ts';
import type { Library } from '../../model/library.ts';
import { inEachLanguage } from '../../model/phrases.ts';

/** The forms of each actor's name, in all languages, by each of them in letters alone. */
const formsOf = onceFor((library: Library): ReadonlyMap<string, readonly string[]> => {
  const all = Object.values(library.actors).map(({ id, aliases }) => [
    ...inEachLanguage(library, ({ actors }) => actors[id]!.name),
    ...aliases,
  ]);
  return new Map(all.flatMap((forms) => forms.map((form) => [foldedLetters(form), forms])));
});

/** The other forms under which the actor of a name is known; none where the name is nobody's in the list of actors. */
export const otherForms = (name: string, library: Library): readonly string[] =>
  (formsOf(library).get(foldedLetters(name)) ?? []).filter(
    (form) => foldedLetters(form) !== foldedLetters(name),
  );

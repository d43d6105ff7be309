import type { Place } from '../../lib/diagnostic.ts';
import { fieldPlace } from '../../lib/place.ts';
import type { EntityOf, Library } from '../../model/library.ts';
import { inEachLanguage } from '../../model/phrases.ts';
import { namingsOf } from '../names.ts';
import { type Finder, finderOf } from '../phrases.ts';
import { sayingPlace } from '../place.ts';
import { defineRule, type Finding } from '../rule.ts';
import { sayingsOf } from '../sayings.ts';
import { wordsOf } from '../words.ts';

export const nameForm = defineRule({
  id: 'evidence/name-form',
  title: 'A name in another than the preferred form',
  why: 'One person in two spellings is two people to a reader and to a search. Each actor has one preferred form; words in another script are read aloud wrongly where their language is not marked.',
  example: 'prose`Rudolf-Elphberg forbade markets.`   // the actor is named Rudolf Elphberg',
  mend: 'Write ${name(actor)}, which prints the preferred form. Keep a form in another script in the original of its term or actor, with its language.',
  severity: 'error',
  needs: 'library',
  run: ({ library }) => {
    const forms = formsOf(library);
    const sayings = sayingsOf(library).flatMap((saying) =>
      faultsIn(saying.words, { forms, language: saying.language }, () => sayingPlace(library, saying)),
    );
    const namings = namingsOf(library).flatMap(({ key, path, text }) =>
      faultsIn(text, { forms, language: library.library.language }, () => fieldPlace(library, key, path)),
    );
    return [...sayings, ...namings];
  },
});

type Form = { readonly name: string; readonly find: Finder };

/** What finds another form of each actor's name. */
const formsOf = (library: Library): readonly Form[] =>
  Object.values(library.actors).map((actor) => {
    const { id, name, aliases } = actor;
    const preferred = inEachLanguage(library, ({ actors }) => actors[id]!.name);
    // An alias that is part of the preferred form is none.
    const alias = finderOf(
      aliases.filter((other) => !preferred.some((one) => one.includes(other))),
      true,
    );
    const variant = variantOf(actor);
    return {
      name,
      find: (text: string) => {
        const rest = preferred.reduce((left, one) => left.replaceAll(one, ''), text);
        return alias(rest) ?? variant(rest);
      },
    };
  });

/** The words of a person's name with other hyphens, spaces or capitals. What stands in small letters describes and is no name. */
function variantOf({ kind, name }: EntityOf<'actor'>): Finder {
  const words = name.split(/[\s-]+/);
  if (kind !== 'person' || words.length < 2 || !/^\p{Lu}/u.test(name)) return () => undefined;
  const pattern = new RegExp(`(?<!\\p{L})${words.join('[\\s-]*')}(?!\\p{L})`, 'iu');
  return (text) => pattern.exec(text)?.[0];
}

type Wanted = { readonly forms: readonly Form[]; readonly language: string };

function faultsIn(text: string, { forms, language }: Wanted, place: () => Place): Finding[] {
  const script = wordsOf(language)?.otherScript.exec(text)?.[0];
  const others = forms.flatMap(({ name, find }) => {
    const found = find(text);
    if (!found) return [];
    return [
      {
        place: place(),
        message: `"${found}" is not the preferred form of "${name}"`,
        hint: `write it ${name}; in prose \${name(…)} prints it`,
        actual: found,
        expected: name,
      },
    ];
  });
  if (!script) return others;
  return [
    ...others,
    {
      place: place(),
      message: `"${script}" is written in another script, and its language is not marked`,
      hint: 'keep it in the original of its term or actor: original: { text, language }',
    },
  ];
}

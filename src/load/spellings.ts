import { findingAt, type LibraryRule } from './ground.ts';

type Spelling = { readonly text: string; readonly actor: string; readonly path: readonly PropertyKey[] };

/** One name belongs to one actor: a spelling is the preferred form or an alias, and of one entry alone. */
export const spellingsApart: LibraryRule = (ground) => {
  const spellings = Object.values(ground.actors).flatMap(({ id, name, aliases }): Spelling[] => [
    { text: name, actor: id, path: ['name'] },
    ...aliases.map((text, index) => ({ text, actor: id, path: ['aliases', index] })),
  ]);
  const first = new Map<string, Spelling>();
  return spellings.flatMap((spelling) => {
    const key = spelling.text.toLowerCase();
    const before = first.get(key);
    if (!before) {
      first.set(key, spelling);
      return [];
    }
    const isOwn = before.actor === spelling.actor;
    // Other capitals of the same name are an alias worth having.
    if (isOwn && before.text !== spelling.text) return [];
    return findingAt(
      ground,
      { key: `actor:${spelling.actor}`, path: spelling.path },
      {
        rule: 'content/spelling',
        message: isOwn
          ? `the actor "${spelling.actor}" has the spelling "${spelling.text}" twice`
          : `"${spelling.text}" is a spelling of two actors, "${before.actor}" and "${spelling.actor}"`,
        hint: isOwn
          ? 'keep it once; an alias is a form that no document prints'
          : 'make one entry of the two, or take the spelling out of one',
      },
    );
  });
};

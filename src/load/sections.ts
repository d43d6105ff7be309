import { suggest } from '../lib/nearest.ts';
import { type ListName, lists } from '../model/audience.ts';
import type { AudienceSpec } from '../model/schema/audience.ts';
import { sectionsOf, unknownSections } from '../sections/inherit.ts';
import { findingAt, type Ground, type LibraryRule } from './ground.ts';

/** An audience and those it extends; nothing where they go in a circle or one is missing, which others tell of. */
function chainOf(ground: Ground, id: string): readonly AudienceSpec[] {
  const chain: AudienceSpec[] = [];
  for (let next: string | undefined = id; next; next = ground.audiences[next]?.extends) {
    const spec = ground.audiences[next];
    if (!spec || chain.includes(spec)) return [];
    chain.push(spec);
  }
  return chain;
}

/** What an audience changes must be there to be changed. */
export const changesFit: LibraryRule = (ground) =>
  Object.values(ground.audiences).flatMap((own) => {
    const chain = chainOf(ground, own.id);
    const at = (path: readonly PropertyKey[], message: string, hint: string) =>
      findingAt(ground, { key: `audience:${own.id}`, path }, { rule: 'content/sections', message, hint });
    if (own.changes && !own.extends)
      return [
        at(
          ['changes'],
          `the audience "${own.id}" changes sections and extends no audience`,
          'add extends: …, or write its sections as deck and briefing',
        ),
      ];
    return lists.flatMap((list) => [
      ...(own.changes?.[list] && own[list]
        ? [
            at(
              ['changes', list],
              `the audience "${own.id}" writes its ${list} itself and changes an inherited one too`,
              `take ${list} or changes.${list} out`,
            ),
          ]
        : unknownSections(chain, list).map(({ path, name, names }) =>
            at(
              path,
              `the ${list} of the audience "${own.id}" has no section "${name}" to change`,
              remedyFor(name, { chain, list }) ?? suggest(name, names),
            ),
          )),
      ...repeated(own[list] ?? []).map(([index, name]) =>
        at(
          [list, index, 'name'],
          `two sections in the ${list} of the audience "${own.id}" are named "${name}"`,
          'give one of them another name',
        ),
      ),
    ]);
  });

type Where = { readonly chain: readonly AudienceSpec[]; readonly list: ListName };

/** What to do where the name is right: it is left out, or stands in another list. */
function remedyFor(name: string, { chain, list }: Where): string | undefined {
  if (chain[0]?.changes?.[list]?.leaveOut.includes(name))
    return 'it is left out: take it out of one of the two';
  const other = lists
    .filter((one) => one !== list)
    .find((one) => sectionsOf(chain.slice(1), one).some((section) => section.name === name));
  return other && `it stands in the ${other}: write it under changes.${other}`;
}

const repeated = (sections: NonNullable<AudienceSpec['deck']>): [index: number, name: string][] =>
  sections.flatMap(({ name }, index): [number, string][] =>
    name !== undefined && sections.findIndex((other) => other.name === name) < index ? [[index, name]] : [],
  );

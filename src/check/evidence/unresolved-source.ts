import { fieldPlace } from '../../lib/place.ts';
import type { Library } from '../../model/library.ts';
import { isUnknown } from '../../model/schema/unknown.ts';
import { defineRule, type Finding } from '../rule.ts';

export const unresolvedSource = defineRule({
  id: 'evidence/unresolved-source',
  title: 'A source that a reader cannot find',
  why: 'ICD 206 asks that every statement can be followed to where it was said. A paragraph that does not exist, a publication without any name or address, and sources that pass each other on all end in nothing.',
  example: 'defineCheck({ …, sources: [at(page, { paragraph: 99 })] })   // the page has 54 paragraphs',
  mend: 'Correct the paragraph in at(…), or the number of paragraphs of the source; give the source a title, a publisher or an address; take one derivedFrom out of the circle.',
  severity: 'error',
  needs: 'library',
  run: ({ library }) => [...beyond(library), ...nameless(library), ...circles(library)],
});

type Located = {
  readonly key: string;
  readonly path: readonly string[];
  readonly locators: readonly { readonly source: string; readonly paragraph?: number | undefined }[];
};

/** Locators outside of claims; those of claims are read when the library is loaded. */
const located = (library: Library): readonly Located[] => [
  ...Object.values(library.caveats).map((one) => ({
    key: `caveat:${one.id}`,
    locators: one.sources,
    path: [],
  })),
  ...Object.values(library.checks).map((one) => ({
    key: `check:${one.id}`,
    locators: one.sources,
    path: [],
  })),
  ...Object.values(library.corrections).map((one) => ({
    key: `correction:${one.id}`,
    locators: one.sources,
    path: [],
  })),
  ...Object.values(library.claims).flatMap((claim) =>
    claim.kind === 'forecast'
      ? [{ key: `claim:${claim.id}`, locators: claim.resolution.sources, path: ['resolution'] }]
      : [],
  ),
];

const beyond = (library: Library): Finding[] =>
  located(library).flatMap(({ key, path, locators }) =>
    locators.flatMap(({ source, paragraph }, index) => {
      const last = library.sources[source]?.paragraphs;
      if (paragraph === undefined || last === undefined || paragraph <= last) return [];
      return [
        {
          place: fieldPlace(library, key, [...path, 'sources', index, 'paragraph']),
          message: `the ${key.replace(':', ' "')}" points to paragraph ${paragraph} of "${source}", which has ${last}`,
          hint: 'correct the paragraph in at(…), or the paragraphs of the source',
        },
      ];
    }),
  );

const nameless = (library: Library): Finding[] =>
  Object.values(library.sources)
    .filter(({ title, publisher, url }) => isUnknown(title) && isUnknown(publisher) && isUnknown(url))
    .map(({ id }) => ({
      place: fieldPlace(library, `source:${id}`),
      message: `nobody can find the source "${id}": its title, its publisher and its address are all unknown`,
      hint: 'record at least one of them, or cite another source',
    }));

const circles = (library: Library): Finding[] =>
  Object.values(library.sources).flatMap(({ id, derivedFrom }) => {
    const reached = new Set<string>();
    const queue = [...derivedFrom];
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      if (reached.has(next)) continue;
      reached.add(next);
      queue.push(...(library.sources[next]?.derivedFrom ?? []));
    }
    if (!reached.has(id)) return [];
    return [
      {
        place: fieldPlace(library, `source:${id}`, ['derivedFrom']),
        message: `the source "${id}" passes on itself: its derivedFrom leads back to it`,
        hint: 'take out the derivedFrom that is not so; reporting goes one way',
      },
    ];
  });

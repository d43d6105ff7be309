import { findingAt, type LibraryRule } from './ground.ts';

/** A link rests on what its own paragraph says, not on something said elsewhere. */
export const linksRest: LibraryRule = (ground) =>
  Object.values(ground.causalLinks).flatMap(({ id, source, claims }) => {
    const found = claims.flatMap((claim) => ground.claims[claim] ?? []);
    const isOwn = ({ source: said, paragraph }: typeof source) =>
      said === source.source && paragraph === source.paragraph;
    if (found.length < claims.length || found.some(({ sources }) => sources.some(isOwn))) return [];
    const where =
      source.paragraph === undefined
        ? `"${source.source}"`
        : `paragraph ${source.paragraph} of "${source.source}"`;
    return findingAt(
      ground,
      { key: `causal-link:${id}`, path: ['claims'] },
      {
        rule: 'content/link-claim',
        message: `the causal-link "${id}" is said in ${where}, and none of its claims is`,
        hint: 'add the claim of that paragraph, or correct source: at(…)',
      },
    );
  });

/** Nothing moves itself: what comes back to its start does so by another variable. */
export const linksLead: LibraryRule = (ground) =>
  Object.values(ground.causalLinks).flatMap(({ id, from, to }) =>
    from === to
      ? findingAt(
          ground,
          { key: `causal-link:${id}`, path: ['to'] },
          {
            rule: 'content/link-loop',
            message: `the causal-link "${id}" leads from "${from}" to itself`,
            hint: 'name another variable in from or to',
          },
        )
      : [],
  );

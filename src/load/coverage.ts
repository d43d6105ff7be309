import type { Diagnostic } from '../diagnostic.ts';
import { nearest } from '../nearest.ts';
import { findingAt, type Ground, type Rule } from './rules.ts';
import { objectsOf } from './texts.ts';

type Kept = { readonly item: string; readonly key: string; readonly path: readonly PropertyKey[] };

/** The items that entities hold in `evidence`, each with its place. */
const keptIn = (ground: Ground): readonly Kept[] =>
  [...objectsOf(ground)].flatMap(({ key, path, value }) =>
    path.length === 0 && 'evidence' in value && Array.isArray(value.evidence)
      ? value.evidence.map((item: string, index) => ({ item, key, path: ['evidence', index] }))
      : [],
  );

/**
 * Where a library lists what was found in its sources, nothing of it gets lost: each item is kept in the content or left out with a reason.
 * An id that the list does not have is a slip of the pen. A library without a list is not held to one.
 */
export const inventoryCovered: Rule = (ground) => {
  const listed = Object.values(ground.inventories).flatMap(({ id, items }) =>
    items.map((item, index): Kept => ({ item, key: `inventory:${id}`, path: ['items', index] })),
  );
  if (listed.length === 0) return [];
  const kept = keptIn(ground);
  const omitted = Object.values(ground.omissions).flatMap(({ id, items }) =>
    items.map((item, index): Kept => ({ item, key: `omission:${id}`, path: ['items', index] })),
  );
  const known = new Set(listed.map(({ item }) => item));
  const held = new Set(kept.map(({ item }) => item));
  const left = new Set(omitted.map(({ item }) => item));
  const finding = (place: Kept, message: string, hint: string): Diagnostic =>
    findingAt(ground, place, { rule: 'content/coverage', message, hint });
  return [
    ...listed
      .filter(({ item }) => !held.has(item) && !left.has(item))
      .map((place) =>
        finding(
          place,
          `the item "${place.item}" is in no part of the content`,
          'put it into the evidence of what covers it, or leave it out with a reason: defineOmission',
        ),
      ),
    ...[...kept, ...omitted]
      .filter(({ item }) => !known.has(item))
      .map((place) =>
        finding(place, `"${place.item}" is no item of the inventory`, hintFor(place.item, known)),
      ),
    ...omitted
      .filter(({ item }) => held.has(item))
      .map((place) =>
        finding(
          place,
          `the item "${place.item}" is left out, and the content has it`,
          'take it out of this list',
        ),
      ),
  ];
};

function hintFor(item: string, known: ReadonlySet<string>): string {
  const near = nearest(item, known);
  return near ? `did you mean "${near}"?` : 'correct the id, or add it to the inventory';
}

import type { Diagnostic } from '../lib/diagnostic.ts';
import { nearest } from '../lib/nearest.ts';
import { placeOf } from '../lib/place.ts';
import type { RawEntity } from './messages.ts';

type Kept = { readonly item: string; readonly raw: RawEntity; readonly path: readonly PropertyKey[] };

/** The items that entities hold in a list of ids, each with its place. */
const itemsIn = (entities: readonly RawEntity[], field: 'evidence' | 'items'): readonly Kept[] =>
  entities.flatMap((raw) => {
    const list = (raw.spec as Readonly<Record<string, unknown>>)[field];
    return Array.isArray(list)
      ? list.map((item, index) => ({ item: String(item), raw, path: [field, index] }))
      : [];
  });

/**
 * Where a library lists what was found in its sources, nothing of it gets lost: each item is kept in the content or left out with a reason.
 * An id that the list does not have is a slip of the pen. A library without a list is not held to one. It reads what authors wrote, so that
 * an entity with a fault of its own still keeps its items.
 */
export function checkCoverage(entities: readonly RawEntity[]): Diagnostic[] {
  const ofKind = (kind: string) => entities.filter(({ entity }) => entity === kind);
  const listed = itemsIn(ofKind('inventory'), 'items');
  if (listed.length === 0) return [];
  const kept = itemsIn(entities, 'evidence');
  const omitted = itemsIn(ofKind('omission'), 'items');
  const known = new Set(listed.map(({ item }) => item));
  const held = new Set(kept.map(({ item }) => item));
  const left = new Set(omitted.map(({ item }) => item));
  return [
    ...listed.filter(({ item }) => !held.has(item) && !left.has(item)).map(lost),
    ...[...kept, ...omitted].filter(({ item }) => !known.has(item)).map((one) => unlisted(one, known)),
    ...omitted.filter(({ item }) => held.has(item)).map(keptAfterAll),
  ];
}

const finding = ({ raw, path }: Kept, message: string, hint: string): Diagnostic => ({
  severity: 'error',
  rule: 'content/coverage',
  place: placeOf(raw, path),
  message,
  hint,
});

const lost = (one: Kept): Diagnostic =>
  finding(
    one,
    `the item "${one.item}" is in no part of the content`,
    'put it into the evidence of what covers it, or leave it out with a reason: defineOmission',
  );

function unlisted(one: Kept, known: ReadonlySet<string>): Diagnostic {
  const near = nearest(one.item, known);
  return finding(
    one,
    `"${one.item}" is no item of the inventory`,
    near ? `did you mean "${near}"?` : 'correct the id, or add it to the inventory',
  );
}

const keptAfterAll = (one: Kept): Diagnostic =>
  finding(one, `the item "${one.item}" is left out, and the content has it`, 'take it out of this list');

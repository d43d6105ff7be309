import type { Diagnostic } from '../lib/diagnostic.ts';
import { placeOf } from '../lib/place.ts';
import type { Library } from '../model/library.ts';
import type { RawEntity } from './messages.ts';

/** What of the library is sound. Where an entity has a fault of its own it is missing here, and what refers to it is not judged. */
export type Evidence = Omit<Library, 'library' | 'pictures' | 'phrases'>;

export type Ground = Evidence & {
  readonly entities: readonly RawEntity[];
  /** The day against which dates are held; none where the library itself has a fault. */
  readonly asOf: string | undefined;
};

export type LibraryRule = (ground: Ground) => Diagnostic[];

type Finding = Omit<Diagnostic, 'severity' | 'place'>;

/** A finding at a field of an entity, given as `kind:id`. */
export function findingAt(
  { entities }: Ground,
  { key, path }: { readonly key: string; readonly path: readonly PropertyKey[] },
  finding: Finding,
): Diagnostic {
  const raw = entities.find(({ entity, id }) => `${entity}:${id}` === key);
  return { severity: 'error', place: raw ? placeOf(raw, path) : { file: '' }, ...finding };
}

import { readFileSync } from 'node:fs';
import { locate, type Scanned, scan } from '../../lib/locate.ts';
import type { Origin } from '../../lib/origin.ts';
import { kindOf } from '../../load/texts.ts';
import type { Library } from '../../model/library.ts';
import type { ProseText } from '../../model/schema/prose.ts';

/** Gives each text its place that was written as a plain string: typed prose knows its own. */
export type ProseLocator = (library: Library) => Library;

/**
 * Opens a locator. Entities that are as they were are not looked at again. The build does without: what it reports on
 * plain strings it finds by their words.
 */
export function openProseLocator(): ProseLocator {
  const known = new WeakMap<object, object>();
  return (library) => {
    const files = new Map<string, Scanned>();
    const locateEntity = (entity: object, key: string): object => {
      const before = known.get(entity);
      if (before) return before;
      const origin = library.origins[key];
      const located = origin
        ? (withPlaces(entity, { origin, scanned: textOf(origin.file, files) }, []) as object)
        : entity;
      known.set(entity, located);
      return located;
    };
    const collections = Object.entries(kindOf).map(([collection, kind]) => [
      collection,
      Object.fromEntries(
        Object.entries(library[collection as keyof typeof kindOf]).map(([id, entity]) => [
          id,
          locateEntity(entity, `${kind}:${id}`),
        ]),
      ),
    ]);
    return { ...library, ...Object.fromEntries(collections) };
  };
}

function textOf(file: string, files: Map<string, Scanned>): Scanned {
  const scanned = files.get(file) ?? scan(read(file));
  files.set(file, scanned);
  return scanned;
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return ''; // it is gone since it was read: the next change says so
  }
}

type Definition = { readonly origin: Origin; readonly scanned: Scanned };

/** A copy of a value with places in its prose; the value itself where it has no prose without a place. */
function withPlaces(value: unknown, definition: Definition, path: readonly string[]): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (isText(value)) return value.origin?.file ? value : { ...value, origin: placeOf(definition, path) };
  const entries = Object.entries(value).map(([key, inner]) => [
    key,
    // Text in the library's own language is filed under an empty key, which its author did not write.
    withPlaces(inner, definition, key === '' ? path : [...path, key]),
  ]);
  if (entries.every(([key, inner]) => (value as Record<string, unknown>)[key as string] === inner))
    return value;
  return Array.isArray(value) ? entries.map(([, inner]) => inner) : Object.fromEntries(entries);
}

const isText = (value: object): value is ProseText => 'parts' in value && Array.isArray(value.parts);

function placeOf({ origin, scanned }: Definition, path: readonly string[]): Origin {
  const { text } = scanned;
  const above = text.split('\n', origin.line - 1).reduce((sum, one) => sum + one.length + 1, 0);
  const before = text.slice(0, locate(scanned, { start: above + origin.column - 1, path })).split('\n');
  return { file: origin.file, line: before.length, column: before.at(-1)!.length + 1 };
}

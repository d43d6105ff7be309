import { readFileSync } from 'node:fs';
import type { Place } from './diagnostic.ts';
import { locate, scan } from './locate.ts';
import type { Origin } from './origin.ts';
import { relativePath } from './paths.ts';
import { valueAt } from './value-at.ts';

/** Where a field is written: prose knows its own place; others are looked for in the text of their definition. */
export function placeOf(
  raw: { readonly origin: Origin; readonly spec?: unknown },
  path: readonly PropertyKey[],
): Place {
  for (let length = path.length; length > 0; length--) {
    const value = valueAt(raw.spec, path.slice(0, length));
    const origin = (value as { origin?: Origin } | null | undefined)?.origin;
    if (origin?.file) return toPlace(origin);
  }
  const place = toPlace(raw.origin);
  const written = placeInText(raw.origin, path);
  return written ? { ...place, ...written } : place;
}

/** Where something was written, with the path of its file from the working folder. */
export const toPlace = ({ file, line, column }: Origin): Place => ({
  file: relativePath(file),
  line,
  column,
});

/** The line and column of a field in the text of its definition; those of the definition where it is not written there. */
export function placeInText({ file, line, column }: Origin, path: readonly PropertyKey[]) {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
  const above = text.split('\n', line - 1).reduce((sum, one) => sum + one.length + 1, 0);
  const before = text.slice(0, locate(scan(text), { start: above + column - 1, path })).split('\n');
  return { line: before.length, column: before.at(-1)!.length + 1 };
}

/** Where an entity of the library, or a field of it, is written: `claim:market-income`, `['staleAfter']`. */
export function fieldPlace(
  { origins }: { readonly origins: Readonly<Record<string, Origin>> },
  key: string,
  path: readonly PropertyKey[] = [],
): Place {
  const origin = origins[key] ?? { file: '', line: 0, column: 0 };
  return path.length === 0 ? toPlace(origin) : placeOf({ origin }, path);
}

import { readFileSync } from 'node:fs';
import type { Origin } from '../author/origin.ts';
import type { Place } from '../diagnostic.ts';
import { relativePath } from '../paths.ts';
import { valueAt } from './schema-walk.ts';

/** The line of a field: prose knows its own; for others, the first line below the definition that names it. */
export function placeOf(
  raw: { readonly origin: Origin; readonly spec?: unknown },
  path: readonly PropertyKey[],
): Place {
  for (let length = path.length; length > 0; length--) {
    const value = valueAt(raw.spec, path.slice(0, length));
    const origin = (value as { origin?: Origin } | undefined)?.origin;
    if (origin?.file && length === path.length) return toPlace(origin);
  }
  return searchBelow(
    raw.origin,
    path.filter((key): key is string => typeof key === 'string'),
  );
}

export const toPlace = ({ file, line, column }: Origin): Place => ({
  file: relativePath(file),
  line,
  column,
});

function searchBelow(origin: Origin, keys: readonly string[]): Place {
  let lines: string[];
  try {
    lines = readFileSync(origin.file, 'utf8').split('\n');
  } catch {
    return toPlace(origin);
  }
  let line = origin.line - 1;
  for (const key of keys) {
    const pattern = new RegExp(`(^|[\\s{,])['"]?${key.replace(/[^\w-]/g, '.')}['"]?\\s*[:,(]`);
    const end = lines.findIndex((text, index) => index > origin.line - 1 && /^\}\);?\s*$/.test(text));
    const found = lines.findIndex(
      (text, index) => index >= line && (end < 0 || index <= end) && pattern.test(text),
    );
    if (found >= 0) line = found;
  }
  return { file: relativePath(origin.file), line: line + 1 };
}

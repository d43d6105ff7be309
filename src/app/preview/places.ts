import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve, sep } from 'node:path';
import type { Place } from '../../lib/diagnostic.ts';
import type { FilePlace } from './editor.ts';
import type { ShownPath } from './shown-path.ts';

/** A place in a content file or a template, as a page shows it. */
export type ShownPlace = {
  /** Stands for the place in later requests: a page never names a file. */
  readonly id: string;
  /** `content/drivers/a.ts`. */
  readonly file: string;
  readonly line?: number | undefined;
  readonly column?: number | undefined;
  /** A few lines around it; empty when the file cannot be read. */
  readonly lines: readonly { readonly number: number; readonly text: string }[];
};

/** The places that pages were told of. */
export type Places = {
  readonly show: (place: Pick<Place, 'file' | 'line' | 'column'>) => ShownPlace;
  /** The place behind an id that was given out. */
  readonly find: (id: string) => FilePlace | undefined;
};

const around = 2;
const longest = 240;

/** Only files below these folders are read for an excerpt or opened. */
export function openPlaces(folders: readonly string[], shown: ShownPath): Places {
  const known = new Map<string, FilePlace>();
  const roots = folders.map((folder) => resolve(folder) + sep);
  return {
    show: ({ file, line, column }) => {
      const whole = resolve(file);
      const isOurs = roots.some((root) => whole.startsWith(root));
      const place = { file: whole, line: line ?? 1, column: column ?? 1 };
      const id = createHash('sha256').update(JSON.stringify(place)).digest('base64url').slice(0, 12);
      if (isOurs) known.set(id, place);
      return { id, file: shown.path(file), line, column, lines: isOurs ? excerpt(whole, line) : [] };
    },
    find: (id) => known.get(id),
  };
}

function excerpt(file: string, line: number | undefined): ShownPlace['lines'] {
  if (line === undefined) return [];
  try {
    const first = Math.max(1, line - around);
    return readFileSync(file, 'utf8')
      .split('\n')
      .slice(first - 1, line + around)
      .map((text, index) => ({ number: first + index, text: text.slice(0, longest) }));
  } catch {
    return [];
  }
}

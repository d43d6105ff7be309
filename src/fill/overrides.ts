import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';

/** A template or theme that an audience replaces by a file of its own, with what was noted when it was copied. */
export type Override = {
  /** `briefing/cards`, `themes/deck`. */
  readonly name: string;
  readonly file: string;
  /** Without the note. */
  readonly text: string;
  readonly original: { readonly file: string; readonly text: string };
  /** The version of the original that it was copied from; the text where it was kept. */
  readonly copied: { readonly version: string; readonly text: string | undefined };
};

/** Folder below the templates' that keeps the originals that overrides were copied from. */
const originalsFolder = 'audiences/.originals';

const note = /^(?:\{\{!-- |\/\* )Copied from (\S+), version ([0-9a-f]{12})\.(?: --\}\}| \*\/)[^\n]*\n?/m;

/** The line at the head of a copy that says what it was copied from. */
export const noteFor = (original: string, text: string): string => {
  const words = `Copied from ${original}, version ${versionOf(text)}.`;
  return original.endsWith('.css') ? `/* ${words} */\n` : `{{!-- ${words} --}}\n`;
};

/** A template or theme without the line that says what it was copied from. */
export const withoutNote = (text: string): string => text.replace(note, '');

/** Twelve hexadecimal digits that stand for a text; its note does not count. */
export const versionOf = (text: string): string =>
  createHash('sha256').update(withoutNote(text)).digest('hex').slice(0, 12);

/** Where the text of a version is kept, below the folder of the templates: `audiences/.originals/cards.3f2a9c81d04b.html.hbs`. */
export const keptAs = (original: string, version: string): string => {
  const [stem = '', ...endings] = basename(original).split('.');
  return [`${originalsFolder}/${stem}`, version, ...endings].join('.');
};

/** A template as text: no byte order mark, lines that end in `\n`. */
export const readText = (path: string): string =>
  readFileSync(path, 'utf8')
    .replace(/^\ufeff/, '')
    .replace(/\r\n?/g, '\n');

type Replacing = {
  readonly name: string;
  readonly file: string;
  readonly text: string;
  readonly replaces?: string | undefined;
};

/** What a file that replaces another one was copied from; nothing for one that carries no note. */
export function readOverride(
  { name, file, text, replaces }: Replacing,
  folder: string,
): Override | undefined {
  const version = note.exec(text)?.[2];
  if (!replaces || !version) return undefined;
  const original = withoutNote(readText(resolve(replaces)));
  return {
    name,
    file,
    text: withoutNote(text),
    original: { file: replaces, text: original },
    copied: { version, text: readKept(join(folder, keptAs(replaces, version))) },
  };
}

function readKept(path: string): string | undefined {
  try {
    return readText(path);
  } catch {
    return undefined;
  }
}

import { createRequire } from 'node:module';

/** An entry as it is written: strings and months put in, TeX still in its values. */
export type BibtexEntry = {
  readonly type: string;
  readonly label: string;
  readonly properties: Readonly<Record<string, string | number>>;
};

/** Turns entries into CSL; of entries that refer to each other all have to be given. */
export type ToCsl = (entries: readonly BibtexEntry[]) => readonly Readonly<Record<string, unknown>>[];

/** Reads entries and turns them into CSL. */
export type BibtexParser = { readonly read: (text: string) => readonly BibtexEntry[]; readonly toCsl: ToCsl };

type Inputs = { readonly data: (input: unknown, type: string) => readonly never[] };

/** The parser is read when a BibTeX file is taken. */
export function openParser(): BibtexParser {
  const require = createRequire(import.meta.url);
  const { plugins } = require('@citation-js/core') as { readonly plugins: { readonly input: Inputs } };
  require('@citation-js/plugin-bibtex');
  return {
    read: (text) => plugins.input.data(text, '@biblatex/text'),
    toCsl: (entries) => plugins.input.data(entries, '@biblatex/entries+list'),
  };
}

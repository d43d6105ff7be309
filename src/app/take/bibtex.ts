import type { Diagnostic } from '../../lib/diagnostic.ts';
import { onOneLine } from '../../lib/fold.ts';
import { type BibtexBlock, bibtexBlocks } from './bibtex-blocks.ts';
import { type BibtexEntry, type BibtexParser, openParser } from './bibtex-entry.ts';
import { bibtexFields } from './bibtex-fields.ts';
import { fieldLost, type LibraryRecord, type ReadLibrary, recordLost, startOf } from './record.ts';

type Read = { readonly entry: BibtexEntry; readonly line: number };

/** The records of a BibTeX or BibLaTeX file. `file` is its name in messages. */
export function bibtexLibrary(text: string, file: string): ReadLibrary {
  const parser = openParser();
  const blocks = bibtexBlocks(text);
  const strings = blocks.filter(({ word }) => word === 'string');
  const findings: Diagnostic[] = [];
  const entries = blocks
    .filter(({ word }) => !['string', 'comment', 'preamble'].includes(word))
    .flatMap((block): Read[] => {
      const read = entriesOf(block, { strings, parser });
      if (!(read instanceof Error)) return read.map((entry) => ({ entry, line: block.line }));
      findings.push(broken(block, file, read));
      return [];
    });
  const byLabel = new Map(entries.map(({ entry }) => [entry.label, entry]));
  const records = entries.flatMap(({ entry, line }): LibraryRecord[] => {
    const place = { file, line, name: entry.label };
    try {
      const { fields, lost } = bibtexFields(entry, { toCsl: parser.toCsl, byLabel });
      findings.push(...lost.map(({ field, ...said }) => fieldLost(place, field, said)));
      return [{ line, name: entry.label, key: entry.label, fields }];
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      findings.push(
        recordLost(place, {
          message: `it cannot be understood (${startOf(onOneLine(error.message))})`,
          hint: 'see whether its crossref leads back to itself, or whether a value is written as BibTeX does not have it',
        }),
      );
      return [];
    }
  });
  return { records, findings };
}

function entriesOf(
  block: BibtexBlock,
  { strings, parser }: { readonly strings: readonly BibtexBlock[]; readonly parser: BibtexParser },
): readonly BibtexEntry[] | Error {
  try {
    return parser.read([...strings.map(({ text }) => text), block.text].join('\n'));
  } catch (error) {
    if (error instanceof Error) return error;
    throw error;
  }
}

function broken({ text, line }: BibtexBlock, file: string, error: Error): Diagnostic {
  const name = /[{(]\s*([^,\s]+)\s*,/.exec(text)?.[1] ?? `of line ${line}`;
  const why = startOf(onOneLine(error.message.split(/ at line| \(/)[0]!));
  return recordLost(
    { file, line, name },
    {
      message: `it is not written as BibTeX (${why})`,
      hint: 'an entry has a key, a comma behind each field and as many closing braces as opening ones: mend it, and take the file again',
    },
  );
}

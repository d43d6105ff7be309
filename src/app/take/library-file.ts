import { readFileSync, statSync } from 'node:fs';
import { extname } from 'node:path';
import { fail } from '../../lib/diagnostic.ts';
import { relativePath } from '../../lib/paths.ts';
import { wrongOption } from '../new/text.ts';
import { bibtexLibrary } from './bibtex.ts';
import { cslLibrary } from './csl-json.ts';
import type { ReadLibrary } from './record.ts';
import { risLibrary } from './ris-library.ts';

const readers: Readonly<Record<string, (text: string, file: string) => ReadLibrary>> = {
  '.ris': risLibrary,
  '.bib': bibtexLibrary,
  '.json': cslLibrary,
};

/** More than any library of references has; so much is held in memory at once. */
const mostMegabytes = 50;

/** The records of a library of references, by the ending of its name. Throws `Failure` where it cannot be read as a whole. */
export function readLibrary(path: string): ReadLibrary {
  const read = readers[extname(path).toLowerCase()];
  if (!read)
    throw wrongOption(
      path,
      'nothing is known of a file with this ending',
      `export the library as ${Object.keys(readers).join(', ')} (CSL-JSON)`,
    );
  const file = relativePath(path);
  const library = read(textOf(path, file), file);
  if (library.records.length > 0 || library.findings.length > 0) return library;
  throw refused(
    file,
    'there is no record in it',
    'see whether the export is whole, and of the kind that its ending says',
  );
}

const refused = (file: string, message: string, hint: string, cause?: unknown) =>
  fail({ rule: 'take/file', place: { file }, message, hint }, cause);

/** The text of a file in UTF-8, or in UTF-16 where it begins with its mark. A guess at another one would take wrong letters. */
function textOf(path: string, file: string): string {
  let bytes: Uint8Array;
  try {
    if (statSync(path).size > mostMegabytes * 1_000_000)
      throw refused(file, `it is larger than ${mostMegabytes} MB`, 'export a part of the library');
    bytes = readFileSync(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    throw refused(
      file,
      `the file cannot be read (${code})`,
      'correct the path, or give yourself the right to read it',
      error,
    );
  }
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (cause) {
    throw refused(
      file,
      `its letters are not written in ${encoding.toUpperCase()}`,
      'export the library anew in UTF-8',
      cause,
    );
  }
}

import type { Diagnostic } from '../../lib/diagnostic.ts';

/** One record of a library of references, as its reader understood it. */
export type LibraryRecord = {
  /** Where it begins, 1-based. */
  readonly line: number;
  /** How messages name it: its key, or the start of its title. */
  readonly name: string;
  /** Its key in the library that it comes from. */
  readonly key: string | undefined;
  /** Fields of CSL; dates in EDTF, the address as `URL`. */
  readonly fields: Readonly<Record<string, unknown>>;
};

/** What a file gave: its records, and what of them could not be read. */
export type ReadLibrary = {
  readonly records: readonly LibraryRecord[];
  readonly findings: readonly Diagnostic[];
};

/** Where a finding is: the file as people see it, the line, and the record that it is about. */
export type RecordPlace = { readonly file: string; readonly line: number; readonly name: string };

/** A field that is not taken; the rest of its record is. */
export const fieldLost = (
  { file, line, name }: RecordPlace,
  field: string,
  { message, hint }: { readonly message: string; readonly hint: string },
): Diagnostic => ({
  severity: 'warning',
  rule: 'take/field',
  place: { file, line },
  message: `record "${name}": ${field}: ${message}`,
  hint,
});

/** A record that is not taken. */
export const recordLost = (
  { file, line, name }: RecordPlace,
  { message, hint }: { readonly message: string; readonly hint: string },
): Diagnostic => ({
  severity: 'error',
  rule: 'take/record',
  place: { file, line },
  message: `record "${name}" is not taken: ${message}`,
  hint,
});

/** The start of a text, to name a record by. */
export const startOf = (text: string): string => (text.length > 50 ? `${text.slice(0, 49)}…` : text);

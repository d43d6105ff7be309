import type { Diagnostic } from '../../lib/diagnostic.ts';
import { edtfOf } from './date.ts';
import { fieldLost, type LibraryRecord, type ReadLibrary, recordLost, startOf } from './record.ts';
import { type RisField, type RisRecord, readRis } from './ris.ts';
import { leftTags, nameTags, textTags, types } from './ris-tags.ts';

type Said = { readonly message: string; readonly hint: string };
type Lose = (field: RisField, said: Said) => void;

/** The records of a RIS file. `file` is its name in messages. */
export function risLibrary(text: string, file: string): ReadLibrary {
  const { records, stray } = readRis(text);
  const findings: Diagnostic[] = stray.map((line) =>
    recordLost(
      { file, line, name: `line ${line}` },
      {
        message: 'this line stands outside of every record',
        hint: 'a record begins with "TY  - " and ends with "ER  - ": put the line into one, or take it out',
      },
    ),
  );
  return { records: records.map((record) => understood(record, { file, findings })), findings };
}

const unclosed: Said = {
  message: 'the record is not ended before the next one begins',
  hint: 'it was read up to there; write "ER  - " at its end, and see whether a part of it is lost',
};

function understood(
  record: RisRecord,
  { file, findings }: { readonly file: string; readonly findings: Diagnostic[] },
): LibraryRecord {
  const first = (...tags: readonly string[]) =>
    tags.map((tag) => record.fields.find((field) => field.tag === tag && field.value !== '')).find(Boolean);
  const key = first('ID')?.value;
  const name = key ?? startOf(first('TI', 'T1', 'CT')?.value ?? `of line ${record.line}`);
  const lose: Lose = ({ tag, line }, said) => findings.push(fieldLost({ file, line, name }, tag, said));
  if (!record.isClosed) lose({ tag: 'ER', value: '', line: record.line }, unclosed);
  const fields = inSeries({
    ...typeOf(record.fields[0]!, lose),
    ...texts(record.fields, lose),
    ...people(record.fields),
    ...dates(record.fields, lose),
    ...numbers(record.fields),
  });
  return { line: record.line, name, key, fields };
}

/** What a book or a report stands in is a series. */
function inSeries(fields: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const { 'container-title': container, ...rest } = fields;
  if (container === undefined || (fields.type !== 'book' && fields.type !== 'report')) return fields;
  return { 'collection-title': container, ...rest };
}

function typeOf(field: RisField, lose: Lose): { readonly type: string } {
  const type = types[field.value.toUpperCase()];
  if (type === undefined)
    lose(field, {
      message: `"${field.value}" is no type of RIS`,
      hint: 'it is taken as a document; write the type that it is, like RPRT, or correct csl.type by hand',
    });
  return { type: type ?? 'document' };
}

/** Fields that are a text. The first that is given wins; another one with another value is told. */
function texts(given: readonly RisField[], lose: Lose): Record<string, string> {
  const fields: Record<string, string> = {};
  const known = new Set([...Object.keys(textTags), ...Object.keys(nameTags), ...leftTags]);
  for (const field of given)
    if (!known.has(field.tag) && field.value !== '')
      lose(field, {
        message: 'nothing is known of this tag',
        hint: 'write what it says into the source by hand, where it matters',
      });
  for (const [tag, target] of Object.entries(textTags))
    for (const field of given.filter((one) => one.tag === tag && one.value !== '')) {
      const [value = '', ...more] =
        target === 'URL' ? field.value.split(/\s*;\s*(?=https?:)/) : [field.value];
      const before = fields[target];
      fields[target] ??= value;
      if (more.length > 0 || (target === 'URL' && before !== undefined && before !== value))
        lose(field, {
          message: `a source has one address, and ${fields.URL} was taken`,
          hint: 'where another one is the original, correct url by hand',
        });
    }
  return fields;
}

/** Names are "Family, Given, Suffix"; one without a comma is an organisation, or stands as it is written. */
function people(given: readonly RisField[]): Record<string, unknown> {
  const found = given.filter(({ tag, value }) => nameTags[tag] !== undefined && value !== '');
  const byRole = Map.groupBy(found, ({ tag }) => nameTags[tag]!);
  return Object.fromEntries(
    [...byRole].map(([role, names]) => [role, names.map(({ value }) => nameOf(value))]),
  );
}

function nameOf(written: string): Readonly<Record<string, string>> {
  const [family = '', first = '', suffix = ''] = written.split(',').map((part) => part.trim());
  if (family === '' || first === '') return { literal: written.replace(/^,\s*|,\s*$/g, '') };
  return { family, given: first, ...(suffix !== '' && { suffix }) };
}

const undatable = (value: string): Said => ({
  message: `"${value}" is no date that can be read in one way alone`,
  hint: 'write it like 2019/05/03 in the library, or like 2019-05-03 in the source by hand',
});

function dates(given: readonly RisField[], lose: Lose): Record<string, string> {
  const read = (...tags: readonly string[]) =>
    given
      .filter(({ tag, value }) => tags.includes(tag) && value !== '')
      .flatMap((field) => {
        const edtf = edtfOf(field.value);
        if (edtf === undefined) lose(field, undatable(field.value));
        return edtf === undefined ? [] : [{ edtf, field }];
      });
  const [year] = read('PY', 'Y1');
  const [day] = read('DA');
  const [accessed] = read('Y2');
  // A day is of use where it is of the same year.
  const differ = year && day && year.edtf.slice(0, 4) !== day.edtf.slice(0, 4);
  if (differ)
    lose(day.field, {
      message: `"${day.field.value}" is of another year than ${year.field.value}, which was taken`,
      hint: 'see which of them is right, and correct the library',
    });
  const issued = year && (differ || !day || day.edtf.length <= year.edtf.length) ? year : day;
  return { ...(issued && { issued: issued.edtf }), ...(accessed && { accessed: accessed.edtf }) };
}

/** Pages, and the number of a book or of a serial. */
function numbers(given: readonly RisField[]): Record<string, string> {
  const value = (tag: string) => given.find((field) => field.tag === tag && field.value !== '')?.value;
  const [start, end, serial] = [value('SP'), value('EP'), value('SN')];
  const page = start !== undefined && end !== undefined && !/[-–]/.test(start) ? `${start}-${end}` : start;
  return { ...(page !== undefined && { page }), ...(serial !== undefined && { [serialOf(serial)]: serial }) };
}

/** What SN holds: the number of a journal, of a book, or of a report. */
function serialOf(written: string): 'ISSN' | 'ISBN' | 'number' {
  if (/^\d{4}-?\d{3}[\dX]$/i.test(written)) return 'ISSN';
  return /^(?:\d{9}[\dX]|\d{13})\b/i.test(written.replace(/[-\s]/g, '')) ? 'ISBN' : 'number';
}

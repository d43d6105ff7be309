import { type Diagnostic, fail } from '../../lib/diagnostic.ts';
import { dateFields } from '../../model/csl.ts';
import { edtfOf, edtfOfParts } from './date.ts';
import { entryLines } from './json-lines.ts';
import { fieldLost, type LibraryRecord, type ReadLibrary, recordLost, startOf } from './record.ts';

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The records of a CSL-JSON file: a list, or the list of its field `items`. Throws `Failure` where it is none. */
export function cslLibrary(text: string, file: string): ReadLibrary {
  const lines = entryLines(text);
  const findings: Diagnostic[] = [];
  const records = listIn(text, file).flatMap((record, index): LibraryRecord[] => {
    const line = lines[index] ?? 1;
    if (!isFields(record) || typeof record.type !== 'string') {
      const name = `number ${index + 1}`;
      const message = isFields(record) ? 'it has no type' : 'it is no object with fields';
      const hint = 'a record of CSL-JSON is { "id": …, "type": "report", "title": … }';
      findings.push(recordLost({ file, line, name }, { message, hint }));
      return [];
    }
    const key =
      typeof record.id === 'string' || typeof record.id === 'number' ? String(record.id) : undefined;
    const title = typeof record.title === 'string' ? startOf(record.title) : `number ${index + 1}`;
    const place = { file, line, name: key ?? title };
    return [
      {
        line,
        name: place.name,
        key,
        fields: withDates(record, (field, said) => findings.push(fieldLost(place, field, said))),
      },
    ];
  });
  return { records, findings };
}

function listIn(text: string, file: string): readonly unknown[] {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const message = (error as Error).message;
    const position = Number(/position (\d+)/.exec(message)?.[1] ?? text.length);
    throw fail({
      rule: 'take/file',
      place: { file, line: text.slice(0, position).split('\n').length },
      message: `the file is not JSON: ${message.replace(/ in JSON at position.*| \(line.*/, '')}`,
      hint: 'export the library anew as CSL-JSON',
    });
  }
  const list = isFields(value) && Array.isArray(value.items) ? value.items : value;
  if (Array.isArray(list)) return list;
  throw fail({
    rule: 'take/file',
    place: { file, line: 1 },
    message: 'the file is JSON, but no list of records',
    hint: 'CSL-JSON is a list [ { "type": … }, … ]: export the library as that',
  });
}

type Lose = (field: string, said: { readonly message: string; readonly hint: string }) => void;

/** The fields with their dates in EDTF; a date that cannot be read is left out. */
function withDates(record: Fields, lose: Lose): Fields {
  const dated = dateFields.flatMap((field): [string, unknown][] => {
    if (record[field] === undefined) return [];
    const edtf = dateOf(record[field]);
    if (edtf === undefined)
      lose(field, {
        message: `${JSON.stringify(record[field])} is no date that can be read in one way alone`,
        hint: 'write it like { "date-parts": [[2019, 5, 3]] } in the library, or like 2019-05-03 in the source by hand',
      });
    return [[field, edtf]];
  });
  return { ...record, ...Object.fromEntries(dated) };
}

function dateOf(value: unknown): string | undefined {
  if (typeof value === 'string') return edtfOf(value);
  if (!isFields(value)) return undefined;
  const parts = value['date-parts'];
  if (!Array.isArray(parts)) {
    const written = value.raw ?? value.literal;
    return typeof written === 'string' ? edtfOf(written) : undefined;
  }
  const ends = parts.map((part) => (Array.isArray(part) ? edtfOfParts(part) : undefined));
  if (ends.length === 0 || ends.length > 2 || ends.includes(undefined)) return undefined;
  const text = ends.join('/');
  return edtfOf(value.circa && ends.length === 1 ? `${text}~` : text);
}

import { suggest } from '../../lib/nearest.ts';
import { isEdtf } from '../edtf.ts';
import { keyColumns, numberColumns, rowName } from '../table.ts';
import { isUnknown, type Unknown } from './unknown.ts';

type Fault = {
  readonly path: readonly (string | number)[];
  readonly message: string;
  readonly remedy: string;
};
type Column = { readonly type: string; readonly key?: boolean | undefined; readonly of?: unknown };
type Columns = Readonly<Record<string, Column>>;
/** A cell that was read: what it holds is sound by itself. */
type CellValue = number | string | readonly [number, number] | Unknown;
type Row = Readonly<Record<string, { readonly value: CellValue }>>;
type Table = { readonly columns: Columns; readonly rows: readonly Row[] };

/** What is wrong with a table as a whole: its columns, its keys, and cells that do not fit their column. */
export const tableFaults = (table: Table): readonly Fault[] => [
  ...columnFaults(table),
  ...table.rows.flatMap((row, index) => rowFaults(table.columns, row, index)),
  ...doubledKeys(table),
];

function columnFaults({ columns, rows }: Table): readonly Fault[] {
  const faults: Fault[] = [];
  if (rows.length === 0)
    faults.push({ path: ['rows'], message: 'the dataset is empty', remedy: 'give it a row, or take it out' });
  if (keyColumns(columns).length === 0)
    faults.push({
      path: ['columns'],
      message: 'no column tells the rows apart',
      remedy: "mark one of type 'text' or 'date' with key: true",
    });
  if (numberColumns(columns).length === 0)
    faults.push({
      path: ['columns'],
      message: 'no column holds numbers',
      remedy: 'give it one of type amount, money, rate or share',
    });
  for (const [name, { type, of }] of Object.entries(columns))
    if (type === 'share' && typeof of === 'string' && columns[of]?.type !== 'amount')
      faults.push({
        path: ['columns', name, 'of'],
        message: `there is no column "${of}" that counts`,
        remedy: suggest(of, Object.keys(columns)),
      });
  return faults;
}

function rowFaults(columns: Columns, row: Row, index: number): readonly Fault[] {
  const strange = Object.keys(row)
    .filter((name) => columns[name] === undefined)
    .map((name) => ({
      path: ['rows', index, name],
      message: `there is no column "${name}"`,
      remedy: suggest(name, Object.keys(columns)),
    }));
  const cells = Object.entries(columns).flatMap(([name, column]): readonly Fault[] => {
    const path = ['rows', index, name];
    const cell = row[name];
    if (cell === undefined)
      return column.type === 'text' && !column.key
        ? []
        : [{ path, message: 'the cell is missing', remedy: "write it; where there is none, unknown('why')" }];
    const fault = misfit(column, cell.value);
    return fault ? [{ path, ...fault }] : [];
  });
  return [...strange, ...cells];
}

const kindOf = (value: CellValue): string => (typeof value === 'string' ? `the text "${value}"` : 'a number');

/** What does not fit the type of its column. */
function misfit({ type, key, of }: Column, value: CellValue): Omit<Fault, 'path'> | undefined {
  if (isUnknown(value))
    return key ? { message: 'a key is unknown', remedy: 'name what the row is about' } : undefined;
  const isWord = typeof value === 'string';
  if (type === 'text' || type === 'date') {
    if (!isWord)
      return {
        message: `it is ${kindOf(value)} in a column of the type ${type}`,
        remedy: "put it in quotes: '2019'",
      };
    return type === 'text' || isEdtf(value)
      ? undefined
      : {
          message: `"${value}" is not a date that can be read (EDTF)`,
          remedy: 'write 2016, 2016-04 or 2016-04-08',
        };
  }
  if (isWord)
    return {
      message: `it is ${kindOf(value)} in a column of numbers (${type})`,
      remedy: "write the number alone; where there is none, unknown('why')",
    };
  return type === 'share' ? misfitShare(of, value) : undefined;
}

function misfitShare(
  of: unknown,
  value: number | readonly [number, number],
): Omit<Fault, 'path'> | undefined {
  const isBased = typeof of === 'string';
  const fits = typeof value === 'number' && value >= 0 && (isBased ? Number.isInteger(value) : value <= 100);
  if (fits) return undefined;
  return isBased
    ? {
        message: `a count of ${String(value)} is none`,
        remedy: 'write how many of the base, as a whole number',
      }
    : { message: `${String(value)} is no share in per cent`, remedy: 'write a number from 0 to 100' };
}

/** Two rows with the same keys; those that are the same in letters and digits alone count, because ids are made of these. */
function doubledKeys({ columns, rows }: Table): readonly Fault[] {
  const first = new Map<string, number>();
  const [key] = keyColumns(columns);
  if (key === undefined) return [];
  return rows.flatMap((row, index) => {
    if (keyColumns(columns).some((name) => row[name] === undefined)) return [];
    const name = rowName(columns, row);
    const before = first.get(name);
    if (before === undefined) {
      first.set(name, index);
      return [];
    }
    return [
      {
        path: ['rows', index, key],
        message: `the key ${name === '' ? 'has no letter from a to z and no digit, which' : `"${name}"`} is that of entry ${before + 1} too`,
        remedy: 'correct one of them, or mark another column as a key with key: true',
      },
    ];
  });
}

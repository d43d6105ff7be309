import type { z } from 'zod';
import { suggest } from '../../lib/nearest.ts';
import { isNumeric } from '../cell-number.ts';
import type { CellInput } from '../schema/cell.ts';
import type { column, dataset } from '../schema/dataset.ts';
import { isUnknown } from '../schema/unknown.ts';
import { bareValue, keyColumns, numberColumns, rowName } from '../table.ts';
import { AuthorFault } from './author-fault.ts';

type Spec = z.input<typeof dataset>;
type Row = Readonly<Record<string, CellInput | undefined>>;

/** A dataset as its author wrote it: columns and rows are there, what else may be missing. */
export type Table = Partial<Omit<Spec, 'columns' | 'rows'>> & {
  readonly id: string;
  readonly columns: Readonly<Record<string, z.input<typeof column>>>;
  readonly rows: readonly Row[];
};

/** The keys that tell a row from others: `{ year: '2019' }`. */
export type Keys = Readonly<Record<string, string>>;

/** A cell that was found, with the row and the column that it stands in. */
export type FoundCell = {
  readonly table: Table;
  readonly values: Row;
  /** The name of the row: "2019". */
  readonly row: string;
  readonly column: string;
  readonly kind: Exclude<z.input<typeof column>, { type: 'text' | 'date' }>;
  readonly cell: CellInput;
  readonly number: number | readonly [number, number];
};

const isNumber = (value: unknown): value is number | readonly [number, number] =>
  typeof value === 'number' || (Array.isArray(value) && value.length === 2);

/** Finds a cell that holds a number. Throws `AuthorFault` where there is none, with the nearest name and what to do. */
export function findCell(table: Table, keys: Keys, name: string): FoundCell {
  const values = findRow(table, keys);
  const kind = table.columns[name];
  if (!kind || !isNumeric(kind))
    throw new AuthorFault(
      kind
        ? `the column "${name}" of the dataset "${table.id}" holds no numbers`
        : `the dataset "${table.id}" has no column "${name}"`,
      suggest(name, numberColumns(table.columns)),
    );
  const cell = values[name];
  const row = rowName(table.columns, values);
  const value = bareValue(cell);
  if (cell !== undefined && isNumber(value))
    return { table, values, row, column: name, kind, cell, number: value };
  const why = isUnknown(value) ? `is unknown: ${value.unknown}` : 'holds no number';
  throw new AuthorFault(
    `the cell "${name}" of the row "${row}" of the dataset "${table.id}" ${why}`,
    'say in words that it is not known, or name another cell',
  );
}

/** The one row that has the keys. */
function findRow({ id, columns, rows }: Table, keys: Keys): Row {
  const names = keyColumns(columns);
  for (const key of Object.keys(keys))
    if (!names.includes(key))
      throw new AuthorFault(`the dataset "${id}" has no key "${key}"`, suggest(key, names));
  const found = rows.filter((row) =>
    Object.entries(keys).every(([key, value]) => bareValue(row[key]) === value),
  );
  const [first, second] = found;
  const said = Object.values(keys).join(', ');
  if (!first) {
    const known = rows.map((row) =>
      Object.keys(keys)
        .map((key) => String(bareValue(row[key])))
        .join(', '),
    );
    throw new AuthorFault(`the dataset "${id}" has no row "${said}"`, suggest(said, new Set(known)));
  }
  if (second)
    throw new AuthorFault(
      `${found.length} rows of the dataset "${id}" have the key "${said}"`,
      `name all its keys: ${names.join(', ')}`,
    );
  return first;
}

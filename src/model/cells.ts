import { cellNumber, isNumeric, type PlainNumber } from './cell-number.ts';
import type { Dataset } from './library.ts';
import type { Cell } from './schema/cell.ts';
import { isUnknown } from './schema/unknown.ts';
import { cellId, keyColumns, rowName } from './table.ts';

/** A cell of a dataset that holds a number. */
export type NumberCell = {
  /** The id of the claim that it counts as: "arrivals-2019". */
  readonly id: string;
  readonly column: string;
  /** By which keys its row is told from others: `{ year: '2019' }`. */
  readonly keys: Readonly<Record<string, string>>;
  readonly value: PlainNumber;
  /** When it was true, EDTF. */
  readonly asOf: string;
  readonly sources: Dataset['sources'];
  readonly tlp: Dataset['tlp'];
  readonly cell: Cell;
};

/** The numbers of a dataset, row by row. What is unknown, and a share whose base is, is not among them. */
export const cellsOf = (dataset: Dataset): readonly NumberCell[] =>
  dataset.rows.flatMap((row) => {
    const keys = keysOf(dataset, row);
    const name = rowName(dataset.columns, row);
    const date = Object.entries(keys).find(([key]) => dataset.columns[key]?.type === 'date')?.[1];
    return Object.entries(dataset.columns).flatMap(([column, kind]): NumberCell[] => {
      const cell = row[column];
      if (!cell || !isNumeric(kind) || isUnknown(cell.value) || typeof cell.value === 'string') return [];
      const base = kind.type === 'share' && typeof kind.of === 'string' ? row[kind.of]?.value : undefined;
      const value = cellNumber(kind, { number: cell.value, qualifier: cell.qualifier, base });
      if ('fault' in value) return [];
      const { asOf = date ?? dataset.asOf, sources = dataset.sources, tlp = dataset.tlp } = cell;
      const id = cellId(dataset.id, dataset.columns, { row: name, column });
      return [{ id, column, keys, value, asOf, sources, tlp, cell }];
    });
  });

/** What tells a row from others, by column. */
export const keysOf = (
  { columns }: Pick<Dataset, 'columns'>,
  row: Dataset['rows'][number],
): Readonly<Record<string, string>> =>
  Object.fromEntries(keyColumns(columns).map((key) => [key, String(row[key]?.value ?? '')]));

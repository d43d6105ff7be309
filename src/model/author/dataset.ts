import type { z } from 'zod';
import type { NumberValue } from '../cell-number.ts';
import type { CellInput } from '../schema/cell.ts';
import type { column, dataset } from '../schema/dataset.ts';
import { cellId } from '../table.ts';
import { cellClaim, numberIn } from './cell-claim.ts';
import type { Entity } from './definer.ts';
import { findCell, type Keys, type Table } from './find-cell.ts';
import { callSite } from './origin.ts';

type Spec = z.input<typeof dataset>;
type Column = z.input<typeof column>;

/** A cell as a claim: it stands wherever a claim may stand. */
export type CellClaim = Entity<'claim'>;

/** A table that was defined, with the claims that its cells were made so far. */
export type Dataset<C extends string = string> = Entity<'dataset'> & {
  readonly table: Table;
  readonly names: readonly C[];
  readonly cells: Map<string, CellClaim>;
};

/** A table of numbers as a source gives it. */
export function defineDataset<const C extends string>(
  spec: Omit<Spec, 'columns' | 'rows'> & {
    readonly columns: Readonly<Record<C, Column>>;
    readonly rows: readonly Readonly<Partial<Record<NoInfer<C>, CellInput>>>[];
  },
): Dataset<C> {
  // What is missing is told when the library is loaded.
  const { id = '', columns, rows = [], ...rest }: Partial<typeof spec> = spec ?? {};
  const origin = callSite();
  return {
    ...{ entity: 'dataset', id: String(id), spec: { ...spec }, origin },
    table: { ...rest, id: String(id), columns: columns ?? {}, rows },
    names: Object.keys(columns ?? {}) as C[],
    cells: new Map(),
  };
}

/** A cell of a dataset, as a claim: `quantity(cell(arrivals, { year: '2019' }, 'people'))`. It is cited, marked and exported as any other. */
export function cell<C extends string>(dataset: Dataset<C>, keys: Keys, column: NoInfer<C>): CellClaim {
  const found = findCell(dataset.table, keys, column);
  const id = cellId(dataset.id, found.table.columns, { row: found.row, column });
  const known = dataset.cells.get(id);
  if (known) return known;
  const spec = cellClaim(found, { id, dataset });
  const made = { entity: 'claim', id, spec, origin: dataset.origin } as const;
  dataset.cells.set(id, made);
  return made;
}

/** The number of a cell, for a claim that words it in its own way: `quantity: cellValue(arrivals, { year: '2019' }, 'people')`. */
export const cellValue = <C extends string>(
  dataset: Dataset<C>,
  keys: Keys,
  column: NoInfer<C>,
): NumberValue => numberIn(findCell(dataset.table, keys, column), dataset);

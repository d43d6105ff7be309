import type { z } from 'zod';
import type { column } from './schema/dataset.ts';
import type { QuantityValue, quantityValue } from './schema/value.ts';

/** A column as it is used here: what it means plays no part. */
type Column = Without<z.input<typeof column>, 'meaning'>;
type Without<T, K extends string> = T extends unknown ? Omit<T, K> : never;
type NumberColumn = Exclude<Column, { type: 'text' | 'date' }>;
/** A number as it is given to a claim. */
export type NumberValue = z.input<typeof quantityValue>;
/** A number by itself, without where it comes from. */
export type PlainNumber = Without<QuantityValue, 'taken' | 'derived'>;

/** A number in a cell, and what stands beside it. */
export type Counted = {
  readonly number: number | readonly [number, number];
  /** What the number says of how exact it is. */
  readonly qualifier?: Exclude<QuantityValue, { type: 'share' }>['qualifier'] | undefined;
  /** What stands in the column that holds the base of a share. */
  readonly base?: unknown;
};

/** Whether a column holds numbers. */
export const isNumeric = <C extends { readonly type: Column['type'] }>(
  column: C,
): column is Exclude<C, { readonly type: 'text' | 'date' }> =>
  column.type !== 'text' && column.type !== 'date';

/** The number of a cell in the unit of its column; for a share without a base that can be used, what is wrong with it. */
export function cellNumber(
  column: NumberColumn,
  { number, qualifier = 'exactly', base }: Counted,
): PlainNumber | { readonly fault: string } {
  const value = typeof number === 'number' ? number : ([...number] satisfies [number, number]);
  const { type } = column;
  if (type === 'amount') return { type, value, unit: column.unit, qualifier };
  if (type === 'rate') return { type, value, of: column.of, qualifier };
  if (type === 'money') return { type, amount: value, currency: column.currency, per: column.per, qualifier };
  const { population, fieldwork, sampling, unit, of } = column;
  if (typeof number !== 'number') return { fault: 'a share is one number, and no range' };
  const group = { type, population, fieldwork, sampling, unit };
  if (typeof of !== 'string') return { ...group, percent: number, of };
  return typeof base === 'number'
    ? { ...group, count: number, of: base }
    : { fault: `there is no number in "${of}", the base of its shares` };
}

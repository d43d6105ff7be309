import { asciiWords } from '../lib/fold.ts';

type Columns = Readonly<Record<string, { readonly type: string; readonly key?: boolean | undefined }>>;
type Row = Readonly<Record<string, unknown>>;

const isWords = (type: string): boolean => type === 'text' || type === 'date';

/** The columns by which the rows of a table are told apart, in their order. */
export const keyColumns = (columns: Columns): readonly string[] =>
  Object.entries(columns).flatMap(([name, { type, key }]) => (isWords(type) && key ? [name] : []));

/** The columns that hold numbers, in their order. */
export const numberColumns = (columns: Columns): readonly string[] =>
  Object.entries(columns).flatMap(([name, { type }]) => (isWords(type) ? [] : [name]));

/** The bare value of a cell that may have details: `{ value: 2_800, qualifier: 'over' }` is 2,800. */
export const bareValue = (cell: unknown): unknown =>
  typeof cell === 'object' && cell !== null && 'value' in cell ? cell.value : cell;

/** What tells a row from others, as words joined by hyphens: "2019", "north-2019". It stands in the ids of its cells. */
export const rowName = (columns: Columns, row: Row): string =>
  keyColumns(columns)
    .map((key) => asciiWords(String(bareValue(row[key]))).replace(/^-|-$/g, ''))
    .join('-');

/** The id of the claim that a cell counts as: the column stands in it where there are several. */
export const cellId = (dataset: string, columns: Columns, at: { row: string; column: string }): string =>
  [dataset, at.row, ...(numberColumns(columns).length > 1 ? [at.column] : [])].join('-');

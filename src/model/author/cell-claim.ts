import type { z } from 'zod';
import type { Origin } from '../../lib/origin.ts';
import { cellNumber, type NumberValue } from '../cell-number.ts';
import type { cell as cellSchema } from '../schema/cell.ts';
import type { claim } from '../schema/claim.ts';
import type { Ref } from '../schema/ref.ts';
import { bareValue, cellId, keyColumns } from '../table.ts';
import { AuthorFault } from './author-fault.ts';
import type { FoundCell } from './find-cell.ts';
import { own, type Part } from './prose.ts';

type ClaimSpec = Extract<z.input<typeof claim>, { kind: 'statistic' }>;
type Home = Ref<'dataset'> & { readonly origin: Origin };
type Details = Partial<Extract<z.input<typeof cellSchema>, { value: unknown }>>;

const detailsOf = ({ cell }: FoundCell): Details => (typeof cell === 'object' && 'value' in cell ? cell : {});

/** The number of a cell, in the unit of its column. Throws `AuthorFault` where a share has no base. */
export function numberIn(found: FoundCell, { entity, id }: Ref<'dataset'>): NumberValue {
  const { kind, number, values, column, row } = found;
  const base = kind.type === 'share' && typeof kind.of === 'string' ? bareValue(values[kind.of]) : undefined;
  const value = cellNumber(kind, { number, base, qualifier: detailsOf(found).qualifier });
  if ('fault' in value)
    throw new AuthorFault(
      `the cell "${column}" of the row "${row}" of the dataset "${id}": ${value.fault}`,
      'write how many were asked, or give the column of: unknown(…) and its cells per cent',
    );
  const cell = cellId(id, found.table.columns, { row, column });
  return { ...value, taken: { dataset: { entity, id }, row, column, cell } };
}

/** What a cell says as a claim: what it has of its own, else what its dataset has. */
export function cellClaim(found: FoundCell, { id, dataset }: { id: string; dataset: Home }): ClaimSpec {
  const { table } = found;
  const { value: _value, qualifier: _qualifier, says, asOf, sources, ...details } = detailsOf(found);
  const { hedge, status, reportedBy, grade, tlp, staleAfter } = table;
  return {
    ...{ hedge, status, reportedBy, grade, tlp, staleAfter, ...details },
    ...{ id, kind: 'statistic', quantity: numberIn(found, dataset) },
    says: says ?? sentence(found, dataset.origin),
    sources: sources ?? table.sources ?? [],
    asOf: asOf ?? dateOf(found) ?? table.asOf ?? '',
  };
}

/** The date that tells the row from others. */
function dateOf({ table: { columns }, values }: FoundCell): string | undefined {
  const key = keyColumns(columns).find((name) => columns[name]?.type === 'date');
  return key === undefined ? undefined : String(bareValue(values[key]));
}

/** "People who arrived, 2019: 1,047 people." in each language that the meaning of the column has. */
function sentence(found: FoundCell, origin: Origin): ClaimSpec['says'] {
  const { kind, table, values } = found;
  const keys = keyColumns(table.columns).flatMap((name): Part[] => {
    const text = String(bareValue(values[name]));
    const part: Part =
      table.columns[name]?.type === 'date' ? { part: 'date', date: text } : { part: 'text', text };
    return [{ part: 'text', text: ', ' }, part];
  });
  const after: Part[] = [...keys, { part: 'text', text: ': ' }, own(), { part: 'text', text: '.' }];
  const whole = (meaning: Text) => ({ parts: [...partsOf(meaning), ...after], origin });
  const { meaning } = kind;
  return isText(meaning)
    ? whole(meaning)
    : Object.fromEntries(Object.entries(meaning).map(([language, text]) => [language, whole(text)]));
}

type Text = string | { parts: Part[]; origin: Origin };

const isText = (meaning: Text | Record<string, Text>): meaning is Text =>
  typeof meaning === 'string' || Array.isArray(meaning.parts);

const partsOf = (text: Text): Part[] => (typeof text === 'string' ? [{ part: 'text', text }] : text.parts);

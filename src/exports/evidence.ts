import type { Audience } from '../audience.ts';
import { startCitations } from '../citations.ts';
import { openDesk } from '../desk.ts';
import type { Library } from '../library.ts';
import type { Locale } from '../schema/locale.ts';
import { toCsv } from './csv.ts';
import { rowMakers } from './rows.ts';

/** Whose file it is, in which language. */
export type ExportGround = {
  readonly library: Library;
  readonly audience: Audience;
  readonly locale: Locale;
};

/** Columns of the file. Every kind of entry fills those that it has. */
const columns = [
  ...([
    'class',
    'id',
    'text',
    'kind',
    'hedge',
    'status',
    'grade',
    'as_of',
    'number',
    'base',
    'population',
  ] as const),
  ...([
    'sampling',
    'fieldwork',
    'said_by',
    'from',
    'to',
    'sign',
    'verdict',
    'drivers',
    'claims',
    'caveats',
  ] as const),
  ...(['checks', 'sources', 'addresses', 'tlp'] as const),
];
/** One entry of the file; a column that it does not have stays empty. */
export type Row = Partial<Record<(typeof columns)[number], string>>;

/** The evidence as CSV: what the audience may see of claims, caveats, checks, corrections, links, mechanisms, indicators, events and names. */
export function evidenceCsv(ground: ExportGround): string {
  const desk = openDesk({ ...ground, kind: 'briefing', citations: startCitations() });
  const rows = rowMakers.flatMap((make) => make(desk));
  return toCsv([columns, ...rows.map((row) => columns.map((column) => row[column] ?? ''))]);
}

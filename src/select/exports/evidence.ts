import { startCitations } from '../../sections/desk/citations.ts';
import { openDesk } from '../desk/open-desk.ts';
import { toCsv } from './csv.ts';
import { columns, type ExportGround } from './row.ts';
import { rowMakers } from './rows.ts';

/** The evidence as CSV: what the audience may see of claims, caveats, checks, corrections, links, mechanisms, indicators, events and names. */
export function evidenceCsv(ground: ExportGround): string {
  const desk = openDesk({ ...ground, kind: 'briefing', citations: startCitations() });
  const rows = rowMakers.flatMap((make) => make(desk));
  return toCsv([columns, ...rows.map((row) => columns.map((column) => row[column] ?? ''))]);
}

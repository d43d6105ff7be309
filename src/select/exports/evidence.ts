import type { Audience } from '../../model/audience.ts';
import type { Library } from '../../model/library.ts';
import type { Locale } from '../../model/schema/locale.ts';
import { startCitations } from '../../sections/desk/citations.ts';
import { openDesk } from '../desk/open-desk.ts';
import { toCsv } from './csv.ts';
import { columns } from './row.ts';
import { rowMakers } from './rows.ts';

/** Whose file it is, in which language. */
export type ExportGround = {
  readonly library: Library;
  readonly audience: Audience;
  readonly locale: Locale;
};

/** The evidence as CSV: what the audience may see of claims, caveats, checks, corrections, links, mechanisms, indicators, events and names. */
export function evidenceCsv(ground: ExportGround): string {
  const desk = openDesk({ ...ground, kind: 'briefing', citations: startCitations() });
  const rows = rowMakers.flatMap((make) => make(desk));
  return toCsv([columns, ...rows.map((row) => columns.map((column) => row[column] ?? ''))]);
}

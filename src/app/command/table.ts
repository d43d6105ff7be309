import { formatBytes } from '../../build/gallery-card.ts';
import type { Built } from '../../build/output.ts';
import { formatColumns } from '../../lib/columns.ts';

/** Documents, pages, sizes and times, in columns. */
export function formatTable(built: readonly Built[], times: ReadonlyMap<string, number>): string {
  const bytes = (one: Built, format: string) => {
    const file = one.files.find((candidate) => candidate.format === format);
    return file ? formatBytes(file.bytes) : '–';
  };
  const rows = built.map((one) => [
    one.document,
    String(one.pages),
    bytes(one, 'pdf'),
    bytes(one, 'html'),
    timeOf(times.get(one.document)),
  ]);
  return formatColumns(['Document', 'Pages', 'PDF', 'HTML', 'Time'], rows);
}

const timeOf = (milliseconds: number | undefined): string =>
  milliseconds === undefined ? 'unchanged' : `${(milliseconds / 1000).toFixed(2)} s`;

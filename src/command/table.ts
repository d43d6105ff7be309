import { formatBytes } from '../gallery.ts';
import type { Built } from '../outputs.ts';

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
    `${((times.get(one.document) ?? 0) / 1000).toFixed(2)} s`,
  ]);
  const head = ['Document', 'Pages', 'PDF', 'HTML', 'Time'];
  const widths = head.map((name, column) => Math.max(name.length, ...rows.map((row) => row[column]!.length)));
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!)))
      .join('  ');
  return [line(head), line(widths.map((width) => '─'.repeat(width))), ...rows.map(line)].join('\n');
}

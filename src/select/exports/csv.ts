/** What a spreadsheet would take for a formula, full-width signs too (OWASP, CSV injection). */
const formula = /^[\s\uFEFF]*[=+\-@＝＋－＠]|^[\t\r\n]/;

/** A cell that no spreadsheet runs: an apostrophe before what would be a formula. */
const safe = (text: string): string => (formula.test(text) ? `'${text}` : text);

const quoted = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** Rows as CSV: RFC 4180, with a byte order mark so that Excel reads it as UTF-8. Control characters go. */
export const toCsv = (rows: readonly (readonly string[])[]): string =>
  `\uFEFF${rows.map((row) => row.map(cellOf).join(',')).join('\r\n')}\r\n`;

const cellOf = (text: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what goes
  quoted(safe(text.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/g, '')));

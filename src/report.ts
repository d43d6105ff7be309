import { readFileSync } from 'node:fs';
import type { Diagnostic, Place } from './diagnostic.ts';

const at = ({ file, line, column }: Place): string =>
  [file, line, column].filter((part) => part !== undefined).join(':');

/** The line that a finding is about, with its number; nothing when the file cannot be read. */
function excerpt({ file, line }: Place): string {
  if (line === undefined) return '';
  try {
    const text = readFileSync(file, 'utf8').split('\n')[line - 1];
    return text?.trim() ? `\n    ${line} | ${text.trim().slice(0, 140)}` : '';
  } catch {
    return '';
  }
}

/** One finding as text: place, what is wrong, the line, what to do. */
export function formatDiagnostic({
  severity,
  rule,
  place,
  message,
  hint,
  actual,
  expected,
}: Diagnostic): string {
  const where = place.document && !message.includes(place.document) ? `${place.document}: ` : '';
  const what = `${at(place)}: ${severity}: ${where}${message} [${rule}]`;
  const wanted = actual && expected ? `\n    found ${actual}, expected ${expected}` : '';
  return `${what}${excerpt(place)}${wanted}${hint ? `\n    → ${hint}` : ''}`;
}

/** All findings, errors first, then by file and line, with a count at the end. */
export function formatReport(diagnostics: readonly Diagnostic[]): string {
  const sorted = diagnostics.toSorted(
    (a, b) =>
      a.severity.localeCompare(b.severity) ||
      a.place.file.localeCompare(b.place.file) ||
      (a.place.line ?? 0) - (b.place.line ?? 0),
  );
  const count = (severity: Diagnostic['severity']) => {
    const number = diagnostics.filter((one) => one.severity === severity).length;
    return `${number} ${severity}${number === 1 ? '' : 's'}`;
  };
  return [...sorted.map(formatDiagnostic), `${count('error')}, ${count('warning')}`].join('\n');
}

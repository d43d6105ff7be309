import { readFileSync } from 'node:fs';
import type { Diagnostic, Place } from './diagnostic.ts';
import { byText } from './order.ts';

const at = ({ file, line, column }: Place): string =>
  [file, line, column].filter((part) => part !== undefined).join(':');

const longest = 140;

/** Of a line that is too long to show, the part around its mark. */
function cut(text: string, offset: number): { readonly shown: string; readonly offset: number } {
  if (offset < longest) return { shown: text.slice(0, longest), offset };
  const start = offset - Math.floor(longest / 2);
  return { shown: `…${text.slice(start, start + longest - 1)}`, offset: offset - start + 1 };
}

/** The line that a finding is about, with its number and a mark under its column; nothing when the file cannot be read. */
function excerpt({ file, line, column }: Place): string {
  if (line === undefined) return '';
  try {
    const lines = readFileSync(file, 'utf8').split('\n');
    const text = lines[line - 1];
    if (!text?.trim()) return '';
    // Content that could not be read protects its words all the same.
    if (/\bprotected\s*:\s*\{[^}]*$/.test(lines.slice(Math.max(0, line - 5), line).join('\n'))) return '';
    if (/\bprotected\s*:\s*\{/.test(text)) return '';
    const { shown, offset } = cut(text.trim(), (column ?? 0) - 1 - text.search(/\S/));
    const mark =
      offset >= 0 && offset < shown.length
        ? `\n    ${' '.repeat(String(line).length)} | ${' '.repeat(offset)}^`
        : '';
    return `\n    ${line} | ${shown}${mark}`;
  } catch {
    return '';
  }
}

/** One finding as text: place, what is wrong, the line, what to do, and where its rule is explained. */
export function formatDiagnostic(finding: Diagnostic, explained?: string): string {
  const { severity, rule, place, message, hint, actual, expected } = finding;
  const where = place.document && !message.includes(place.document) ? `${place.document}: ` : '';
  const what = `${at(place)}: ${severity}: ${where}${message} [${rule}]`;
  const wanted = actual && expected ? `\n    found ${actual}, expected ${expected}` : '';
  const why = explained ? `\n    why: ${explained}` : '';
  const line = finding.concealed
    ? '\n    (the line is not shown: it holds a protected word)'
    : excerpt(place);
  return `${what}${line}${wanted}${hint ? `\n    → ${hint}` : ''}${why}`;
}

/** So many findings of the same kind are printed in full; of the others a line says where they are. */
const inFull = 5;

/** Findings with their full text, those that say the same after some of them in a line. `seen` counts what was printed before. */
function formatAll(
  findings: readonly Diagnostic[],
  seen: Map<string, number>,
  pageOf: (rule: string) => string | undefined,
): readonly string[] {
  return findings.map((one) => {
    const kind = kindOf(one);
    const times = (seen.get(kind) ?? 0) + 1;
    seen.set(kind, times);
    if (times <= inFull) return formatDiagnostic(one, pageOf(one.rule));
    return `${at(one.place)}: ${one.severity}: ${one.message} [${one.rule}], as above`;
  });
}

/** Findings of a rule with the same remedy that differ in names and numbers alone are of one kind. */
const kindOf = ({ rule, severity, message, hint = '' }: Diagnostic): string =>
  [rule, severity, ...[message, hint].map((text) => text.replace(/“[^”]*”|"[^"]*"|`[^`]*`|\d+/g, '…'))].join(
    '\n',
  );

const isError = ({ severity }: Diagnostic): boolean => severity === 'error';

/** `1 error`, `2 warnings`. */
function counted(diagnostics: readonly Diagnostic[], severity: Diagnostic['severity']): string {
  const number = diagnostics.filter((one) => one.severity === severity).length;
  return `${number} ${severity}${number === 1 ? '' : 's'}`;
}

/** How many of each there are, those that there are none of left out. */
const summary = (some: readonly Diagnostic[]): string =>
  (['error', 'warning'] as const)
    .map((severity) => counted(some, severity))
    .filter((text) => !text.startsWith('0 '))
    .join(', ');

/**
 * All findings, file by file, those with errors first, each in the order of its lines, with a count at the end.
 * `pageOf` says where a rule is explained.
 */
export function formatReport(
  diagnostics: readonly Diagnostic[],
  pageOf: (rule: string) => string | undefined = () => undefined,
): string {
  const sorted = diagnostics.toSorted(
    (a, b) => (a.place.line ?? 0) - (b.place.line ?? 0) || byText(a.severity, b.severity),
  );
  const groups = [...Map.groupBy(sorted, ({ place }) => place.file)].toSorted(
    ([a, one], [b, other]) => Number(other.some(isError)) - Number(one.some(isError)) || byText(a, b),
  );
  const seen = new Map<string, number>();
  const blocks = groups.map(([file, some]) => {
    const head = groups.length > 1 ? [`${file} (${summary(some)})`] : [];
    return [...head, ...formatAll(some, seen, pageOf)].join('\n');
  });
  const count = `${counted(diagnostics, 'error')}, ${counted(diagnostics, 'warning')}`;
  return groups.length > 1 ? [...blocks, count].join('\n\n') : [...blocks, count].join('\n');
}

import { readFileSync } from 'node:fs';
import { fieldRange, scan } from '../../lib/locate.ts';
import type { Origin } from '../../lib/origin.ts';
import { fieldLine } from '../new/literal.ts';

/** A field of a source, what it says, and what it is to say. */
export type FieldChange = { readonly field: string; readonly from: unknown; readonly to: unknown };
/** The changes of one source, and where it is written. */
export type SourceChange = {
  readonly id: string;
  readonly origin: Origin;
  readonly fields: readonly FieldChange[];
};

/** The texts of the modules with the changes in them; what else is written there stays. Changes that find no place are given back. */
export function patched(changes: readonly SourceChange[]): {
  readonly texts: ReadonlyMap<string, string>;
  readonly unplaced: readonly SourceChange[];
} {
  const texts = new Map<string, string>();
  const unplaced: SourceChange[] = [];
  // From the foot of each file to its head, so that the places above stay where they are.
  for (const change of changes.toSorted((a, b) => b.origin.line - a.origin.line)) {
    const { file } = change.origin;
    const after = withFields(texts.get(file) ?? readFileSync(file, 'utf8'), change);
    if (after === undefined) unplaced.push(change);
    else texts.set(file, after);
  }
  return { texts: new Map([...texts].map(([file, text]) => [file, withoutSpareImport(text)])), unplaced };
}

function withFields(before: string, { origin: { line, column }, fields }: SourceChange): string | undefined {
  const above = before.split('\n', line - 1).reduce((sum, one) => sum + one.length + 1, 0);
  const start = above + column - 1;
  let text = before;
  for (const { field, to } of fields) {
    const scanned = scan(text);
    const found = fieldRange(scanned, { start, name: field });
    const id = fieldRange(scanned, { start, name: 'id' });
    if (!id) return undefined;
    const indent = indentAt(text, id.from);
    const written = fieldLine(field, to, indent).slice(indent, -1);
    text = found
      ? `${text.slice(0, found.from)}${written}${text.slice(found.to)}`
      : `${text.slice(0, id.to)},\n${' '.repeat(indent)}${written}${text.slice(id.to)}`;
  }
  return text;
}

/** How far the line is set in on which a character stands. */
function indentAt(text: string, index: number): number {
  const line = text.slice(text.lastIndexOf('\n', index - 1) + 1);
  return line.length - line.trimStart().length;
}

/** Without the import of `unknown` where nothing is unknown any more. */
function withoutSpareImport(text: string): string {
  const uses = text.match(/\bunknown\b/g) ?? [];
  return uses.length === 1
    ? text.replace(/(?<=import \{[^}]*), unknown\b|(?<=import \{\s*)unknown,\s*/, '')
    : text;
}

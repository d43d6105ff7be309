import { z } from 'zod';
import { withCapital } from '../../model/capital.ts';
import { type Printable, plain, printable, type Run, withoutStop } from '../../model/printable.ts';
import { frame } from '../section.ts';

/** One line of a cell. `kind` is its class in the theme. */
const line = z.object({
  kind: z.enum(['text', 'strong', 'quiet', 'id', 'note', 'flag']),
  /** A few words before it, set apart; may be empty. */
  label: z.string(),
  text: printable,
});
export type Line = z.infer<typeof line>;
type Kind = Line['kind'];

/** A table whose cells hold lines. The first cell of a row is its head. */
export const table = z.object({
  /** Its class in the theme, where it needs one. */
  name: z.string().optional(),
  columns: z.array(z.object({ label: z.string(), /** Per cent of the width. */ width: z.number() })),
  rows: z.array(z.object({ head: z.array(line), cells: z.array(z.object({ lines: z.array(line) })) })),
});
export type Table = z.infer<typeof table>;

/** What a section gives whose template is `table`. */
export const tableContext = z.object({
  ...frame,
  intro: z.array(printable),
  table,
  /** Printed in its place when it has no rows. */
  empty: z.string(),
  note: printable.optional(),
});

const asPrintable = (text: Printable | string): Printable => (typeof text === 'string' ? plain(text) : text);

/** A line of a cell. */
export const lineOf = (kind: Kind, text: Printable | string, label = ''): Line => ({
  kind,
  label,
  // The template ends a note with a full stop.
  text: kind === 'note' ? withoutStop(asPrintable(text)) : asPrintable(text),
});
export const words = (text: Printable | string): Line => lineOf('text', text);
export const quiet = (text: Printable | string, label = ''): Line => lineOf('quiet', text, label);
export const idLine = (id: string): Line => lineOf('id', id);

/** Lines of a cell, each with a capital: what is empty says so, so that no cell is read aloud as nothing. */
export const cell = (...lines: readonly (Line | undefined)[]) => {
  const given = lines.filter((one) => one !== undefined).map(begun);
  return { lines: given.length > 0 ? given : [quiet('–')] };
};

/** A line that begins a line of print does so with a capital; an id stays as it is, and so does what follows a label. */
export const begun = (line: Line): Line =>
  line.kind === 'id' || line.label !== '' ? line : { ...line, text: withCapital(line.text) };

/** Pieces as one text, with something between them. */
export function joined(pieces: readonly (Printable | string)[], between = '; '): Printable {
  const runs = pieces.flatMap((piece, index): Run[] => [
    ...(index > 0 ? [{ run: 'text' as const, text: between }] : []),
    ...asPrintable(piece).runs,
  ]);
  return { printable: 'prose', runs };
}

/** A line of several pieces; nothing where there are none. */
export const listLine = (
  kind: Kind,
  pieces: readonly (Printable | string)[],
  label = '',
): Line | undefined => (pieces.length > 0 ? lineOf(kind, joined(pieces), label) : undefined);

/** Columns from pairs of a label and a width in per cent. */
export const columns = (...pairs: readonly (readonly [label: string, width: number])[]): Table['columns'] =>
  pairs.map(([label, width]) => ({ label, width }));

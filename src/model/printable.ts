import { z } from 'zod';
import { originSchema } from './schema/prose.ts';

/** The letter of a note at the foot of a section, and the id under which the note stands. */
const noteMark = z.object({ letter: z.string(), id: z.string() });
export type NoteMark = z.infer<typeof noteMark>;

/** A piece of finished text. `language` is set where it differs from the document's. */
const run = z.discriminatedUnion('run', [
  z.object({ run: z.literal('text'), text: z.string(), language: z.string().optional() }),
  z.object({ run: z.literal('strong'), text: z.string() }),
  /**
   * Numbers of sources, printed raised and linked to the list of sources; before them the letters of the notes at the
   * foot that limit what is said, linked to them. `opens` is the letter with which such a note begins.
   */
  z.object({
    run: z.literal('cite'),
    numbers: z.array(z.number()),
    marks: z.array(noteMark).optional(),
    opens: noteMark.optional(),
  }),
]);
export type Run = z.infer<typeof run>;
export type Citation = Extract<Run, { run: 'cite' }>;

/** Typed prose, finished for one audience: every number, date and citation is decided. Templates print it with `{{x}}`. */
export const printable = z.object({
  printable: z.literal('prose'),
  runs: z.array(run),
  origin: originSchema.optional(),
});
export type Printable = z.infer<typeof printable>;

/** Markup made by the engine (a figure, a filled body), never by content. On one line, so that it holds in Markdown too. */
export const markup = z.object({ printable: z.literal('markup'), html: z.string() });
export type Markup = z.infer<typeof markup>;

/** Whether a value prints as runs or as markup of the engine. */
export const isPrintable = (value: unknown): value is Printable | Markup =>
  typeof value === 'object' && value !== null && 'printable' in value;

/** Words of the engine as a printable. */
export const plain = (text: string): Printable => ({ printable: 'prose', runs: [{ run: 'text', text }] });

/** The same without the full stop at its end, for a place that sets one itself. */
export function withoutStop<T extends Printable>(text: T): T {
  const last = text.runs.findLastIndex(({ run }) => run !== 'cite');
  const runs = text.runs.map((piece, index) =>
    index === last && piece.run !== 'cite' ? { ...piece, text: piece.text.replace(/\.$/, '') } : piece,
  );
  return { ...text, runs };
}

/** The words of a printable, without markup or citations. */
export const plainText = (value: Printable | string): string =>
  typeof value === 'string'
    ? value
    : value.runs.map((piece) => (piece.run === 'cite' ? '' : piece.text)).join('');

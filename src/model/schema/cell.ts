import { z } from 'zod';
import { edtf } from './date.ts';
import { grade, locator } from './locator.ts';
import { prose } from './prose.ts';
import { evidence } from './ref.ts';
import { tlp } from './tlp.ts';
import { isUnknown, type Unknown } from './unknown.ts';
import { qualifiers } from './value.ts';
import { hedges, statuses } from './vocabulary.ts';

/** What a cell of a dataset says: a number, the two ends of a range, a word or a date, or why it is not known. */
export type CellValue = number | string | readonly [number, number] | Unknown;

/** What one cell has of its own; what it leaves out is that of its dataset. */
const details = z.strictObject({
  /** What the cell alone would say. */
  value: z.custom<CellValue>(),
  /** How exact the source is about it. */
  qualifier: z.enum(qualifiers).optional(),
  /** A sentence for it, with `own()` for its number. */
  says: prose.optional(),
  /** The same in plain words. */
  plain: prose.optional(),
  /** Where it is said, if not where the rest is. */
  sources: z.array(locator).min(1, 'name at least one source, or leave the field out').optional(),
  /** When it was true, if its row does not say that. */
  asOf: edtf.optional(),
  /** After this date it must be checked again. */
  staleAfter: edtf.optional(),
  hedge: z.enum(hedges).optional(),
  status: z.enum(statuses).optional(),
  reportedBy: z.string().min(1).optional(),
  grade: grade.optional(),
  tlp: tlp.optional(),
  evidence,
});

/** A cell that was read: its value, and what it has of its own. */
export type Cell = z.output<typeof details>;

/** What its author may write into a cell. */
export type CellInput = CellValue | z.input<typeof details>;

type Told = { readonly message: string; readonly remedy: string };

const notWritten = 'write the number; where there is none, say why: unknown(…)';

/** What is wrong with the value of a cell by itself; nothing where it can be read. */
function faultOf(value: unknown): Told | undefined {
  if (typeof value === 'number')
    return Number.isFinite(value) ? undefined : { message: `${value} is no number`, remedy: notWritten };
  if (typeof value === 'string')
    return value.trim() === '' ? { message: 'the cell is empty', remedy: notWritten } : undefined;
  if (Array.isArray(value)) return faultOfRange(value);
  if (isUnknown(value))
    return typeof value.unknown === 'string' && value.unknown !== ''
      ? undefined
      : { message: 'it is unknown, and nothing says why', remedy: "say why: unknown('not published')" };
  return { message: 'it is no cell', remedy: 'write a number, a text, a range [from, to] or unknown(…)' };
}

function faultOfRange(ends: readonly unknown[]): Told | undefined {
  const [from, to] = ends;
  if (ends.length === 2 && Number.isFinite(from) && Number.isFinite(to) && Number(from) < Number(to))
    return undefined;
  return {
    message: `[${ends.join(', ')}] is no range`,
    remedy: 'write its smaller end and its larger one: [3, 4]',
  };
}

const isDetailed = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !isUnknown(value);

/** A cell as its author wrote it, read. */
export const cell = z.custom<CellInput>().transform((input, context): Cell => {
  const parsed = isDetailed(input) ? details.safeParse(input) : undefined;
  for (const { message, path } of parsed?.error?.issues ?? []) {
    const remedy = 'correct the field, or leave it out';
    context.addIssue({ code: 'custom', path: [...path], message, params: { remedy } });
  }
  const read = parsed?.data ?? { value: input as CellValue, evidence: [] };
  const fault = parsed?.error ? undefined : faultOf(read.value);
  if (fault) context.addIssue({ code: 'custom', message: fault.message, params: { remedy: fault.remedy } });
  return read;
});

import type { EntityOf } from '../../model/library.ts';

type Mark = 'CC' | 'C' | 'N' | 'I' | 'II';
/** The part of a matrix that scores come from: hypotheses by id, and a mark for each in every row. */
export type Marked = {
  readonly hypotheses: readonly string[];
  readonly rows: readonly { readonly marks: Readonly<Record<string, Mark>> }[];
};

/** What speaks against one hypothesis, and how much of the evidence bears on it at all. */
export type AchScore = {
  readonly hypothesis: string;
  /** Rows marked I or II. The hypothesis with the fewest survives. */
  readonly inconsistencies: number;
  /** Of those, rows marked II. */
  readonly strong: number;
  /** Rows with another mark than N: few of them, and a low score says little. */
  readonly bearing: number;
};

const weights: Readonly<Record<Mark, number>> = { CC: 2, C: 1, N: 0, I: -1, II: -2 };
const against: ReadonlySet<Mark> = new Set(['I', 'II']);

/** The scores of all hypotheses, in the order of the matrix (Heuer 1999, chapter 8: count what is inconsistent). */
export const achScores = ({ hypotheses, rows }: Marked): readonly AchScore[] =>
  hypotheses.map((hypothesis) => {
    const marks = rows.map((row) => markOf(row, hypothesis));
    return {
      hypothesis,
      inconsistencies: marks.filter((mark) => against.has(mark)).length,
      strong: marks.filter((mark) => mark === 'II').length,
      bearing: marks.filter((mark) => mark !== 'N').length,
    };
  });

/** How far apart a row puts the hypotheses: 0 (it tells none from another) to 4 (CC for one, II for another). */
export function diagnosticity({ hypotheses }: Marked, row: Marked['rows'][number]): number {
  const values = hypotheses.map((hypothesis) => weights[markOf(row, hypothesis)]);
  return Math.max(...values) - Math.min(...values);
}

/** The hypotheses with the fewest inconsistencies. Several when they tie. */
export function survivors(matrix: Marked): readonly string[] {
  const scores = achScores(matrix);
  const least = Math.min(...scores.map(({ inconsistencies }) => inconsistencies));
  return scores.flatMap(({ hypothesis, inconsistencies }) => (inconsistencies === least ? [hypothesis] : []));
}

/** What the matrix says without one of its rows. */
type DropOne = {
  /** Index of the row that is taken out, from 0. */
  readonly row: number;
  readonly scores: readonly AchScore[];
  readonly survivors: readonly string[];
  /** The survivors are others than with all rows: the result hangs on this row. */
  readonly changes: boolean;
};

/** Drop-one sensitivity: each row is taken out in turn, and the scores are computed again. */
export function dropOne(matrix: Marked): readonly DropOne[] {
  const whole = survivors(matrix).join();
  return matrix.rows.map((_, row) => {
    const rest = { ...matrix, rows: matrix.rows.filter((_, index) => index !== row) };
    const left = survivors(rest);
    return { row, scores: achScores(rest), survivors: left, changes: left.join() !== whole };
  });
}

/** One row with its marks in the order of the hypotheses, and how well it tells them apart. */
type AchRow = {
  readonly row: EntityOf<'ach-matrix'>['rows'][number];
  readonly marks: readonly Mark[];
  readonly diagnosticity: number;
};

/** The rows of a matrix, ready for a table. */
export const achRows = (matrix: EntityOf<'ach-matrix'>): readonly AchRow[] =>
  matrix.rows.map((row) => ({
    row,
    marks: matrix.hypotheses.map((hypothesis) => markOf(row, hypothesis)),
    diagnosticity: diagnosticity(matrix, row),
  }));

/** `load` refuses a matrix with a missing mark. */
function markOf(row: Marked['rows'][number], hypothesis: string): Mark {
  const mark = row.marks[hypothesis];
  if (!mark) throw new Error(`no mark for ${hypothesis}`);
  return mark;
}

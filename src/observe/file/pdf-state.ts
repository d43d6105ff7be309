import type { Font, Glyph } from './pdf-font.ts';
import { type Mark, type Shared, unmarked } from './pdf-mark.ts';
import { identity, type Matrix } from './pdf-matrix.ts';
import { collectRuns, noGlyph } from './pdf-run.ts';
import { isBytes, type Operand } from './pdf-token.ts';

/** What `q` saves and `Q` brings back. */
type Graphics = {
  matrix: Matrix;
  font: Font | undefined;
  size: number;
  charSpace: number;
  wordSpace: number;
  scale: number;
  leading: number;
  rise: number;
  mode: number;
};

/** Where the reading of a page stands. */
export type State = {
  readonly shared: Shared;
  readonly runs: ReturnType<typeof collectRuns>;
  readonly saved: Graphics[];
  readonly marks: Mark[];
  /** What the open marks come to. */
  mark: Mark;
  graphics: Graphics;
  line: Matrix;
  /** How far along its line the pen is. */
  pen: number;
  /** How many forms were drawn so far. */
  forms: number;
};

/** As a page begins (ISO 32000-1, 8.4). */
export const newState = (shared: Shared): State => ({
  shared,
  runs: collectRuns(),
  saved: [],
  marks: [],
  mark: unmarked,
  graphics: {
    matrix: identity,
    font: undefined,
    size: 0,
    charSpace: 0,
    wordSpace: 0,
    scale: 1,
    leading: 0,
    rise: 0,
    mode: 0,
  },
  line: identity,
  pen: 0,
  forms: 0,
});

/** A mark within another takes from it what it does not say itself. Content that is tagged is no artifact. */
export function openMark(state: State, mark: Mark): void {
  const { mark: around, marks } = state;
  marks.push(around);
  const key = mark.key ?? around.key;
  state.mark = {
    key,
    artifact: key === undefined && (mark.artifact || around.artifact),
    hidden: mark.hidden || around.hidden,
    spoken: mark.spoken ?? around.spoken,
  };
}

/** Ends the innermost mark. */
export function closeMark(state: State): void {
  state.mark = state.marks.pop() ?? unmarked;
}

/** Shows a string: its glyphs go to the runs, the pen moves on. */
export function show(state: State, shown: Operand): void {
  const { font, size, charSpace, wordSpace, scale, matrix, rise, mode } = state.graphics;
  if (!font || !isBytes(shown)) return;
  const { line, mark, runs } = state;
  const wide = Math.hypot(
    line[0] * matrix[0] + line[1] * matrix[2],
    line[0] * matrix[1] + line[1] * matrix[3],
  );
  const high = Math.hypot(
    line[2] * matrix[0] + line[3] * matrix[2],
    line[2] * matrix[1] + line[3] * matrix[3],
  );
  const hidden = mark.hidden || mode === 3 || mode === 7;
  for (const glyph of font.glyphs(shown.bytes)) {
    const advance = ((glyph.width / 1000) * size + charSpace + (glyph.space ? wordSpace : 0)) * scale;
    const across = state.pen * line[0] + rise * line[2] + line[4];
    const up = state.pen * line[1] + rise * line[3] + line[5];
    const x = across * matrix[0] + up * matrix[2] + matrix[4];
    const y = across * matrix[1] + up * matrix[3] + matrix[5];
    const end = x + advance * wide;
    const placed = {
      x,
      y,
      end,
      size: size * high,
      font: font.name,
      mark: mark.key,
      artifact: mark.artifact,
      hidden,
    };
    runs.add(placed, textOf(glyph, mark), glyph.missing);
    state.pen += advance;
  }
}

/** What a glyph says. Where the file says what several say together, the first one says it. */
function textOf(glyph: Glyph, { spoken }: Mark): string {
  if (spoken === undefined) return glyph.text || (glyph.missing ? noGlyph : '');
  const { text } = spoken;
  spoken.text = '';
  return text;
}

/** Text shown by one stretch of a content stream: one line, one font, one mark. Lengths are pt from the bottom left. */
export type TextRun = {
  text: string;
  readonly x: number;
  /** Of the baseline. */
  readonly y: number;
  end: number;
  readonly size: number;
  readonly font: string;
  /** The marked content that it stands in, as `<stream>:<number>`. */
  readonly mark: string | undefined;
  readonly artifact: boolean;
  /** Not painted, or in a layer that is off. */
  readonly hidden: boolean;
  /** True when a character of it has no glyph. */
  missing: boolean;
};

/** What stands for a character without a glyph whose text is not in the file. */
export const noGlyph = '□';

/** How far apart, in parts of the type size, glyphs may stand that are one run. */
const widestGap = 0.35;

type Placed = Omit<TextRun, 'text' | 'missing'>;

/** Puts glyphs together to runs, in the order in which they are shown. */
export function collectRuns() {
  const runs: TextRun[] = [];
  return {
    runs: runs as readonly TextRun[],
    add: (placed: Placed, text: string, missing: boolean): void => {
      const last = runs.at(-1);
      if (last && follows(last, placed)) {
        last.text += text;
        last.end = placed.end;
        last.missing ||= missing;
      } else runs.push({ ...placed, text, missing });
    },
  };
}

const follows = (last: TextRun, next: Placed): boolean =>
  last.mark === next.mark &&
  last.font === next.font &&
  last.artifact === next.artifact &&
  last.hidden === next.hidden &&
  Math.abs(last.size - next.size) < 0.01 &&
  Math.abs(last.y - next.y) < last.size * 0.05 &&
  Math.abs(next.x - last.end) < last.size * widestGap;

/** Runs as text: a line break where a line ends, a space where there is a gap. */
export function joinRuns(runs: readonly TextRun[]): string {
  let text = '';
  let last: TextRun | undefined;
  for (const run of runs) {
    if (last) text += separator(last, run);
    text += run.text;
    last = run;
  }
  return text;
}

function separator(last: TextRun, next: TextRun): string {
  const size = Math.max(last.size, next.size);
  if (Math.abs(last.y - next.y) > size * 0.6) return '\n';
  return Math.abs(next.x - last.end) > size * 0.15 && !/\s$/.test(last.text) && !/^\s/.test(next.text)
    ? ' '
    : '';
}

import type { Measure, Weight } from './type-width.ts';

type Setting = {
  readonly measure: Measure;
  /** In px. */
  readonly size: number;
  readonly weight?: Weight;
};

/** Breaks a text into lines of at most `width` px. A word that is wider stands alone and goes beyond. */
export function wrapText(text: string, width: number, { measure, size, weight }: Setting): string[] {
  const found: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && measure(longer, size, weight) > width) {
      found.push(line);
      line = word;
    } else line = longer;
  }
  return [...found, line];
}

/** As `wrapText`, in as many lines, of lengths as even as can be. */
export function wrapEvenly(text: string, width: number, setting: Setting): string[] {
  const widest = wrapText(text, width, setting);
  let best = widest;
  for (let narrower = width * 0.95; narrower > width * 0.4; narrower *= 0.95) {
    const lines = wrapText(text, narrower, setting);
    if (lines.length > widest.length || widthOf(lines, setting) > width) break;
    best = lines;
  }
  return best;
}

/** The width of the longest line, in px. */
export const widthOf = (lines: readonly string[], { measure, size, weight }: Setting): number =>
  Math.max(0, ...lines.map((line) => measure(line, size, weight)));

import type { Font } from 'fontkit';
import { type FontCache, readPackageFile, readSubsets } from '../lib/font-files.ts';
import type { HouseStyle, Typeface } from '../model/style.ts';
import type { Measure, Weight } from './type-width.ts';

/** Contextual alternates change shapes and hardly a width, and looking for them takes two thirds of the time. */
const fast = { calt: false };

/**
 * Opens the sans of a house style, as the browser will use it, and measures texts in it.
 * Characters that it lacks count as one em, which is as wide as any of another script.
 */
export async function openMeasure(style: HouseStyle, cache: FontCache): Promise<Measure> {
  const { create } = await import('fontkit');
  const family = style.fonts.find((font) => font.family === style.sans)!;
  const fonts = new Map<string, Font>();
  const ems = new Map<string, number>();

  const open = (path: string): Font => {
    const font = fonts.get(path) ?? (create(Buffer.from(readPackageFile(cache, path))) as Font);
    fonts.set(path, font);
    return font;
  };

  const emsOf = (text: string, weight: Weight): number => {
    const main = open(fileOf(family, 'latin', weight));
    const codes = [...text].map((char) => char.codePointAt(0)!);
    if (codes.every((code) => main.hasGlyphForCodePoint(code)))
      return main.layout(text, fast).advanceWidth / main.unitsPerEm;
    return codes.reduce((sum, code) => sum + emsOfOne(code, weight), 0);
  };

  const emsOfOne = (code: number, weight: Weight): number => {
    const subset = subsetOf(family, code, cache);
    const font = subset === undefined ? undefined : open(fileOf(family, subset, weight));
    return font?.hasGlyphForCodePoint(code) ? font.glyphForCodePoint(code).advanceWidth / font.unitsPerEm : 1;
  };

  const emsOfWord = (word: string, weight: Weight): number => {
    const key = `${weight} ${word}`;
    const known = ems.get(key) ?? emsOf(word, weight);
    ems.set(key, known);
    return known;
  };

  // Texts are measured by their words, which come again: shaping is what takes the time.
  return (text, size, weight = 400) => {
    const words = text.split(' ');
    const spaces = (words.length - 1) * emsOfWord(' ', weight);
    return size * words.reduce((sum, word) => sum + emsOfWord(word, weight), spaces);
  };
}

/** The file of a face: of the weight that is wanted, or of the one nearest to it. */
function fileOf(family: Typeface, subset: string, wanted: Weight): string {
  const weight = family.weights.toSorted((a, b) => Math.abs(a - wanted) - Math.abs(b - wanted))[0]!;
  if ('files' in family) return family.files.find((face) => face.weight === weight && !face.italic)!.file;
  return `${family.package}/files/${family.stem}-${subset}-${weight}-normal.woff2`;
}

/** The subset of a packaged family that holds a character; a file of our own is one subset. */
function subsetOf(family: Typeface, code: number, cache: FontCache): string | undefined {
  if ('files' in family) return '';
  const holds = ({ spans }: { spans: readonly (readonly [number, number])[] }) =>
    spans.some(([first, last]) => code >= first && code <= last);
  return readSubsets(cache, family.package).find(holds)?.name;
}

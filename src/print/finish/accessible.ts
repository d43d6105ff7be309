import { type PDFDocument, PDFHexString, PDFName, PDFString } from '../pdf-lib.ts';
import { elements } from './structure.ts';

type Named = { readonly title: string; readonly language: string };

/**
 * Whether a mended document may say that it follows PDF/UA-1: it has a title, a language and tags, every figure has
 * words, no heading is skipped, and nothing is in it that the finishing pass does not know how to mend.
 */
export function isAccessible(document: PDFDocument, { title, language }: Named): boolean {
  const all = elements(document);
  const figures = all.filter(({ dict }) => dict.get(PDFName.of('S')) === PDFName.of('Figure'));
  return (
    title.trim() !== '' &&
    /^[A-Za-z]{2,3}(-|$)/.test(language) &&
    all.length > 0 &&
    figures.every(({ dict }) => isText(dict.lookup(PDFName.of('Alt')))) &&
    !all.some(({ type }) => type === 'Form') &&
    isStepwise(all.flatMap(({ type }) => /^H([1-6])$/.exec(type)?.[1] ?? []).map(Number))
  );
}

/** Whether headings start at one and never go down by more than one step. */
function isStepwise(levels: readonly number[]): boolean {
  return levels.every((level, index) => level <= (levels[index - 1] ?? 0) + 1);
}

function isText(value: unknown): boolean {
  return (value instanceof PDFString || value instanceof PDFHexString) && value.decodeText().trim() !== '';
}

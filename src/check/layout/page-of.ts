import { lettersAndDigits } from '../../lib/fold.ts';
import { onceFor } from '../../lib/once.ts';
import type { PdfPage, SheetObservation } from '../../model/observation.ts';

/**
 * The page of a PDF on which a line of text of the sheet is printed. A line that stands there several times is the one
 * that comes as late among its like as it does on the sheet. Nothing when the PDF does not have it.
 */
export function pageOf(
  sheet: SheetObservation,
  pages: readonly PdfPage[],
  index: number,
): number | undefined {
  const needle = lettersAndDigits(sheet.texts[index]?.text ?? '');
  if (needle === '') return undefined;
  const before = bareSheet(sheet).slice(0, index).join('|');
  let left = before.split(needle).length - 1;
  for (const { number, letters } of barePages(pages)) {
    const count = letters.split(needle).length - 1;
    if (left < count) return number;
    left -= count;
  }
  return undefined;
}

const bareSheet = onceFor((sheet: SheetObservation) => sheet.texts.map(({ text }) => lettersAndDigits(text)));

const barePages = onceFor((pages: readonly PdfPage[]) =>
  pages.map(({ number, texts }) => ({
    number,
    letters: texts
      .filter(({ artifact }) => !artifact)
      .map(({ text }) => lettersAndDigits(text))
      .join(''),
  })),
);

import type { SheetObservation } from '../../model/observation.ts';
import { defineRule, type Finding } from '../rule.ts';
import { linesOf, slotsAround, startOf, textsByBlock } from './sheet.ts';
import { nameOfSpot, placeOfSpot } from './where.ts';

export const headlineLines = defineRule({
  id: 'layout/headline-lines',
  title: 'A headline of too many lines',
  why: 'A headline is one sentence that can be disagreed with, read at a glance: two lines at most, four where it stands in a narrow column beside a figure.',
  example:
    "headline: 'Since the border was closed in the year of the pandemic, fewer people than ever before have …'",
  mend: 'Say it in fewer words: one statement, no subordinate clause; the rest belongs into the lines below it.',
  severity: 'error',
  needs: 'page',
  run: (facts) =>
    facts.page.sheets.flatMap((sheet) =>
      headlinesOn(sheet).flatMap(({ element, lines, most, first }): Finding[] => {
        if (lines <= most) return [];
        const spot = { sheet, element, origin: first.origin, text: first.text };
        return [
          {
            place: placeOfSpot(facts, spot),
            message: `${nameOfSpot(facts, spot)}: the headline “${startOf(first.text)}” takes ${lines} lines, expected at most ${most}`,
            hint: 'Say it in fewer words, and put what is left over into the lines below',
            actual: `${lines} lines`,
            expected: `at most ${most}`,
          },
        ];
      }),
    ),
});

function headlinesOn(sheet: SheetObservation) {
  const blocks = textsByBlock(sheet);
  return [...blocks].flatMap(([element, texts]) => {
    const first = texts[0];
    if (!first || !/^h[12]$/.test(sheet.slots[element]?.tag ?? '')) return [];
    return [{ element, first, lines: linesOf(texts).length, most: isBesideFigure(sheet, element) ? 4 : 2 }];
  });
}

/** True where the headline shares its place with a figure: then it stands in a column. */
function isBesideFigure(sheet: SheetObservation, element: number): boolean {
  const around = slotsAround(sheet, element).slice(1);
  const figures = sheet.slots.filter(({ slot, tag }) => slot === 'figure' || tag === 'figure');
  return figures.some((figure) =>
    slotsAround(sheet, figure.parent).some(
      (slot) => around.includes(slot) && slot.tag !== 'section' && slot.tag !== 'main',
    ),
  );
}

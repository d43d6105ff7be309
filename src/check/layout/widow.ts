import type { SheetObservation, TextBox } from '../../model/observation.ts';
import { defineRule, type Finding } from '../rule.ts';
import { linesOf, slotsAround, startOf, textsByBlock } from './sheet.ts';
import { nameOfSpot, placeOfSpot } from './where.ts';

/** A last line of one word with no more letters than this looks like a mistake. */
const shortWord = 6;

export const widow = defineRule({
  id: 'layout/widow',
  title: 'A single short word on the last line',
  why: 'One short word alone under a headline or in a box looks like a mistake and costs a line that the page may need.',
  example:
    'headline: …   // “Markets feed most households in all of it”, of which “it” stands on the second line',
  mend: 'Take a word out, or add one; or let the theme balance the lines with text-wrap: balance (headlines) or pretty (text).',
  severity: 'warning',
  needs: 'page',
  run: (facts) =>
    facts.page.sheets.flatMap((sheet) =>
      widowsOn(sheet).map(({ first, last, element }): Finding => {
        const spot = { sheet, element, origin: last.origin ?? first.origin, text: first.text };
        return {
          place: placeOfSpot(facts, spot),
          message: `${nameOfSpot(facts, spot)}: “${last.text}” stands alone on the last line of “${startOf(first.text)}” in "${last.slot}"`,
          hint: 'shorten the sentence by a word, or set text-wrap: pretty for it in the theme',
        };
      }),
    ),
});

type Widow = { readonly first: TextBox; readonly last: TextBox; readonly element: number };

function widowsOn(sheet: SheetObservation): readonly Widow[] {
  return [...textsByBlock(sheet)].flatMap(([element, texts]) => {
    const lines = linesOf(texts);
    const words = (lines.at(-1) ?? []).filter(({ slot }) => slot !== 'cite');
    const [first, last] = [texts[0], words[0]];
    if (lines.length < 2 || words.length !== 1 || !first || !last || !isSetOff(sheet, element)) return [];
    const letters = last.text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
    return letters > 0 && letters <= shortWord && !/\s/.test(last.text) ? [{ first, last, element }] : [];
  });
}

/** Headlines, and what stands in a box with a ground or a rule of its own. Cells are as narrow as their column makes them. */
function isSetOff(sheet: SheetObservation, element: number): boolean {
  const around = slotsAround(sheet, element);
  if (/^h[1-3]$/.test(around[0]?.tag ?? '')) return true;
  return (
    !around.some(({ tag }) => tag === 'table') && around.some(({ ground, slot }) => ground || slot === 'card')
  );
}

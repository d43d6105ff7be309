import type { Place } from '../../lib/diagnostic.ts';
import type { Box, SheetObservation, TextBox } from '../../model/observation.ts';
import { type DocumentFacts, defineRule, type Finding } from '../rule.ts';
import { themeRule } from '../theme-rule.ts';
import { beyondIn } from './beyond.ts';
import { inkOf, px, seenTexts, startOf } from './sheet.ts';
import { nameOfSpot, placeOfSpot } from './where.ts';

export const overlap = defineRule({
  id: 'layout/overlap',
  title: 'Text on top of other text',
  why: 'Where two texts share a place neither can be read. It happens when a place with a fixed position meets words that are longer than the theme foresaw.',
  example: '.note { position: absolute; top: 200px }   /* where the body has its second line */',
  mend: 'Shorten the words, or give the element a place in the flow of the theme instead of a fixed position.',
  severity: 'error',
  needs: 'page',
  run: (facts) => {
    // What leaves its own place is told by layout/overflow or layout/clipped, whatever it runs into.
    const strays = new Set(beyondIn(facts).flatMap(({ text }) => text ?? []));
    return facts.page.sheets.flatMap((sheet) =>
      overlapsOn(sheet, strays).map(({ upper, lower, by }): Finding => {
        const spot = {
          sheet,
          element: lower.element,
          origin: lower.origin ?? upper.origin,
          text: lower.text,
        };
        const theme = themeOf(facts, sheet, [upper, lower]);
        return {
          place: { ...placeOfSpot(facts, spot), ...theme },
          message: `${nameOfSpot(facts, spot)}: “${startOf(lower.text)}” in "${lower.slot}" lies ${px(by)} deep on “${startOf(upper.text)}” in "${upper.slot}"`,
          hint: theme
            ? 'Take the negative distance out of the theme: it draws the two together, however short they are'
            : 'Shorten the longer of the two; when it is short already, give one of them another place in the theme',
        };
      }),
    );
  },
});

/** The line of the theme that draws one of the two over the other. */
function themeOf(
  facts: DocumentFacts,
  sheet: SheetObservation,
  texts: readonly TextBox[],
): Place | undefined {
  const names = texts.flatMap(({ slot, element }) => [slot, ...(sheet.slots[element]?.classes ?? [])]);
  return themeRule(facts, {
    names,
    property: /^(?:margin|inset|top|bottom|transform|translate)/,
    value: /(?:^|[\s(])-\d/,
  });
}

type Overlap = { readonly upper: TextBox; readonly lower: TextBox; readonly by: number };

/** Each pair of blocks whose text meets, once, where it is worst. Lines of one block are set by the browser: they do not meet. */
function overlapsOn(sheet: SheetObservation, strays: ReadonlySet<TextBox>): readonly Overlap[] {
  const lines = seenTexts(sheet)
    .filter((text) => !strays.has(text))
    .map((text) => ({ text, ink: inkOf(text) }))
    .toSorted((a, b) => a.ink.y - b.ink.y);
  const worst = new Map<string, Overlap>();
  lines.forEach((upper, index) => {
    for (let at = index + 1; at < lines.length; at++) {
      const lower = lines[at]!;
      if (lower.ink.y >= upper.ink.y + upper.ink.height) break;
      const by = depthOf(upper.ink, lower.ink);
      const key = `${upper.text.element} ${lower.text.element}`;
      if (upper.text.element === lower.text.element || !(by > (worst.get(key)?.by ?? 0))) continue;
      worst.set(key, { upper: upper.text, lower: lower.text, by });
    }
  });
  return [...worst.values()];
}

/** How deep two boxes lie on each other, from a quarter of a line on; less is the empty part of a line. */
function depthOf(a: Box, b: Box): number {
  const across = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const down = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return across > 2 && down > Math.min(a.height, b.height) / 4 ? down : 0;
}

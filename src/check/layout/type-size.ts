import type { DocumentKind } from '../../model/dossier.ts';
import type { SheetObservation, TextBox } from '../../model/observation.ts';
import { defineRule, type Facts, type Finding } from '../rule.ts';
import { minimums, runningMinimum } from './minimums.ts';
import { isCite, seenTexts, slotsAround, startOf } from './sheet.ts';
import { typeRule } from './theme-place.ts';
import { nameOfSpot, placeOfSpot } from './where.ts';

export const typeSize = defineRule({
  id: 'layout/type-size',
  title: 'Type that is too small for its place',
  why: 'A slide is read from the back of a room and a briefing on paper: below these sizes many readers give up. Slides: 17 px, 14 px in table heads, drawings and the source line. Briefings: 9 pt, 7.8 pt in captions and tables, 7.5 pt in drawings, 7 pt in labels, sources and the legend.',
  example: '.aside { font-size: 13px }   /* on a slide */',
  mend: 'Raise the size in the theme or the template. When the text then does not fit, shorten it: never the other way round.',
  severity: 'error',
  needs: 'page',
  run: (facts) => {
    const found = facts.page.sheets.flatMap((sheet) => tooSmall(sheet, facts.document.kind));
    const groups = Map.groupBy(found, ({ text, size }) => `${text.slot} ${size}`);
    return [...groups.values()].map((group) => findingOf(facts, group));
  },
});

type Small = {
  readonly sheet: SheetObservation;
  readonly text: TextBox;
  readonly what: string;
  readonly size: number;
  readonly minimum: number;
};

function findingOf(facts: Facts['page'], group: readonly Small[]): Finding {
  const [{ sheet, text, what, size, minimum }] = group as readonly [Small];
  const { kind } = facts.document;
  const unit = kind === 'deck' ? 'px' : 'pt';
  const spot = { sheet, element: text.element, origin: text.origin, text: text.text };
  const others = new Set(group.map((one) => one.sheet.number)).size - 1;
  const more = others > 0 ? `; so on ${others} more ${others === 1 ? 'slide' : 'slides'}` : '';
  const theme = `${facts.audience.themes[kind]}.css`;
  const spotted = placeOfSpot(facts, spot);
  // What a template wrote may have a size of its own there.
  const inTemplate = spotted.file.endsWith('.hbs');
  return {
    place: {
      ...spotted,
      ...(inTemplate ? {} : typeRule(facts, { sheet, text, property: /^font(?:-size)?$/ })),
    },
    message: `${nameOfSpot(facts, spot)}: “${startOf(text.text)}” in "${text.slot}" is set in ${size} ${unit}, too small for ${what}${more}`,
    hint: `set "${text.slot}" in ${minimum} ${unit} or more in the theme ${theme} or in its template, and shorten the text if it then does not fit`,
    actual: `${size} ${unit}`,
    expected: `${minimum} ${unit} or more`,
  };
}

/** Raised numbers are small where the text around them is: that is told of the text. */
function tooSmall(sheet: SheetObservation, kind: DocumentKind): readonly Small[] {
  const found = measured(sheet, kind);
  const blocks = new Set(found.flatMap(({ text }) => (isCite(text) ? [] : [text.element])));
  return found.filter(({ text }) => !isCite(text) || !blocks.has(text.element));
}

function measured(sheet: SheetObservation, kind: DocumentKind): readonly Small[] {
  return seenTexts(sheet).flatMap((text) => {
    const size = Math.round(text.fontSize * (kind === 'deck' ? 1 : 0.75) * 10) / 10;
    const { what, minimum } = minimumFor(sheet, text, kind);
    return size < minimum ? [{ sheet, text, what, size, minimum }] : [];
  });
}

function minimumFor(sheet: SheetObservation, text: TextBox, kind: DocumentKind) {
  const around = slotsAround(sheet, text.element).map(({ slot, tag, classes }) => [slot, tag, ...classes]);
  for (const names of [[text.slot], ...around]) {
    const row = minimums.find((one) => one.names.some((name) => names.includes(name)));
    if (row) return { what: row.what, minimum: row[kind] };
  }
  return { what: 'running text', minimum: runningMinimum[kind] };
}

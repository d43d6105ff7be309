import type { SheetObservation, SlotBox, TextBox } from '../../model/observation.ts';
import type { DocumentFacts } from '../rule.ts';
import { themeRule } from '../theme-rule.ts';
import { slotsAround } from './sheet.ts';

type Inside = {
  readonly sheet: SheetObservation;
  readonly element: number;
  /** The block outside of which nobody is asked. */
  readonly until?: SlotBox | undefined;
  readonly property: RegExp;
};

/** The names under which a theme may know a block: its classes and tag, then those of the blocks around it. */
function namesAround(sheet: SheetObservation, element: number, until?: SlotBox): readonly string[] {
  const around = slotsAround(sheet, element);
  const end = until ? around.indexOf(until) : -1;
  const own = end < 0 ? around : around.slice(0, end);
  return own.flatMap(({ classes, tag }) => [...classes, tag]);
}

/** ` (templates/themes/deck.css:180)`: the line of the theme that does it, for a hint; empty where nobody can tell. */
export function themePlace(facts: DocumentFacts, { sheet, element, until, property }: Inside): string {
  const place = themeRule(facts, { names: namesAround(sheet, element, until), property });
  return place ? ` (${place.file}:${place.line})` : '';
}

type OfText = Pick<Inside, 'sheet' | 'property'> & { readonly text: TextBox };

/** Where the theme sets the size or the colour of a text. */
export const typeRule = (facts: DocumentFacts, { sheet, text, property }: OfText) =>
  themeRule(facts, { names: [text.slot, ...namesAround(sheet, text.element)], property });

import type { Rule } from '../../../src/check/rule.ts';
import type { SheetObservation, SlotBox, TextBox } from '../../../src/model/observation.ts';
import { factsOf, line, sheet, slot } from './facts.ts';

type Sheets = readonly SheetObservation[];

/** What a rule says of a deck, or of a briefing. */
export const told = (
  rule: Rule<'page'>,
  sheets: Sheets,
  kind: 'deck' | 'briefing' = 'deck',
): readonly string[] =>
  rule
    .run(factsOf({ kind, sheets, sections: [{}, { anchor: 'text-2' }, { anchor: 'text-3' }] }))
    .map(({ message }) => message);

/** A body of 1000 × 400 px, 100 px from the left and the top. */
export const body = slot('body', [100, 100, 1000, 400]);

/** A slide of a text section. */
export const slide = (texts: readonly TextBox[], slots: readonly SlotBox[] = [body], number = 1) =>
  sheet({ number, anchor: `text-${number}`, slots, texts });
/** A line at a place. */
export const at = (x: number, y: number, width = 200, more: Partial<TextBox> = {}) =>
  line('Bread is warm', [x, y, width, 20], more);

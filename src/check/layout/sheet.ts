import { onceFor } from '../../lib/once.ts';
import type { Box, SheetObservation, SlotBox, TextBox } from '../../model/observation.ts';

/** The blocks around a piece of text or around a block, from the inside out. */
export function slotsAround({ slots }: SheetObservation, index: number | undefined): readonly SlotBox[] {
  const around: SlotBox[] = [];
  for (let slot = slots[index ?? -1]; slot; slot = slots[slot.parent ?? -1]) around.push(slot);
  return around;
}

/**
 * What of a line of text shows: the browser's rectangle is as high as the face's tallest and deepest letters of all,
 * so that lines set close overlap on paper only in theory.
 */
export function inkOf({ x, y, width, height, fontSize }: TextBox): Box {
  const spare = Math.max(0, (height - fontSize) / 2);
  return { x, y: y + spare, width, height: height - 2 * spare };
}

/** Text that is seen. What a box of one or two px holds is there for screen readers only. */
export const seenTexts = onceFor((sheet: SheetObservation): readonly TextBox[] => {
  const hidesAll = sheet.slots.map(({ clips, width, height }) => clips && width <= 2 && height <= 2);
  if (!hidesAll.includes(true)) return sheet.texts;
  const hiding = new Set(sheet.slots.filter((_, index) => hidesAll[index]));
  return sheet.texts.filter(({ element }) => !slotsAround(sheet, element).some((slot) => hiding.has(slot)));
});

/** True for the raised numbers of sources. */
export const isCite = ({ slot }: TextBox): boolean => slot === 'cite';

/** Text by the block that it stands in, in the order of the page. */
export const textsByBlock = onceFor(
  (sheet: SheetObservation): ReadonlyMap<number, readonly TextBox[]> =>
    Map.groupBy(seenTexts(sheet), ({ element }) => element),
);

/** The lines that the text of a block makes: each with its pieces from left to right. Raised numbers go with their line. */
export function linesOf(texts: readonly TextBox[]): readonly (readonly TextBox[])[] {
  const lines: TextBox[][] = [];
  for (const text of texts) {
    const line = lines.at(-1);
    const last = line?.at(-1);
    if (line && last && isSameLine(last, text)) line.push(text);
    else lines.push([text]);
  }
  return lines;
}

/** Pieces of one line share most of their height; the next line begins lower, and further to the left. */
function isSameLine(a: TextBox, b: TextBox): boolean {
  const shared = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return shared > Math.min(a.height, b.height) / 2 && b.x >= a.x;
}

/** The tallest of the slots with one of these names that stand on the sheet itself. */
export const regionNamed = (sheet: SheetObservation, names: readonly string[]): SlotBox | undefined =>
  sheet.slots
    .filter(({ slot, parent }) => parent === undefined && names.includes(slot))
    .toSorted((a, b) => b.height - a.height)[0];

/** The first words of a text, for a message. */
export const startOf = (text: string): string =>
  text.length > 40 ? `${text.slice(0, 40).trimEnd()}…` : text;

/** A length for a message. */
export const px = (length: number): string => `${Math.max(1, Math.round(length))} px`;

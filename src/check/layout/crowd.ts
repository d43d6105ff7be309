import type { SheetObservation, SlotBox, TextBox } from '../../model/observation.ts';
import { seenTexts, slotsAround } from './sheet.ts';

/** What stands in a place that is too small. */
export type Crowd = {
  readonly sheet: SheetObservation;
  /** Index of the place among the sheet's slots; absent for the sheet itself. */
  readonly place: number | undefined;
  /** The lines that do not fit. */
  readonly beyond: readonly TextBox[];
};

/** The lines of a list item, a row, a card, a figure or a paragraph: what can be moved or shortened by itself. */
export type CrowdPiece = readonly TextBox[];

/**
 * The text to look at first: that of a piece much longer than the others, which crowds them out; else of the first
 * that does not fit.
 */
export function culpritOf(crowd: Crowd): TextBox | undefined {
  const { pieces, late } = piecesOf(crowd);
  const [longest, next] = pieces.toSorted((a, b) => lengthOf(b) - lengthOf(a));
  const standsOut = longest && next && lengthOf(longest) > 1.5 * lengthOf(next);
  const unbroken = pieces.find((piece) => longWordIn(piece) !== undefined);
  const lines = unbroken ?? (standsOut ? longest : (late[0] ?? []));
  return lines.find(({ origin }) => origin) ?? crowd.beyond.find(({ origin }) => origin) ?? crowd.beyond[0];
}

/** A word that no line can break: it makes its column wide and the others narrow. */
export const longWordIn = (piece: CrowdPiece): string | undefined =>
  piece.flatMap(({ text }) => text.match(/[\p{L}\p{N}]{25,}/u)?.[0] ?? [])[0];

const lengthOf = (piece: CrowdPiece): number => piece.reduce((sum, { text }) => sum + text.length, 0);

/** The pieces of a crowded place in their order, and those of them with a line that does not fit. */
export function piecesOf({ sheet, place, beyond }: Crowd): {
  readonly pieces: readonly CrowdPiece[];
  readonly late: readonly CrowdPiece[];
} {
  const slot = place === undefined ? undefined : sheet.slots[place];
  const inside = seenTexts(sheet).filter(
    ({ element }) => slot === undefined || slotsAround(sheet, element).includes(slot),
  );
  const movable = inside.filter(({ element }) => !slotsAround(sheet, element).some(isFixed));
  const pieces = Map.groupBy(movable, (text) => pieceAround(sheet, text));
  const late = new Set(beyond.map((text) => pieceAround(sheet, text)));
  return {
    pieces: [...pieces.values()],
    late: [...pieces].flatMap(([key, piece]) => (late.has(key) ? [piece] : [])),
  };
}

/** What belongs to its section: it cannot be moved or split off. */
const isFixed = ({ slot, tag }: SlotBox): boolean =>
  /^(?:confidence|foot|kicker|caption)$/.test(slot) || /^(?:h[1-6]|thead|caption|figcaption)$/.test(tag);

const pieceTags = /^(?:li|tr|figure)$/;
const pieceSlots = /^(?:card|column|figure)$/;

function pieceAround(sheet: SheetObservation, { element }: TextBox): unknown {
  const around = slotsAround(sheet, element);
  return around.find(({ tag, slot }) => pieceTags.test(tag) || pieceSlots.test(slot)) ?? around[0];
}

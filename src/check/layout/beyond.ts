import { onceFor } from '../../lib/once.ts';
import type { Box, SheetObservation, SlotBox, TextBox } from '../../model/observation.ts';
import type { DocumentFacts } from '../rule.ts';
import { inkOf, isCite, seenTexts, slotsAround } from './sheet.ts';

type Axis = 'across' | 'down';

/** A line of text or a picture that does not fit the place that it stands in. */
export type Beyond = {
  readonly sheet: SheetObservation;
  /** The line; absent for a picture. */
  readonly text?: TextBox | undefined;
  /** The block that it stands in, or the picture itself. */
  readonly element: number;
  /** The place that is too small; absent where that is the sheet itself. */
  readonly slot?: SlotBox | undefined;
  /** What stands in its way, where nothing is too small: the foot of the slide. */
  readonly into?: 'foot' | undefined;
  readonly axis: Axis;
  readonly side: 'left' | 'right' | 'top' | 'bottom';
  readonly by: number;
  /** True where the place cuts it off within a larger one, which does not overflow. */
  readonly clipped: boolean;
};

/** Less than this shows on no page: rounding, and descenders that reach below a tight line. */
const slack = { across: 1.5, down: 4 } as const;
/** Rows of a table are as high as their first cells: a cell may span several. */
const transparent = new Set(['tr', 'thead', 'tbody', 'tfoot', 'colgroup']);
const feet: readonly string[] = ['foot', 'cover-foot'];

/** All that does not fit, in all sheets of a document. Each line is told once, of the innermost place that it leaves. */
export const beyondIn = onceFor(
  (facts: DocumentFacts & { readonly page: { readonly sheets: readonly SheetObservation[] } }) =>
    facts.page.sheets.flatMap((sheet) => beyondOn(sheet, facts.document.kind === 'deck')),
);

function beyondOn(sheet: SheetObservation, isSlide: boolean): readonly Beyond[] {
  const foot = isSlide
    ? sheet.slots.find(({ slot, parent }) => parent === undefined && slot === 'foot')
    : undefined;
  const texts = seenTexts(sheet).filter((text) => !isCite(text));
  const pictures = sheet.slots.flatMap((slot, element) => (isPicture(slot) ? [{ box: slot, element }] : []));
  return [
    ...texts.map((text) => ({ text, box: inkOf(text), element: text.element, around: text.element })),
    ...pictures.map(({ box, element }) => ({ text: undefined, box, element, around: box.parent })),
  ].flatMap(({ text, box, element, around }) =>
    leaves({ sheet, box, around, foot }).map((found) => ({ sheet, text, element, ...found })),
  );
}

const isPicture = ({ tag }: SlotBox): boolean => tag === 'svg' || tag === 'img';

type Leaving = Pick<Beyond, 'slot' | 'into' | 'axis' | 'side' | 'by' | 'clipped'>;
type Standing = {
  readonly sheet: SheetObservation;
  readonly box: Box;
  readonly around: number | undefined;
  readonly foot: SlotBox | undefined;
};

/** The innermost place that a box leaves, per axis. */
function leaves({ sheet, box, around, foot }: Standing): readonly Leaving[] {
  const slots = slotsAround(sheet, around).filter(({ tag }) => !transparent.has(tag));
  for (const slot of slots) {
    const found = sidesBeyond(box, slot);
    // A place of its own on the slide overflows, though it hides that; a box within one cuts off what it holds.
    const clipped = slot.clips && slot.parent !== undefined;
    if (found.length > 0) return found.map((side) => ({ ...side, slot, clipped }));
  }
  const found = sidesBeyond(box, sheet.box);
  if (found.length > 0) return found.map((side) => ({ ...side, clipped: false }));
  if (!foot || slots.some(({ slot }) => feet.includes(slot))) return [];
  const by = box.y + box.height - foot.y;
  return by > slack.down && box.y < foot.y
    ? [{ into: 'foot', axis: 'down', side: 'bottom', by, clipped: false }]
    : [];
}

/** On which sides a box goes beyond another: the worse one of each axis. */
function sidesBeyond(box: Box, outer: Box): readonly Pick<Beyond, 'axis' | 'side' | 'by'>[] {
  const [left, top] = [outer.x - box.x, outer.y - box.y];
  const right = box.x + box.width - outer.x - outer.width;
  const bottom = box.y + box.height - outer.y - outer.height;
  const across =
    left > right
      ? ({ axis: 'across', side: 'left', by: left } as const)
      : ({ axis: 'across', side: 'right', by: right } as const);
  const down =
    top > bottom
      ? ({ axis: 'down', side: 'top', by: top } as const)
      : ({ axis: 'down', side: 'bottom', by: bottom } as const);
  return [across, down].filter(({ axis, by }) => by > slack[axis]);
}

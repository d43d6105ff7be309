import type { Origin } from '../../lib/origin.ts';
import type { Box, SheetObservation, SlotBox, TextBox } from '../../model/observation.ts';

type BoxRow = [x: number, y: number, width: number, height: number];
type TextRow = [...BoxRow, text: string, style: number, slot: string, element: number, origin: number];
type SlotRow = [
  ...BoxRow,
  ...[contentWidth: number, contentHeight: number, slot: string, tag: string, classes: string],
  ...[clips: number, ground: number, parent: number, origin: number],
];
type PictureRow = [...BoxRow, naturalWidth: number, naturalHeight: number, origin: number];
type UndrawnRow = [...BoxRow, address: string, origin: number];

/** A sheet as `gather.js` returns it: rows instead of names. A number of −1 means none. */
export type ToldSheet = {
  readonly anchor: string;
  readonly box: BoxRow;
  readonly page?: BoxRow;
  readonly texts: readonly TextRow[];
  /** `size|family|weight|colour|background|language`. */
  readonly styles: readonly string[];
  readonly slots: readonly SlotRow[];
  readonly pictures: readonly PictureRow[];
  readonly undrawn: readonly UndrawnRow[];
};

const boxOf = ([x, y, width, height]: readonly [...BoxRow, ...unknown[]]): Box => ({ x, y, width, height });

/** Gives the rows of a sheet their names, and its origins their files. */
export function readSheet(told: ToldSheet, number: number, origins: readonly Origin[]): SheetObservation {
  const styles = told.styles.map(readStyle);
  return {
    number,
    anchor: told.anchor,
    box: boxOf(told.box),
    page: told.page && boxOf(told.page),
    texts: told.texts.map((row): TextBox => {
      const [, , , , text, style, slot, element, origin] = row;
      return { ...boxOf(row), text, ...styles[style]!, slot, element, origin: origins[origin] };
    }),
    slots: told.slots.map((row) => readSlot(row, origins)),
    pictures: told.pictures.map((row) => {
      const [, , , , naturalWidth, naturalHeight, origin] = row;
      return { ...boxOf(row), naturalWidth, naturalHeight, origin: origins[origin] };
    }),
    undrawn: told.undrawn.map((row) => {
      const [, , , , address, origin] = row;
      return { ...boxOf(row), address, origin: origins[origin] };
    }),
  };
}

function readStyle(style: string) {
  const [fontSize, family, weight, color, background, language] = style.split('|') as [
    ...[string, string, string, string, string, string],
  ];
  // The families that were really used are seen in the PDF. CSS.getPlatformFontsForNode would tell them here, for some
  // 10 ms a document before its first answer and 0.4 ms a node: as much as half of all the rest.
  return {
    fontSize: Number(fontSize),
    families: [family],
    weight: Number(weight),
    color,
    background,
    language,
  };
}

function readSlot(row: SlotRow, origins: readonly Origin[]): SlotBox {
  const [, , , , contentWidth, contentHeight, slot, tag, classes, clips, ground, parent, origin] = row;
  return {
    ...boxOf(row),
    ...{ slot, tag, contentWidth, contentHeight },
    classes: classes.split(/\s+/).filter((name) => name !== ''),
    clips: clips === 1,
    ground: ground === 1,
    parent: parent < 0 ? undefined : parent,
    origin: origins[origin],
  };
}

import type { Library } from '../../library.ts';
import type { SheetObservation, TextBox } from '../../observe/observation.ts';
import type { DocumentFacts } from '../check.ts';
import { type Saying, sayingsOf } from '../sayings.ts';
import { seenTexts, slotsAround, startOf } from './sheet.ts';

/** What stands in a place that is too small. */
export type Crowd = {
  readonly sheet: SheetObservation;
  /** Index of the place among the sheet's slots; absent for the sheet itself. */
  readonly place: number | undefined;
  /** The lines that do not fit. */
  readonly beyond: readonly TextBox[];
};

/** The lines of a list item, a row, a card, a figure or a paragraph: what can be moved or shortened by itself. */
type Piece = readonly TextBox[];

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

/** What to do when something does not fit, the least harmful first: shorter words, fewer lines, a split. Type never shrinks. */
export function repairOf(facts: DocumentFacts, crowd: Crowd): string {
  const { pieces, late } = piecesOf(crowd);
  const away = facts.document.kind === 'deck' ? 'the back-up or to an annex' : 'an annex';
  const culprit = culpritOf(crowd);
  const texts = [...(culprit ? [culprit] : []), ...pieces.flat()];
  const word = pieces.flatMap((piece) => longWordIn(piece) ?? [])[0];
  const steps = [
    ...(word === undefined ? [] : [`Break up the long word “${startOf(word)}”`]),
    shorterWording(facts, texts) ?? 'Say it in fewer words',
  ];
  const start = late[0]?.[0]?.text;
  if (pieces.length > 1 && late.length < pieces.length && start !== undefined) {
    const what = late.length === 1 ? 'the last piece' : `the last ${late.length} of ${pieces.length} pieces`;
    steps.push(
      `move ${what}, or what matters least, to ${away}`,
      `split the section before “${startOf(start)}”`,
    );
  } else if (pieces.length > 1)
    steps.push(`move what matters least to ${away}`, 'split the section in two where a claim ends');
  return `${steps.join('; else ')}. Type stays as large as it is`;
}

/** A word that no line can break: it makes its column wide and the others narrow. */
const longWordIn = (piece: Piece): string | undefined =>
  piece.flatMap(({ text }) => text.match(/[\p{L}\p{N}]{25,}/u)?.[0] ?? [])[0];

const lengthOf = (piece: Piece): number => piece.reduce((sum, { text }) => sum + text.length, 0);

/** The pieces of a crowded place in their order, and those of them with a line that does not fit. */
function piecesOf({ sheet, place, beyond }: Crowd): {
  readonly pieces: readonly Piece[];
  readonly late: readonly Piece[];
} {
  const slot = place === undefined ? undefined : sheet.slots[place];
  const inside = seenTexts(sheet).filter(
    ({ element }) => slot === undefined || slotsAround(sheet, element).includes(slot),
  );
  const pieces = Map.groupBy(inside, (text) => pieceAround(sheet, text));
  const late = new Set(beyond.map((text) => pieceAround(sheet, text)));
  return {
    pieces: [...pieces.values()],
    late: [...pieces].flatMap(([key, piece]) => (late.has(key) ? [piece] : [])),
  };
}

const pieceTags = /^(?:li|tr|figure)$/;
const pieceSlots = /^(?:card|column|figure)$/;

function pieceAround(sheet: SheetObservation, { element }: TextBox): unknown {
  const around = slotsAround(sheet, element);
  return around.find(({ tag, slot }) => pieceTags.test(tag) || pieceSlots.test(slot)) ?? around[0];
}

/** The field with a shorter wording of what is printed here, where the library has one. */
function shorterWording({ library, audience }: DocumentFacts, texts: readonly TextBox[]): string | undefined {
  const origins = [...new Set(texts.flatMap(({ origin }) => (origin ? [keyOf(origin)] : [])))];
  const sayings = sayingsOf(library).filter(({ path }) => longFields.has(path.join('.')));
  const printed = origins.flatMap((origin) =>
    sayings.filter(({ text }) => text.origin && keyOf(text.origin) === origin),
  );
  for (const saying of printed) {
    const short = shortOf(library, saying);
    if (!short) continue;
    const forPlain = short.path[0] === 'plain' && audience.wording !== 'plain';
    const how = forPlain ? ", which audiences with wording: 'plain' get" : '';
    return `Use the shorter wording of the ${saying.kind} "${saying.id}": its field ${short.path.join('.')}${how}`;
  }
  return undefined;
}

const longFields: ReadonlySet<string> = new Set(['says', 'statement', 'narrative', 'name']);
const shortFields: ReadonlySet<string> = new Set(['plain', 'short']);

const shortOf = (library: Library, { key, words, language }: Saying): Saying | undefined =>
  sayingsOf(library).find(
    (other) =>
      other.key === key &&
      other.language === language &&
      shortFields.has(other.path.join('.')) &&
      other.words.length < words.length,
  );

const keyOf = ({ file, line, column }: NonNullable<TextBox['origin']>) => `${file}:${line}:${column}`;

import type { Origin } from '../../author/origin.ts';
import type { Place } from '../../diagnostic.ts';
import { toPlace } from '../../load/place.ts';
import type { SheetObservation } from '../../observe/observation.ts';
import { isPrintable, plainText } from '../../printable.ts';
import type { DocumentFacts } from '../check.ts';
import { fieldPlace, inDocument, sayingPlace, sectionPlace } from '../place.ts';
import { printedSections } from '../printed.ts';
import { foldText } from '../text.ts';
import { slotsAround } from './sheet.ts';

/** Something on a sheet: the block it is or stands in, and where its words were written. */
export type Spot = {
  readonly sheet: SheetObservation;
  /** Index among the sheet's slots. */
  readonly element?: number | undefined;
  readonly origin?: Origin | undefined;
  /** Words that stand there. */
  readonly text?: string | undefined;
};

/** Where the words of a spot were written; failing that, where the profile asks for their section. */
export function placeOfSpot(facts: DocumentFacts, spot: Spot): Place {
  const index = sectionAt(facts, spot);
  return inDocument(writtenAt(facts, spot, index), facts, index);
}

function writtenAt(facts: DocumentFacts, { origin, text }: Spot, index: number | undefined): Place {
  const { library, audience } = facts;
  if (origin?.file) return toPlace(origin);
  if (index === undefined) return fieldPlace(library, `audience:${audience.id}`);
  const saying = text === undefined ? undefined : sayingWith(facts, index, foldText(text));
  return saying ? sayingPlace(library, saying) : sectionPlace(facts, index);
}

/** Plain strings do not know where they were written: they are found by their words. */
function sayingWith(facts: DocumentFacts, index: number, words: string) {
  if (words.length < 3) return undefined;
  return printedSections(facts)[index]?.pieces.find((piece) => piece.saying && piece.words.includes(words))
    ?.saying;
}

/** The section that a spot belongs to, counted from 0. */
export function sectionAt({ document }: DocumentFacts, { sheet, element }: Spot): number | undefined {
  const anchors = [sheet.anchor, ...slotsAround(sheet, element).map(({ slot }) => slot)];
  const index = document.sections.findIndex(({ anchor }) => anchors.includes(anchor));
  return index >= 0
    ? index
    : document.kind === 'deck' && sheet.number <= document.sections.length
      ? sheet.number - 1
      : undefined;
}

/** How a message names the spot: "slide 7", or "the section “What holds change back”" of a briefing. */
export function nameOfSpot(facts: DocumentFacts, spot: Spot): string {
  if (facts.document.kind === 'deck') return `slide ${spot.sheet.number}`;
  const section = facts.document.sections[sectionAt(facts, spot) ?? -1];
  if (!section) return 'the briefing';
  const { headline } = section.context;
  const words =
    isPrintable(headline) && headline.printable === 'prose' ? plainText(headline) : section.section;
  return `the section “${words}”`;
}

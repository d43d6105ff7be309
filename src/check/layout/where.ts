import type { Place } from '../../lib/diagnostic.ts';
import { foldSpaces } from '../../lib/fold.ts';
import type { Origin } from '../../lib/origin.ts';
import { fieldPlace, toPlace } from '../../lib/place.ts';
import type { FilledSection } from '../../model/dossier.ts';
import type { FileObservation, PageObservation, SheetObservation, TextBox } from '../../model/observation.ts';
import { isPrintable, plainText } from '../../model/printable.ts';
import { sectionPlace } from '../../sections/section-place.ts';
import { inDocument, sayingPlace } from '../place.ts';
import { printedSections } from '../printed.ts';
import type { DocumentFacts } from '../rule.ts';
import { placeOfTrace } from '../written.ts';
import { pageOf } from './page-of.ts';
import { slotsAround } from './sheet.ts';

/** Something on a sheet: the block it is or stands in, and where its words were written. */
export type Culprit = {
  readonly sheet: SheetObservation;
  /** Index among the sheet's slots. */
  readonly element?: number | undefined;
  readonly origin?: Origin | undefined;
  /** Words that stand there. */
  readonly text?: string | undefined;
};

/** A document, with its finished files where they are there: they tell the page of a briefing. */
type Around = DocumentFacts & {
  readonly page?: PageObservation;
  readonly files?: readonly FileObservation[] | undefined;
};

/** Where the words of a spot were written; failing that, where the profile asks for their section. */
export function placeOfSpot(facts: Around, spot: Culprit): Place {
  const index = sectionAt(facts, spot);
  const page = pageOfSpot(facts, spot);
  const written = writtenAt(facts, spot, index);
  const place = written.file === '' ? { file: facts.name } : written;
  return {
    ...inDocument(place, facts, index),
    ...(page === undefined ? {} : { page }),
  };
}

/** The spot of a line of text. */
export const spotOf = (sheet: SheetObservation, { element, origin, text }: TextBox): Culprit => ({
  ...{ sheet, element, origin, text },
});

/** The line of the template that wrote a text which no content did; nothing where content did. */
export function templateOf(facts: Around, words: string, origin: Origin | undefined): Partial<Place> {
  const place = origin ? undefined : placeOfTrace(facts, { words });
  return place?.file.endsWith('.hbs') ? place : {};
}

function writtenAt(facts: DocumentFacts, { origin, text }: Culprit, index: number | undefined): Place {
  const { library, audience } = facts;
  if (origin?.file) return toPlace(origin);
  if (index === undefined) return fieldPlace(library, `audience:${audience.id}`);
  const saying = text === undefined ? undefined : sayingWith(facts, index, foldSpaces(text));
  if (saying) return sayingPlace(library, saying);
  const written = text === undefined ? undefined : placeOfTrace(facts, { words: text, page: index + 1 });
  return written?.file.endsWith('.hbs') ? written : sectionPlace(facts, index);
}

/** The page of the printed briefing on which a spot stands. */
function pageOfSpot({ document, files = [] }: Around, { sheet, element, text }: Culprit): number | undefined {
  const pages = files.find(({ pdf }) => pdf)?.pdf?.pages;
  if (document.kind === 'deck' || !pages) return undefined;
  const at = sheet.texts.findIndex(
    (one) => one.element === element && (text === undefined || one.text === text),
  );
  const near = at >= 0 ? at : sheet.texts.findIndex((one) => element !== undefined && one.element >= element);
  return near < 0 ? undefined : pageOf(sheet, pages, near);
}

/** Plain strings do not know where they were written: they are found by their words. */
function sayingWith(facts: DocumentFacts, index: number, words: string) {
  if (words.length < 3) return undefined;
  return printedSections(facts)[index]?.pieces.find((piece) => piece.saying && piece.words.includes(words))
    ?.saying;
}

/** The section that a spot belongs to, counted from 0. */
export function sectionAt({ document }: DocumentFacts, { sheet, element }: Culprit): number | undefined {
  const anchors = [sheet.anchor, ...slotsAround(sheet, element).map(({ slot }) => slot)];
  const index = document.sections.findIndex(({ anchor }) => anchors.includes(anchor));
  return index >= 0
    ? index
    : document.kind === 'deck' && sheet.number <= document.sections.length
      ? sheet.number - 1
      : undefined;
}

/** How a message names the spot: "slide 7", or "page 2, the section “What holds change back”" of a briefing. */
export function nameOfSpot(facts: Around, spot: Culprit): string {
  if (facts.document.kind === 'deck') return `slide ${spot.sheet.number}`;
  const section = facts.document.sections[sectionAt(facts, spot) ?? -1];
  const page = pageOfSpot(facts, spot);
  const where = page === undefined ? '' : `page ${page}, `;
  return section ? `${where}the section “${titleOf(section)}”` : `${where}the briefing`;
}

/** The headline of a section, or what kind of section it is. */
export function titleOf({ context: { headline }, section }: FilledSection): string {
  return isPrintable(headline) && headline.printable === 'prose' ? plainText(headline) : section;
}

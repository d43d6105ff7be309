import { lettersAndDigits } from '../../lib/fold.ts';
import type { PdfPage, PdfText, SheetObservation, SlotBox, TextBox } from '../../model/observation.ts';
import { defineRule, type Facts, type Finding } from '../rule.ts';
import { linesOf, startOf, textsByBlock } from './sheet.ts';
import { placeOfSpot } from './where.ts';

export const orphanHeading = defineRule({
  id: 'layout/orphan-heading',
  title: 'A heading that ends a page',
  why: 'A heading without a line of its text under it sends the reader to the next page with nothing in hand.',
  example: 'h2 { break-after: auto }   /* in the theme, and the heading falls on the last line of page 1 */',
  mend: 'Keep break-after: avoid on headings, and on the lines above them, in the theme; where a table or a box under it cannot break, shorten the text above or move the section.',
  severity: 'error',
  needs: 'file',
  run: (facts) => {
    if (facts.document.kind === 'deck') return [];
    const pages = facts.files.flatMap(({ pdf }) => pdf?.pages ?? []);
    const headings = facts.page.sheets.flatMap(headingsOn);
    return pages.slice(0, -1).flatMap((page) => orphanOn(facts, page, headings));
  },
});

type Heading = {
  readonly sheet: SheetObservation;
  readonly element: number;
  readonly words: string;
  /** Letters and digits of its last line: the end of a cell may be the last word of a heading. */
  readonly last: string;
  /** In pt. */
  readonly size: number;
};

/** What heads a text without being a heading of the outline: the line above a headline, the title of a figure. */
const heading = ['kicker', 'figure-title'];

function headingsOn(sheet: SheetObservation): readonly Heading[] {
  return [...textsByBlock(sheet)].flatMap(([element, texts]) =>
    headsText(sheet.slots[element])
      ? [
          {
            ...{ sheet, element, words: wordsOf(texts), size: texts[0]!.fontSize * 0.75 },
            last: lettersAndDigits(wordsOf(linesOf(texts).at(-1) ?? [])),
          },
        ]
      : [],
  );
}

const wordsOf = (texts: readonly TextBox[]): string => texts.map(({ text }) => text).join(' ');

const headsText = (slot: SlotBox | undefined): boolean =>
  slot !== undefined && (/^h[1-6]$/.test(slot.tag) || heading.some((name) => slot.classes.includes(name)));

function orphanOn(facts: Facts['file'], page: PdfPage, headings: readonly Heading[]): readonly Finding[] {
  const last = lastLineOf(page);
  const words = lettersAndDigits(last.map(({ text }) => text).join(''));
  const found = headings.find(
    (heading) =>
      words !== '' &&
      (heading.last === words || lettersAndDigits(heading.words) === words) &&
      last.every((text) => isAbout(text.fontSize, heading.size)),
  );
  if (!found) return [];
  const spot = { ...found, text: found.words };
  return [
    {
      place: { ...placeOfSpot(facts, spot), page: page.number },
      message: `page ${page.number}: the heading “${startOf(found.words)}” ends the page, and its text begins on the next`,
      hint: 'keep break-after: avoid for headings in the theme; else shorten what stands above, or move the section',
    },
  ];
}

/** The lowest line of the page's own text: page furniture is an artifact. */
function lastLineOf({ texts }: PdfPage): readonly PdfText[] {
  const own = texts.filter(({ artifact, text }) => !artifact && text.trim() !== '');
  const bottom = Math.max(...own.map(({ y, height }) => y + height));
  return own
    .filter(({ y, height, fontSize }) => bottom - y - height < fontSize / 2)
    .toSorted((a, b) => a.x - b.x);
}

const isAbout = (size: number, wanted: number): boolean => Math.abs(size - wanted) < wanted * 0.05;

import type { Box, PdfPage, SheetObservation } from '../../model/observation.ts';
import { defineRule, type Facts, type Finding } from '../rule.ts';
import { inkOf, regionNamed, seenTexts } from './sheet.ts';
import { nameOfSpot, placeOfSpot } from './where.ts';

const leastOfSlide = 0.25;
const leastOfPage = 0.25;
const leastOfLastPage = 0.7;

export const empty = defineRule({
  id: 'layout/empty',
  title: 'A slide or a page that is nearly empty',
  why: 'A slide with little on it should be a line on another; a last page with a few lines on it costs a sheet of paper and looks unfinished. The last page of a briefing is at least 70 % full.',
  example: "{ section: 'text', headline: 'One thing', points: ['Only this'] }",
  mend: 'Join the section with its neighbour, give it a figure, or shorten the document until the last page falls away.',
  severity: 'warning',
  needs: 'file',
  run: (facts) => (facts.document.kind === 'deck' ? emptySlides(facts) : emptyPages(facts)),
});

/** Rounded down: what falls short never looks as if it did not. */
const percent = (part: number): string => `${Math.floor(part * 100 + 1e-9)} %`;

function emptySlides(facts: Facts['file']): readonly Finding[] {
  return facts.page.sheets.flatMap((sheet): Finding[] => {
    const section = facts.document.sections[sheet.number - 1];
    const covered = coverageOf(sheet);
    // A cover is meant to be sparse, and a back-up slide has as many lines as there are sources.
    if (section?.section === 'cover' || section?.backup || covered >= leastOfSlide) return [];
    return [
      {
        place: placeOfSpot(facts, { sheet }),
        message: `${nameOfSpot(facts, { sheet })} is nearly empty: its content covers ${percent(covered)} of the body`,
        hint: 'join it with a neighbour, or give it a figure or the lines that make its point',
        actual: percent(covered),
        expected: `${percent(leastOfSlide)} or more`,
      },
    ];
  });
}

/** How much of the height between the headline and the foot is covered by text, pictures and grounds. */
function coverageOf(sheet: SheetObservation): number {
  const { top, bottom } = bodyOf(sheet);
  const boxes: readonly Box[] = [
    ...seenTexts(sheet).map(inkOf),
    ...sheet.slots.filter(({ tag, ground }) => ground || tag === 'svg' || tag === 'img'),
  ];
  const spans = boxes
    .map(({ y, height }) => [Math.max(y, top), Math.min(y + height, bottom)] as const)
    .filter(([from, to]) => to > from)
    .toSorted(([a], [b]) => a - b);
  let covered = 0;
  let reached = top;
  for (const [from, to] of spans) {
    // What lies between two lines of a paragraph belongs to it.
    const begin = from - reached < gap && covered > 0 ? reached : Math.max(from, reached);
    covered += Math.max(0, to - begin);
    reached = Math.max(reached, to);
  }
  return bottom > top ? covered / (bottom - top) : 1;
}

const gap = 24;

function bodyOf(sheet: SheetObservation): { readonly top: number; readonly bottom: number } {
  const { y, height } = sheet.box;
  const body = regionNamed(sheet, ['body']);
  if (body) return { top: body.y, bottom: body.y + body.height };
  const headline = regionNamed(sheet, ['h1', 'h2']);
  const foot = regionNamed(sheet, ['foot']);
  return {
    top: headline ? headline.y + headline.height : y + height / 10,
    bottom: foot?.y ?? y + (height * 9) / 10,
  };
}

function emptyPages(facts: Facts['file']): readonly Finding[] {
  const pages = facts.files.flatMap(({ pdf }) => pdf?.pages ?? []);
  const sheet = facts.page.sheets[0];
  if (!sheet) return [];
  // A page too many is told by layout/pages.
  const { pages: exactly, mostPages: most } = facts.audience.budgets;
  const planned = pages.slice(0, exactly ?? most);
  return planned.flatMap((page, index): Finding[] => {
    const isLast = index === pages.length - 1;
    // Where a document grows with the evidence, its last page is as full as it happens to be.
    if (isLast && exactly === undefined && most !== undefined) return [];
    const least = isLast ? leastOfLastPage : leastOfPage;
    const full = fillOf(page, sheet.page);
    if (full >= least) return [];
    return [
      {
        place: { ...placeOfSpot(facts, { sheet }), page: page.number },
        message: `page ${page.number}${isLast ? ', the last,' : ''} is ${percent(full)} full, expected ${percent(least)} or more`,
        hint: isLast
          ? 'add what was left out for want of room, or shorten the briefing by these lines and its budgets.pages by one'
          : 'look for a page break, or for something before it that cannot break',
        actual: percent(full),
        expected: `${percent(least)} or more`,
      },
    ];
  });
}

/** How far down the text of a page reaches, as a part of the room between its margins. */
function fillOf({ texts, height }: PdfPage, area: Box | undefined): number {
  const own = texts.filter(({ artifact, text }) => !artifact && text.trim() !== '');
  const bottom = Math.max(0, ...own.map((text) => text.y + text.height));
  const room = area ? { top: area.y * 0.75, height: area.height * 0.75 } : { top: 0, height };
  return Math.max(0, bottom - room.top) / room.height;
}

import { type PrintedSection, printedSections } from '../printed.ts';
import type { DocumentFacts, Facts } from '../rule.ts';
import { wordsBySection } from './budget.ts';
import { pageOf } from './page-of.ts';
import { isMinor } from './priority.ts';
import { shorterOf } from './shorter.ts';
import { sectionAt, titleOf } from './where.ts';

/** What a briefing cannot do without. */
const kept: ReadonlySet<string> = new Set([
  ...['cover', 'bottom-line', 'judgements'],
  ...['contents', 'legend', 'grade-legend', 'sources', 'bibliography'],
]);

/** How to make a briefing shorter, the least harmful first: shorter words, then what no key judgement rests on. */
export function shorten(facts: DocumentFacts): readonly string[] {
  const sections = printedSections(facts);
  return [shorterWords(facts, sections) ?? 'Say it in fewer words', moveSection(facts, sections)];
}

/** The shorter wording that saves the most. */
function shorterWords({ library }: DocumentFacts, sections: readonly PrintedSection[]): string | undefined {
  const pieces = sections.flatMap((section) => section.pieces);
  const [best] = pieces
    .flatMap(({ saying }) => (saying && shorterOf(library, saying)) ?? [])
    .toSorted((a, b) => b.saved - a.saved);
  return best && `${best.step} (${best.saved} words fewer)`;
}

/** The longest section whose claims no key judgement rests on. */
function moveSection(facts: DocumentFacts, sections: readonly PrintedSection[]): string {
  const words = wordsBySection(facts);
  const [longest] = sections
    .filter(({ section, claims }) => !kept.has(section) && isMinor(facts.library, claims))
    .map(({ index }) => facts.document.sections[index]!)
    .map((section) => ({ title: titleOf(section), words: words.get(section.anchor) ?? 0 }))
    .toSorted((a, b) => b.words - a.words);
  return longest
    ? `move the section “${longest.title}” (${longest.words} words), which no key judgement rests on, to an annex`
    : 'move what matters least to an annex';
}

/** Where a briefing can be cut in two: before the last of its parts that reach beyond the page that should be the last. */
export function splitBeyond(facts: Facts['file'], lastPage: number): readonly string[] {
  const pages = facts.files.find(({ pdf }) => pdf)?.pdf?.pages ?? [];
  const [sheet] = facts.page.sheets;
  const index = sheet?.texts.findIndex((_, at) => (pageOf(sheet, pages, at) ?? 0) > lastPage) ?? -1;
  if (!sheet || index < 0) return [];
  const beyond = sectionAt(facts, { sheet, element: sheet.texts[index]!.element }) ?? -1;
  const found = facts.document.sections.slice(0, beyond + 1).findLast(({ section }) => !kept.has(section));
  return found ? [`split the briefing before the section “${titleOf(found)}”`] : [];
}

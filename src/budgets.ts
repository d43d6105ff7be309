import type { Composed } from './compose.ts';
import type { Diagnostic } from './diagnostic.ts';
import type { Library } from './library.ts';
import { toPlace } from './load/place.ts';

/** Words of a filled section: tags and the list of sources left out. */
const countWords = (html: string): number =>
  html
    .replace(/<[^>]*>/g, ' ')
    .replace(/&#?\w+;/g, 'x')
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

/** Pages and slides must be exact, words stay under their ceiling. `pages` comes from the finished PDF; absent when none was made. */
export function checkBudgets(
  composed: Composed,
  { pages, library }: { pages: number | undefined; library: Library },
): Diagnostic[] {
  const { audience, document, manuscript, rendition } = composed;
  const { budgets } = audience;
  const place = { ...toPlace(library.origins[`audience:${audience.id}`]!), document: rendition.document };
  const warn = (rule: string, message: string, hint: string): Diagnostic => ({
    severity: 'warning',
    rule,
    place,
    message,
    hint,
  });
  if (document.kind === 'deck') {
    const slides = document.sections.filter(({ backup }) => !backup).length;
    if (budgets.slides === undefined || slides === budgets.slides) return [];
    return [
      warn(
        'layout/slides',
        `the deck has ${slides} slides, expected ${budgets.slides}`,
        'add or leave out sections, or change budgets.slides',
      ),
    ];
  }
  const findings: Diagnostic[] = [];
  if (pages !== undefined && budgets.pages !== undefined && pages !== budgets.pages)
    findings.push(
      warn(
        'layout/pages',
        `the briefing has ${pages} pages, expected ${budgets.pages}`,
        'shorten or add text, or change budgets.pages',
      ),
    );
  const counted = new Set(
    document.sections
      .filter(({ section }) => !['sources', 'legend'].includes(section))
      .map(({ anchor }) => anchor),
  );
  const words = manuscript.sections
    .filter(({ anchor }) => counted.has(anchor))
    .reduce((sum, { text }) => sum + countWords(text), 0);
  if (budgets.words !== undefined && words > budgets.words)
    findings.push(
      warn(
        'layout/words',
        `the briefing has ${words} words, at most ${budgets.words} expected`,
        'shorten it, or change budgets.words',
      ),
    );
  return findings;
}

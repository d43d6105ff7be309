import type { Place } from '../../lib/diagnostic.ts';
import { fieldPlace } from '../../lib/place.ts';
import type { Library } from '../../model/library.ts';
import { inDocument } from '../place.ts';
import type { DocumentFacts } from '../rule.ts';
import { readFilled } from '../text.ts';

type Budget = 'pages' | 'mostPages' | 'slides' | 'words' | 'minutes';

/** Where a budget is written: in the profile, or in the one that it extends. */
export const budgetPlace = (facts: DocumentFacts, budget: Budget): Place =>
  inDocument(
    fieldPlace(facts.library, `audience:${holderOf(facts.library, facts.audience.id, budget)}`, [
      'budgets',
      budget,
    ]),
    facts,
  );

function holderOf(library: Library, id: string, budget: Budget): string {
  const spec = library.audiences[id];
  const own: Readonly<Partial<Record<Budget, number>>> = spec?.budgets ?? {};
  return spec?.extends && own[budget] === undefined ? holderOf(library, spec.extends, budget) : id;
}

/** The data of a figure as a table: folded away on a screen, never printed, and said by the figure already. */
const figureData = /<details class="figure-data">[\s\S]*?<\/details>/g;

/** Words that a reader sees in each section: no tags, no raised numbers. */
export function wordsBySection({ manuscript }: DocumentFacts): ReadonlyMap<string, number> {
  const count = (text: string) =>
    readFilled(text.replace(figureData, ''))
      .visible.split(/\s+/)
      .filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
  return new Map(manuscript.sections.map(({ anchor, text }) => [anchor, count(text)]));
}

/** "1 page", "2 pages". */
export const counted = (count: number, unit: Budget): string =>
  `${count} ${count === 1 ? unit.slice(0, -1) : unit}`;

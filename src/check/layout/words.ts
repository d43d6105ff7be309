import { defineRule } from '../rule.ts';
import { budgetPlace, counted, wordsBySection } from './budget.ts';
import { shorten } from './shorten.ts';
import { titleOf } from './where.ts';

/** Lists that grow with the evidence, not with the text. */
const uncounted: readonly string[] = ['sources', 'legend'];

export const words = defineRule({
  id: 'layout/words',
  title: 'More words than planned',
  why: 'A briefing is read in the time that its reader has. The ceiling holds for what is read: the list of sources, the legend and the folded data of a figure do not count.',
  example: 'budgets: { words: 450 }   // and the briefing has 520',
  mend: 'Say it in fewer words, or move what matters least to an annex; or change budgets.words in the profile.',
  severity: 'warning',
  needs: 'dossier',
  run: (facts) => {
    const { document, audience } = facts;
    const most = audience.budgets.words;
    if (document.kind !== 'briefing' || most === undefined) return [];
    const bySection = wordsBySection(facts);
    const read = document.sections.filter(({ section }) => !uncounted.includes(section));
    const count = read.reduce((sum, { anchor }) => sum + (bySection.get(anchor) ?? 0), 0);
    if (count <= most) return [];
    const longest = read.toSorted(
      (a, b) => (bySection.get(b.anchor) ?? 0) - (bySection.get(a.anchor) ?? 0),
    )[0];
    return [
      {
        place: budgetPlace(facts, 'words'),
        message: `the briefing has ${counted(count, 'words')}, expected at most ${most}`,
        hint: `${[...shorten(facts), 'change budgets.words'].join('; else ')}. The longest section is “${longest && titleOf(longest)}” with ${bySection.get(longest?.anchor ?? '')}`,
        actual: counted(count, 'words'),
        expected: `at most ${most}`,
      },
    ];
  },
});

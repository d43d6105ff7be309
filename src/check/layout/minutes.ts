import { defineRule } from '../rule.ts';
import { budgetPlace, counted, wordsBySection } from './budget.ts';

/** A slow speaker, as one is who is understood. */
const wordsPerMinute = 130;
/** Nobody shows a slide, lets it be read and speaks to it in less; the cover stands while people sit down. */
const leastPerSlide = 1;

export const minutes = defineRule({
  id: 'layout/minutes',
  title: 'A talk that is longer than its time',
  why: 'What will be said is not known, but a talk cannot be shorter than its slides: each takes a minute, or as long as its own words take to be read aloud at 130 a minute. Minutes that the profile plans for a slide count as they are. Back-up slides and the cover do not count.',
  example: 'budgets: { minutes: 10 }   // and the deck has 14 slides',
  mend: 'Move what matters least to backup, or say it on the slides in fewer words; or change budgets.minutes in the profile.',
  severity: 'warning',
  needs: 'dossier',
  run: (facts) => {
    const most = facts.audience.budgets.minutes;
    if (facts.document.kind !== 'deck' || most === undefined) return [];
    const words = wordsBySection(facts);
    const needed = facts.document.sections
      .map(({ anchor, backup, section }, index) => {
        const planned = facts.audience.deck[index]?.minutes;
        if (planned !== undefined) return planned;
        if (backup || section === 'cover') return 0;
        return Math.max(leastPerSlide, (words.get(anchor) ?? 0) / wordsPerMinute);
      })
      .reduce((sum, one) => sum + one, 0);
    if (needed <= most) return [];
    return [
      {
        place: budgetPlace(facts, 'minutes'),
        message: `the deck needs at least ${counted(Math.ceil(needed), 'minutes')}, expected at most ${most}`,
        hint: 'move what matters least to backup, or say it on the slides in fewer words; or change budgets.minutes',
        actual: counted(Math.ceil(needed), 'minutes'),
        expected: `at most ${most}`,
      },
    ];
  },
});

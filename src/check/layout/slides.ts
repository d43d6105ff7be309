import { defineRule } from '../rule.ts';
import { budgetPlace, counted } from './budget.ts';

export const slides = defineRule({
  id: 'layout/slides',
  title: 'More or fewer slides than planned',
  why: 'The number of slides is the length of the talk: it was agreed, and the audience notices. Back-up slides come on top and do not count.',
  example: 'budgets: { slides: 8 }   // and the deck lists nine sections',
  mend: 'Take a section out of the deck, or move it to backup; or change budgets.slides in the profile.',
  severity: 'warning',
  needs: 'dossier',
  run: (facts) => {
    const { document, audience } = facts;
    const wanted = audience.budgets.slides;
    const planned = document.sections.filter(({ backup }) => !backup).length;
    if (document.kind !== 'deck' || wanted === undefined || planned === wanted) return [];
    return [
      {
        place: budgetPlace(facts, 'slides'),
        message: `the deck has ${counted(planned, 'slides')}, expected ${wanted}`,
        hint:
          planned > wanted
            ? 'move what matters least to backup, or change budgets.slides'
            : 'add the section that is missing, or change budgets.slides',
        actual: counted(planned, 'slides'),
        expected: counted(wanted, 'slides'),
      },
    ];
  },
});

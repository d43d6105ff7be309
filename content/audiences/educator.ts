import { defineAudience } from 'groundswell';
import { handout } from './educator/handout.ts';
import { backup, slides } from './educator/slides.ts';

export const educator = defineAudience({
  id: 'educator',
  name: 'Students and educators',
  line: 'Handout for class',
  subtitle: 'How daily life changes North Korea, what holds change back, and how we know',
  gallery: {
    order: 2,
    briefing: {
      name: 'Student handout',
      purpose: 'Secondary students: how to read a number about a closed country.',
    },
    deck: {
      name: 'Class slides',
      purpose: 'The same two lessons on the wall, with questions for the class.',
    },
  },
  numbers: 'counts-first',
  wording: 'plain',
  budgets: { pages: 6, slides: 14, words: 2200 },
  deck: slides,
  backup: [
    ...backup,
    { section: 'sources', part: { number: 1, of: 2 } },
    { section: 'sources', headline: 'More sources', part: { number: 2, of: 2 } },
  ],
  briefing: handout,
});

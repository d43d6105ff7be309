import { defineAudience } from 'groundswell';

export const readers = defineAudience({
  id: 'headline-readers',
  name: 'Readers',
  deck: [
    { section: 'text', headline: 'The bakers of the capital', body: ['Bread is dear.'] },
    {
      section: 'text',
      headline:
        'Bakers rise before dawn because the ovens are old and the flour that they need comes late at night',
      body: ['Bread is dear.'],
    },
  ],
});

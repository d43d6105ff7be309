import { defineAudience } from 'groundswell';

export const readers = defineAudience({
  id: 'headline-readers',
  name: 'Readers',
  deck: [
    { section: 'text', headline: 'The bakers of the capital', body: ['Bread is dear.'] },
    {
      section: 'text',
      headline: 'Bakers rise before dawn because the flour comes late',
      body: ['Bread is dear.'],
    },
  ],
});

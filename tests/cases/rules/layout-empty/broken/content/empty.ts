import { defineAudience } from 'groundswell';

export const readers = defineAudience({
  id: 'empty-readers',
  name: 'Readers',
  deck: [
    { section: 'cover' },
    {
      section: 'text',
      headline: 'Bread keeps the peace',
      points: ['Bread is warm'],
    },
  ],
});

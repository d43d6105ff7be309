import { defineAudience } from 'groundswell';

export const readers = defineAudience({
  id: 'unclosed-element-readers',
  name: 'Readers',
  briefing: [
    { section: 'text', headline: 'Bread is dear', body: ['Flour is dear too.'] },
    { section: 'sources' },
  ],
});

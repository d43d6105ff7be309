import { defineAudience } from 'groundswell';
import { bakers } from './evidence.ts';

export const readers = defineAudience({
  id: 'kind-readers',
  name: 'Readers',
  briefing: [
    { section: 'cover' },
    {
      section: 'figure',
      headline: 'Bread keeps the peace',
      figure: { figure: 'people', title: 'Who rose early', claim: bakers },
    },
    { section: 'sources' },
  ],
});

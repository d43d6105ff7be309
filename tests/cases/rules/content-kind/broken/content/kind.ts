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
      figure: { figure: 'scorecard', title: 'What was forecast', forecasts: [bakers] },
    },
    { section: 'sources' },
  ],
});

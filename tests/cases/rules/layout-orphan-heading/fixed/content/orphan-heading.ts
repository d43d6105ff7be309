import { defineAudience } from 'groundswell';

export const readers = defineAudience({
  id: 'orphan-heading-readers',
  name: 'Readers',
  rules: [{ rule: 'layout/empty', level: 'off', reason: 'a case is short' }],
  briefing: [
    { section: 'cover' },
    {
      section: 'text',
      headline: 'Bread keeps the peace',
      body: ['Bakers light their ovens long before the sun is up.'],
    },
  ],
});

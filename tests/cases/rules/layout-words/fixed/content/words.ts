import { cite, defineAudience, prose } from 'groundswell';
import { bakers } from './evidence.ts';

export const readers = defineAudience({
  id: 'words-readers',
  name: 'Readers',
  budgets: { words: 50 },
  rules: [{ rule: 'layout/empty', level: 'off', reason: 'a case is short' }],
  briefing: [
    { section: 'cover' },
    {
      section: 'text',
      headline: 'Bread keeps the peace',
      body: [prose`Most bakers of the old town light their ovens long before the sun is up.${cite(bakers)}`],
    },
    { section: 'sources' },
  ],
});

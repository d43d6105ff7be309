import { cite, defineAudience, prose } from 'groundswell';
import { bakers } from './evidence.ts';

export const readers = defineAudience({
  id: 'placeholder-printed-readers',
  name: 'Readers',
  briefing: [
    { section: 'text', headline: 'Bread', body: [prose`Bakers bake.${cite(bakers)}`] },
    { section: 'sources' },
  ],
});

import { cite, defineAudience, prose } from 'groundswell';
import { bakers } from './evidence.ts';

export const readers = defineAudience({
  id: 'placeholder-printed-readers',
  name: 'Readers',
  briefing: [
    { section: 'text', headline: 'Bread', body: [prose`TODO: say what bakers do.${cite(bakers)}`] },
    { section: 'sources' },
  ],
});

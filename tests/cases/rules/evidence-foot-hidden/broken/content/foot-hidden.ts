import { cite, defineAudience, prose } from 'groundswell';
import { bakers, bread } from './evidence.ts';

export const readers = defineAudience({
  id: 'foot-hidden-readers',
  name: 'Readers',
  deck: [
    { section: 'cover' },
    {
      section: 'driver',
      driver: bread,
      points: [
        'Bakers light their ovens long before the sun is up, and the whole street wakes to the smell of warm bread',
        'Neighbours who queue for the same loaf each day come to know and to trust one another',
        prose`When flour runs short the bakers share what they have, and nobody in the street goes without${cite(bakers)}`,
      ],
    },
  ],
  backup: [{ section: 'sources' }],
});

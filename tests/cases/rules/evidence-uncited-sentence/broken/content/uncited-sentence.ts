import { cite, defineAudience, prose } from 'groundswell';
import { bakers, buses } from './evidence.ts';

export const readers = defineAudience({
  id: 'uncited-sentence-readers',
  name: 'Readers',
  briefing: [
    { section: 'cover' },
    {
      section: 'text',
      headline: 'Bread keeps the peace',
      body: [prose`Bread is warm.${cite(bakers)} The millers are on strike.`],
      points: [
        prose`Bakers rise early${cite(bakers)}`,
        prose`Buses run late${cite(buses)}`,
        'The mill stands still',
      ],
    },
    { section: 'text', headline: 'Bakers sing at work', body: ['Nine in ten bakers sing.'] },
    { section: 'sources' },
  ],
});

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
      body: [prose`Bread is warm. The millers are on strike.${cite(bakers)} No survey counts them.`],
      points: [
        prose`Bakers rise early${cite(bakers)}`,
        prose`Buses run late${cite(buses)}`,
        prose`The mill stands still${cite(bakers)}`,
      ],
    },
    { section: 'text', headline: 'Bakers sing at work', body: ['Bakers sing.'] },
    { section: 'sources' },
  ],
});

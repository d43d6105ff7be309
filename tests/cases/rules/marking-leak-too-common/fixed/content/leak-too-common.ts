import { at, defineAudience, defineClaim } from 'groundswell';
import { gazette } from './evidence.ts';

export const oven = defineClaim({
  id: 'too-common-oven',
  kind: 'observation',
  says: 'The second cellar holds the prince’s own stone oven.',
  protected: true,
  sources: [at(gazette)],
  asOf: '2024',
});

export const readers = defineAudience({
  id: 'leak-too-common-readers',
  name: 'Readers',
  deck: [
    { section: 'cover' },
    {
      section: 'text',
      headline: 'Bread keeps the peace',
      points: [
        'Bakers light their ovens long before the sun is up, and the whole street wakes to the smell of warm bread',
        'Neighbours who queue for the same loaf each day come to know and to trust one another',
        'When flour runs short the bakers share what they have, and nobody in the street goes without',
      ],
    },
  ],
});

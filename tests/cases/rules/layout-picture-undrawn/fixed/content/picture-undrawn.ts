import { defineAudience } from 'groundswell';

export const readers = defineAudience({
  id: 'picture-undrawn-readers',
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

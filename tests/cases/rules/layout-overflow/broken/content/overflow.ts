import { defineAudience } from 'groundswell';

export const readers = defineAudience({
  id: 'overflow-readers',
  name: 'Readers',
  deck: [
    { section: 'cover' },
    {
      section: 'text',
      headline: 'Bread keeps the peace',
      points: [
        'Bakers light their ovens long before the sun is up, and the whole street wakes to the smell of warm bread, and so do those who live beyond the river, where no oven has been lit for a hundred years or more, and they come over the bridge with their baskets',
        'Bakers light their ovens long before the sun is up, and the whole street wakes to the smell of warm bread, and so do those who live beyond the river, where no oven has been lit for a hundred years or more, and they come over the bridge with their baskets',
        'Bakers light their ovens long before the sun is up, and the whole street wakes to the smell of warm bread, and so do those who live beyond the river, where no oven has been lit for a hundred years or more, and they come over the bridge with their baskets',
      ],
    },
  ],
});

import { defineAudience } from 'groundswell';

export const citizens = defineAudience({
  id: 'citizens',
  name: 'Citizens',
  deck: [
    { section: 'cover' },
    {
      section: 'botom-line',
      statement: 'Trams run.',
    },
    { headline: 'Trams run' },
  ],
});

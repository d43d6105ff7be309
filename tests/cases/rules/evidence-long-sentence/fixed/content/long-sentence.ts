import { defineAudience } from 'groundswell';

export const readers = defineAudience({
  id: 'long-sentence-readers',
  name: 'Readers',
  wording: 'plain',
  briefing: [
    {
      section: 'text',
      body: [
        'Bakers rise before dawn because the ovens are old and slow and the flour comes late. People in the city want their bread before they walk to work.',
      ],
    },
  ],
});

import { defineAudience } from 'groundswell';

export const readers = defineAudience({
  id: 'no-document-readers',
  name: 'Readers',
  briefing: [],
});

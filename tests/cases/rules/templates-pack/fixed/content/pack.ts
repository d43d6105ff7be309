import { defineAudience } from 'groundswell';

export const readers = defineAudience({
  id: 'pack-readers',
  name: 'Readers',
  templates: 'pupils',
  briefing: [{ section: 'cover' }, { section: 'text', body: ['Bread is warm.'] }],
});

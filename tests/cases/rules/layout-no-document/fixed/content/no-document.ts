import { defineAudience } from 'groundswell';
import { bread } from './evidence.ts';

export const readers = defineAudience({
  id: 'no-document-readers',
  name: 'Readers',
  briefing: [{ section: 'cover' }, { section: 'driver', driver: bread }, { section: 'sources' }],
});

import { defineAudience } from 'groundswell';
import { bread } from './evidence.ts';

export const readers = defineAudience({
  id: 'capitals-readers',
  name: 'Readers',
  deck: [{ section: 'driver', driver: bread }],
  backup: [{ section: 'sources' }],
});

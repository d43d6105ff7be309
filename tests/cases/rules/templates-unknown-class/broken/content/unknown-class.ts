import { defineAudience } from 'groundswell';
import { bread } from './evidence.ts';

export const readers = defineAudience({
  id: 'unknown-class-readers',
  name: 'Readers',
  deck: [{ section: 'driver', driver: bread }],
  backup: [{ section: 'sources' }],
});

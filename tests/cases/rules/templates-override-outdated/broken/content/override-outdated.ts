import { defineAudience } from 'groundswell';
import { bread } from './evidence.ts';

export const house = defineAudience({
  id: 'override-outdated-house',
  name: 'House',
  deck: [{ section: 'driver', driver: bread }],
  backup: [{ section: 'sources' }],
});

export const readers = defineAudience({ id: 'override-outdated-readers', name: 'Readers', extends: house });

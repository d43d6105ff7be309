import { defineLibrary } from 'groundswell';

export const library = defineLibrary({
  id: 'ruritania',
  title: 'Bread and buses',
  subject: 'Ruritania',
  edition: 'Test edition',
  asOf: '2025-06-30',
  rests: 'Figures rest on one invented survey.',
});

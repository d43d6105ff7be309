import { date, defineLibrary, prose } from 'groundswell';

export const library = defineLibrary({
  id: 'ruritania',
  title: 'Bread and buses',
  subject: 'Ruritania',
  edition: 'Test edition',
  asOf: '2025-06-30',
  rests: prose`Figures rest on one invented survey of ${date('2024')}.`,
});

import { defineLibrary } from 'groundswell';

export const other = defineLibrary({
  id: 'graustark',
  title: 'Trams',
  subject: 'Graustark',
  edition: 'Test edition',
  asOf: '2025-06-30',
  rests: 'Figures rest on nothing.',
});

import { defineLibrary } from 'groundswell';

export const library = defineLibrary({
  id: 'classroom',
  title: 'Bread in class',
  subject: 'Ruritania',
  edition: 'Test edition',
  asOf: '2025-06-30',
  rests: 'Figures rest on invented papers.',
});

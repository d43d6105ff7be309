import { defineStyle } from 'groundswell';

export const harbour = defineStyle({
  id: 'harbour',
  cover: { motif: 'waves.svg' },
  logo: { file: 'logo.svg', alt: 'Harbour', cover: 'absent.svg' },
  header: { slides: '{subjct}' },
});

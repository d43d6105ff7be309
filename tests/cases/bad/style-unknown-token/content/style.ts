import { defineStyle } from 'groundswell';

export const harbour = defineStyle({
  id: 'harbour',
  inc: '#16202e',
  paper: 'white',
  cover: { grund: '#16202e', motif: 'waves' },
  header: { slides: '{subjct}' },
  logo: { file: '../logo.svg', alt: 'Harbour' },
});

import { defineStyle } from 'groundswell';

export const harbour = defineStyle({
  id: 'harbour',
  muted: '#9aa4b2',
  steady: ['#1d6f74', '#2f8f95', '#cfe3e2'],
  cover: { ground: '#e9eef2', quiet: '#5a6472' },
});

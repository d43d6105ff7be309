import { defineStyle } from 'groundswell';

export const harbour = defineStyle({
  id: 'harbour',
  serif: 'IBM Plex Sans',
  sans: 'IBM Plex Sans',
  fonts: [
    {
      family: 'IBM Plex Sans',
      package: '@fontsource/ibm-plex-sans',
      stem: 'ibm-plex-sans',
      weights: [400, 600],
    },
  ],
});

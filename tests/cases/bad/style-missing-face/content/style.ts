import { defineStyle } from 'groundswell';

export const harbour = defineStyle({
  id: 'harbour',
  serif: 'Harbour Serif',
  sans: 'Inter',
  fonts: [
    {
      family: 'Inter',
      package: '@fontsource/ibm-plex-sans',
      stem: 'ibm-plex-sans',
      weights: [400, 500, 600, 700, 800],
      italics: [900],
    },
    { family: 'Lato', package: '@fontsource/lato', stem: 'lato', weights: [400] },
    { family: 'Plex', package: '@fontsource/ibm-plex-sans', stem: 'plex', weights: [400] },
    { family: 'Own', files: [{ file: 'fonts/own.woff2', weight: 400 }] },
    { family: 'Odd', files: [{ file: 'style.ts.ttf', weight: 400 }] },
  ],
});

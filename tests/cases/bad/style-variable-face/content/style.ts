import { defineStyle } from 'groundswell';

export const harbour = defineStyle({
  id: 'harbour',
  sans: 'Inter Variable',
  serif: 'Inter Variable',
  fonts: [
    {
      family: 'Inter Variable',
      package: '@fontsource-variable/inter',
      stem: 'inter',
      weights: [400, 500, 600, 700],
    },
  ],
});

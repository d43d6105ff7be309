import { defineStyle } from 'groundswell';

export const quay = defineStyle({
  id: 'quay',
  fonts: [{ family: 'Inter', package: '@fontsource/inter', stem: 'inter', weights: [400, 450] }],
});

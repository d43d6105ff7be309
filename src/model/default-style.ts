import type { HouseStyle } from './style.ts';

/** The house style that the reference pictures show. Styles that leave something out have it from here. */
export const defaultStyle: HouseStyle = {
  id: 'groundswell',
  ink: '#16202e',
  paper: '#fbf8f3',
  panel: '#f5efe6',
  muted: '#5a6472',
  rule: '#d9d2c6',
  pressure: ['#b8402a', '#dc8f79', '#f1d3c8'],
  steady: ['#1d6f74', '#7fb5b5', '#cfe3e2'],
  doubt: '#8c5f12',
  serif: 'Source Serif 4',
  sans: 'Inter',
  fonts: [
    {
      family: 'Source Serif 4',
      package: '@fontsource/source-serif-4',
      stem: 'source-serif-4',
      weights: [400, 600],
      italics: [400],
    },
    {
      family: 'Inter',
      package: '@fontsource/inter',
      stem: 'inter',
      weights: [400, 500, 600, 700],
      italics: [],
    },
  ],
  scripts: [
    {
      script: 'Hangul',
      family: 'Noto Sans KR',
      package: '@fontsource/noto-sans-kr',
      stem: 'noto-sans-kr',
      subset: 'korean',
      weights: [400, 600],
    },
  ],
  cover: {
    ground: '#16202e',
    text: '#fbf8f3',
    quiet: '#d5d0c6',
    line: '#8e98a5',
    accent: '#b8402a',
    motif: 'swell',
  },
  text: { size: 10, leading: 1.46 },
  head: 'plain',
  header: { slides: '', pages: '{subject} · {title}' },
  footer: { slides: '', pages: '{asOf}' },
};

import { defineStyle } from 'groundswell';

/** A plain house: one sans-serif family, a marigold cover, plum for pressure and blue for what holds. */
export const ledger = defineStyle({
  id: 'ledger',
  ink: '#1a1a2e',
  paper: '#ffffff',
  panel: '#f1f2f7',
  muted: '#565b6e',
  rule: '#cdd1de',
  pressure: ['#8a1c5b', '#d79abc', '#f3dbe8'],
  steady: ['#1f4e9c', '#93b4e4', '#d9e5f7'],
  doubt: '#7a5a00',
  serif: 'IBM Plex Sans',
  sans: 'IBM Plex Sans',
  fonts: [
    {
      family: 'IBM Plex Sans',
      package: '@fontsource/ibm-plex-sans',
      stem: 'ibm-plex-sans',
      weights: [400, 500, 600, 700],
      italics: [400],
    },
  ],
  cover: {
    ground: '#f5c33b',
    text: '#1a1a2e',
    quiet: '#3a3212',
    line: '#1a1a2e',
    accent: '#8a1c5b',
    motif: 'strata',
  },
  text: { size: 9.5, leading: 1.38 },
  head: 'band',
  logo: { file: 'ledger.svg', alt: 'Ledger' },
  header: { slides: '{subject} · {title}', pages: '{line}' },
  footer: { slides: '{edition}', pages: '{edition} · {asOf}' },
});

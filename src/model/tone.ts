/** In which colour an effect on stability is drawn. */
export const toneOf = { destabilising: 'pressure', stabilising: 'steady', mixed: 'mixed' } as const;

/**
 * Words of likelihood and their ranges in per cent: ICD 203 (2015), first row. One row is used in one product.
 * The words themselves live in the locale.
 */
export const likelihoodScale = [
  { key: 'almost-no-chance', low: 1, high: 5 },
  { key: 'very-unlikely', low: 5, high: 20 },
  { key: 'unlikely', low: 20, high: 45 },
  { key: 'roughly-even', low: 45, high: 55 },
  { key: 'likely', low: 55, high: 80 },
  { key: 'very-likely', low: 80, high: 95 },
  { key: 'almost-certain', low: 95, high: 99 },
] as const;

import { z } from 'zod';

/** The terms of the likelihood scale (ICD 203, first row), as keys; the words live in the locale. */
export const likelihood = z.enum([
  'almost-no-chance',
  'very-unlikely',
  'unlikely',
  'roughly-even',
  'likely',
  'very-likely',
  'almost-certain',
]);

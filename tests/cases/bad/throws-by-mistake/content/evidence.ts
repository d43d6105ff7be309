import { at, defineClaim } from 'groundswell';
import { survey } from './library.ts';

const years: Record<string, { first: string }> = {};

export const trams = defineClaim({
  id: 'trams-run',
  kind: 'observation',
  says: 'Trams run.',
  sources: [at(survey)],
  asOf: years.trams.first,
});

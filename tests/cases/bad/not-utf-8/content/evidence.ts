import { at, defineClaim } from 'groundswell';
import { survey } from './library.ts';

export const trams = defineClaim({
  id: 'trams-run',
  kind: 'observation',
  says: 'Trams run in Schönstadt.',
  sources: [at(survey)],
  asOf: '2024',
});

import { at, defineClaim } from 'groundswell';
import { survey } from './library.ts';

export const trams = defineClaim({
  id: 'trams-run',
  kind: 'observation',
  says: 'Trams run.',
  sources: [at(survey, { paragraph: 13 })],
  asOf: '2024',
});

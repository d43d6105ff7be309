import { at, defineClaim, prose } from 'groundswell';
import { survey } from './library.ts';

export const trams = defineClaim({
  id: 'trams-run',
  kind: 'observation',
  says: prose`Trams run every ${5} minutes.`,
  sources: [at(survey)],
  asOf: '2024',
});

import { at, defineClaim } from 'groundswell';
import { survey } from './sources';

export const trams = defineClaim({
  id: 'trams-run',
  kind: 'observation',
  says: 'Trams run.',
  sources: [at(survey)],
  asOf: '2024',
});

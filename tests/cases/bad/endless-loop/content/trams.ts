import { at, defineClaim } from 'groundswell';
import { survey } from './library.ts';

let stops = 1;
while (stops > 0) stops += 1;

export const trams = defineClaim({
  id: 'trams-run',
  kind: 'observation',
  says: 'Trams run.',
  sources: [at(survey)],
  asOf: '2024',
});

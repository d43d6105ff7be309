import { at, defineClaim } from 'groundswell';
import { survey } from './library.ts';

export const buses = defineClaim({
  id: 'buses-late',
  kind: 'observation',
  says: 'Buses ran late all winter.',
  sources: [at(survey)],
  asOf: '2024',
});

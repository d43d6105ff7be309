import { at, defineClaim, prose } from 'groundswell';
import { survey } from './library.ts';

export const trams = defineClaim({
  id: 'trams-run',
  kind: 'observation',
  says: prose`Trams run\u0007 all day.`,
  plain: 'Trams \u202enur\u202c.',
  sources: [at(survey, { page: ' ' })],
  asOf: '2024',
});

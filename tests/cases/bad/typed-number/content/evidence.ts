import { at, defineClaim, prose, strong } from 'groundswell';
import { survey } from './library.ts';

export const trams = defineClaim({
  id: 'trams-run',
  kind: 'observation',
  says: 'Since 2024, trams run.',
  plain: prose`Trams run,
    they say, ${strong('all 12')} of them.`,
  sources: [at(survey)],
  asOf: '2024',
});

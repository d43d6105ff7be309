import { at, defineClaim, share } from 'groundswell';
import { survey } from './library.ts';

export const trams = defineClaim({
  id: 'trams-used',
  kind: 'statistic',
  says: 'Nobody was asked about trams.',
  quantity: share({ count: 0, of: 0, population: 'riders', fieldwork: '2024', sampling: 'convenience' }),
  sources: [at(survey)],
  asOf: '2024',
});

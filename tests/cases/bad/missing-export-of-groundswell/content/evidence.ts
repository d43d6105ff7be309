import { at, defineClam } from 'groundswell';
import { survey } from './library.ts';

export const trams = defineClam({
  id: 'trams-run',
  kind: 'observation',
  says: 'Trams run.',
  sources: [at(survey)],
  asOf: '2024',
});

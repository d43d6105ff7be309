import { amount, at, defineAudience, defineClaim } from 'groundswell';
import { survey } from './library.ts';

export const trams = defineClaim({
  id: 'trams-run',
  kind: 'statistic',
  says: 'Trams run.',
  quantity: amount({ value: 3, unit: 'trams' }),
  sources: [at(survey)],
  asOf: '2024',
});

export const citizens = defineAudience({
  id: 'citizens',
  name: 'Citizens',
  deck: [{ section: 'figure', figure: { figure: 'people', title: 'Trams', claim: trams } }],
});

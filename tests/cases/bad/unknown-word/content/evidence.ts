import { amount, at, defineClaim } from 'groundswell';
import { survey } from './library.ts';

export const trams = defineClaim({
  id: 'trams-run',
  kind: 'statistics',
  says: 'Trams run.',
  quantity: amount({ value: 3, unit: 'trams' }),
  sources: [at(survey)],
  asOf: '2024',
});

export const stops = defineClaim({
  id: 'tram-stops',
  kind: 'observation',
  says: 'Trams stop.',
  sources: [at(survey)],
  asOf: '2024',
  status: 'disputd',
});

export const rides = defineClaim({
  id: 'tram-rides',
  kind: 'statistic',
  says: 'Trams are full.',
  quantity: { type: 'precent', value: 3 },
  sources: [at(survey)],
  asOf: '2024',
});

import { amount, at, defineClaim, share } from 'groundswell';
import { survey } from './library.ts';

export const trams = defineClaim({
  id: 'trams-run',
  says: 'Trams run.',
  sources: [at(survey)],
  asOf: '2024',
});

export const drivers = defineClaim({
  id: 'tram-drivers',
  kind: 'statistic',
  quantity: share({ count: 3, of: 4, population: 'tram drivers', fieldwork: '2024' }),
  sources: [at(survey)],
});

export const stops = defineClaim({
  kind: 'statistic',
  says: 'The line has many stops.',
  quantity: amount({ value: 12 }),
  sources: [at(survey)],
  asOf: '2024',
});

export const strike = defineClaim({
  id: 'tram-strike',
  kind: 'event',
  says: 'The trams stopped.',
  sources: [at(survey)],
  asOf: '2024',
});

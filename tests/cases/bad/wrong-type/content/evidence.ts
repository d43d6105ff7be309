import { amount, at, defineClaim, defineTerm } from 'groundswell';
import { survey } from './library.ts';

export const trams = defineClaim({
  id: 'trams-run',
  kind: 'statistic',
  says: 42,
  quantity: amount({ value: 'three', unit: 'trams' }),
  sources: at(survey),
  asOf: 2024,
  protected: 'yes',
});

export const tram = defineTerm({
  id: 'Tram Line',
  label: ['tram'],
  definition: 'A bus on rails.',
});

export const strike = defineClaim({
  id: 'tram-strike',
  kind: 'event',
  says: 'The trams stopped.',
  sources: [at(survey)],
  asOf: '2024',
  when: null,
});

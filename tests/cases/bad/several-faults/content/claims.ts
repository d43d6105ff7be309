import { at, defineClaim } from 'groundswell';
import { survey } from './library.ts';

export const trams = defineClaim({
  id: 'trams-run',
  kind: 'observation',
  says: 'Trams run.',
  sources: [],
  asOf: '2024-31',
  colour: 'red',
});

export const stops = defineClaim({
  id: 'tram-stops',
  kind: 'observation',
  says: 'The line has 12 stops.',
  sources: [at(survey, { paragraph: 99 })],
  asOf: '2024',
});

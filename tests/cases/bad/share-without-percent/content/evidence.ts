import { at, defineClaim, share, unknown } from 'groundswell';
import { survey } from './library.ts';

export const trams = defineClaim({
  id: 'tram-riders',
  kind: 'statistic',
  says: 'Most ride the tram.',
  quantity: share({
    of: unknown('the page does not say how many were asked'),
    population: 'people asked at the stop',
    fieldwork: '2024',
    sampling: 'unknown',
  }),
  sources: [at(survey)],
  asOf: '2024',
});

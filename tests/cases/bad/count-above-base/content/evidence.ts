import { at, defineClaim, share } from 'groundswell';
import { survey } from './library.ts';

export const trams = defineClaim({
  id: 'tram-riders',
  kind: 'statistic',
  says: 'Most ride the tram.',
  quantity: share({
    population: 'people asked at the stop',
    fieldwork: '2024',
    sampling: 'convenience',
    of: 12,
    count: 36,
  }),
  sources: [at(survey)],
  asOf: '2024',
});

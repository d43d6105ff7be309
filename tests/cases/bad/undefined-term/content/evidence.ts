import { at, defineClaim, prose, term } from 'groundswell';
import * as library from './library.ts';

export const ration = defineClaim({
  id: 'ration-cards',
  kind: 'observation',
  says: prose`People queue with ${term({ entity: 'term', id: 'ration-card' })}.`,
  plain: prose`People queue with ${term((library as Record<string, never>).rationCard!)}.`,
  sources: [at(library.survey)],
  asOf: '2024',
});

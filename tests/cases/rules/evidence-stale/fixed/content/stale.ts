import { at, cite, defineAudience, defineClaim, prose } from 'groundswell';
import { gazette } from './evidence.ts';

export const price = defineClaim({
  id: 'stale-price',
  kind: 'observation',
  says: 'Bread is cheap.',
  sources: [at(gazette)],
  asOf: '2024',
  staleAfter: '2027',
});

export const readers = defineAudience({
  id: 'stale-readers',
  name: 'Readers',
  wording: 'plain',
  briefing: [{ section: 'text', body: [prose`Bread is cheap.${cite(price)}`] }, { section: 'sources' }],
});

import { at, cite, defineAudience, defineClaim, prose } from 'groundswell';
import { gazette } from './evidence.ts';

export const price = defineClaim({
  id: 'stale-in-full-price',
  kind: 'observation',
  says: 'Bread is cheap.',
  sources: [at(gazette)],
  asOf: '2024',
  staleAfter: '2024-12',
});

export const readers = defineAudience({
  id: 'stale-in-full-readers',
  name: 'Readers',
  wording: 'standard',
  briefing: [{ section: 'text', body: [prose`Bread is cheap.${cite(price)}`] }, { section: 'sources' }],
});

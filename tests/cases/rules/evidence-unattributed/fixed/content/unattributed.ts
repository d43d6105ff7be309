import { at, cite, defineAudience, defineClaim, prose, unknown } from 'groundswell';
import { gazette } from './evidence.ts';

export const eve = defineClaim({
  id: 'unattributed-eve',
  kind: 'testimony',
  says: 'Eve says that her oven went cold.',
  speaker: 'Eve',
  left: unknown('the paper does not say'),
  relayedBy: 'Strelsau Gazette',
  sources: [at(gazette)],
  asOf: '2024',
});

export const readers = defineAudience({
  id: 'unattributed-readers',
  name: 'Readers',
  briefing: [
    { section: 'account', claim: eve },
    { section: 'text', body: [prose`Eve says that her oven went cold.${cite(eve)}`] },
    { section: 'sources' },
  ],
});

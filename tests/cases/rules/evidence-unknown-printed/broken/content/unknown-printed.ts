import { at, cite, date, defineAudience, defineClaim, prose, unknown } from 'groundswell';
import { gazette } from './evidence.ts';

export const eve = defineClaim({
  id: 'unknown-printed-eve',
  kind: 'testimony',
  says: 'Eve says that her oven went cold one night.',
  speaker: 'Eve',
  left: unknown('the paper does not say'),
  relayedBy: 'Strelsau Gazette',
  sources: [at(gazette)],
  asOf: '2024',
});

export const readers = defineAudience({
  id: 'unknown-printed-readers',
  name: 'Readers',
  briefing: [
    { section: 'account', claim: eve },
    {
      section: 'text',
      body: [prose`Eve, who left in ${date('2010')}, says that her oven went cold.${cite(eve)}`],
    },
    { section: 'sources' },
  ],
});

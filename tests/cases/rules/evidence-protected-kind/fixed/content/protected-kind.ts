import { at, cite, defineAudience, defineClaim, prose } from 'groundswell';
import { gazette } from './evidence.ts';

export const gossip = defineClaim({
  id: 'protected-kind-gossip',
  kind: 'rumour',
  says: 'The ovens were said to be empty.',
  firstReporter: 'a passer-by',
  doubts: ['Nobody looked.'],
  sources: [at(gazette)],
  asOf: '2025',
});

export const readers = defineAudience({
  id: 'protected-kind-readers',
  name: 'Readers',
  briefing: [
    {
      section: 'text',
      headline: prose`What is said in the street`,
      body: [prose`A passer-by said that the ovens were empty; nobody looked.${cite(gossip)}`],
    },
    { section: 'sources' },
  ],
});

import { at, cite, defineClaim, defineGap, prose, unknown } from 'groundswell';
import { gazette } from './evidence.ts';

export const eve = defineClaim({
  id: 'prevalence-eve',
  kind: 'testimony',
  says: 'Eve says that most people queued for bread.',
  speaker: 'Eve',
  left: unknown('not said'),
  relayedBy: 'Strelsau Gazette',
  sources: [at(gazette)],
  asOf: '2024',
});

export const queues = defineGap({
  id: 'prevalence-queues',
  question: 'How long are the queues?',
  why: prose`Eve tells of queues in which everyone stood.${cite(eve)} At most one street was counted.`,
});

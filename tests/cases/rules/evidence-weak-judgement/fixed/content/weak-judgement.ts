import { at, cite, defineClaim, defineJudgement, prose } from 'groundswell';
import { bakers, gazette } from './evidence.ts';

export const oldCount = defineClaim({
  id: 'weak-judgement-old-count',
  kind: 'observation',
  says: 'Bread was cheap.',
  sources: [at(gazette)],
  asOf: '2020',
  status: 'superseded',
});

export const gossip = defineClaim({
  id: 'weak-judgement-gossip',
  kind: 'rumour',
  says: 'The ovens were said to be empty.',
  firstReporter: 'a passer-by',
  doubts: ['Nobody looked.'],
  sources: [at(gazette)],
  asOf: '2025',
});

export const hunger = defineJudgement({
  id: 'weak-judgement-hunger',
  statement: prose`Bread is short.${cite(bakers)}`,
  confidence: { level: 'low', basis: 'One small survey.' },
  claims: [bakers],
  alternatives: [prose`The ovens are empty.${cite(gossip)}`],
  asOf: '2025',
});

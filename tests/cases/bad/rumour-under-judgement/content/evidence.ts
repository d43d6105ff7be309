import { at, defineClaim, defineJudgement } from 'groundswell';
import { survey } from './library.ts';

export const tunnels = defineClaim({
  id: 'secret-tunnels',
  kind: 'rumour',
  says: 'There are tunnels under the tram depot.',
  sources: [at(survey)],
  asOf: '2024',
  firstReporter: 'a passer-by',
  doubts: ['Nobody has seen them.'],
});

export const trams = defineClaim({
  id: 'trams-run',
  kind: 'observation',
  says: 'Trams run.',
  sources: [at(survey)],
  asOf: '2024',
  status: 'contradicted',
});

export const calm = defineJudgement({
  id: 'calm',
  statement: 'Trams keep the peace.',
  confidence: { level: 'low', basis: 'One rumour.' },
  claims: [tunnels, trams],
  asOf: '2025',
});

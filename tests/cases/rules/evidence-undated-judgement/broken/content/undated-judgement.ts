import { cite, defineAudience, defineJudgement, defineScenario, prose, unknown } from 'groundswell';
import { bakers } from './evidence.ts';

export const dawn = defineJudgement({
  id: 'undated-judgement-dawn',
  statement: prose`Bakers rise early.${cite(bakers)}`,
  outlook: { likelihood: 'likely', that: 'they will go on rising early' },
  confidence: { level: 'low', basis: 'One small survey.' },
  claims: [bakers],
  asOf: '2025',
});

export const custom = defineJudgement({
  id: 'undated-judgement-custom',
  statement: prose`Early bread is a custom.${cite(bakers)}`,
  horizon: unknown('it forecasts nothing'),
  test: 'bakers elsewhere rise as early',
  confidence: { level: 'low', basis: 'One small survey.' },
  claims: [bakers],
  asOf: '2025',
});

export const winter = defineScenario({
  id: 'undated-judgement-winter',
  name: 'A warm winter',
  kind: 'plausible',
  short: 'The ovens burn less wood.',
  narrative: 'The winter is warm and the ovens burn less wood.',
  horizon: unknown('nobody has asked when'),
  test: 'the ovens stay cold',
});

export const readers = defineAudience({
  id: 'undated-judgement-readers',
  name: 'Readers',
  briefing: [
    { section: 'judgements', judgements: [dawn, custom] },
    { section: 'scenarios', scenarios: [winter] },
    { section: 'legend' },
    { section: 'sources' },
  ],
});

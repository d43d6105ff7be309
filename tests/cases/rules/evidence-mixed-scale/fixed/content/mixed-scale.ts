import { cite, defineAudience, defineJudgement, prose } from 'groundswell';
import { bakers } from './evidence.ts';

export const dawn = defineJudgement({
  id: 'mixed-scale-dawn',
  statement: prose`A strike of bakers is very unlikely.${cite(bakers)}`,
  confidence: { level: 'low', basis: 'One small survey.' },
  claims: [bakers],
  asOf: '2025',
  horizon: '2027',
  test: 'a baker is seen to sleep until noon',
});

export const readers = defineAudience({
  id: 'mixed-scale-readers',
  name: 'Readers',
  briefing: [{ section: 'judgements', judgements: [dawn] }, { section: 'legend' }, { section: 'sources' }],
});

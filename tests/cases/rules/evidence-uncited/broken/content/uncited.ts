import { defineAudience, defineJudgement, prose, quantity } from 'groundswell';
import { bakers } from './evidence.ts';

export const dawn = defineJudgement({
  id: 'uncited-dawn',
  statement: prose`Bakers rise early.`,
  confidence: { level: 'low', basis: 'One small survey.' },
  claims: [bakers],
  asOf: '2025',
  horizon: '2027',
  test: 'a baker is seen to sleep until noon',
});

export const readers = defineAudience({
  id: 'uncited-readers',
  name: 'Readers',
  briefing: [
    { section: 'bottom-line', statement: prose`Bread depends on a few: ${quantity(bakers)} rose early.` },
    { section: 'judgements', judgements: [dawn] },
    { section: 'sources' },
  ],
});

import { cite, defineAudience, defineJudgement, prose } from 'groundswell';
import { bakers } from './evidence.ts';

export const dawn = defineJudgement({
  id: 'bare-may-dawn',
  statement: prose`Bakers could not sleep longer.${cite(bakers)}`,
  outlook: { likelihood: 'likely', that: 'they might strike' },
  confidence: { level: 'low', basis: 'It may be a small survey.' },
  claims: [bakers],
  asOf: '2025',
});

export const readers = defineAudience({
  id: 'bare-may-readers',
  name: 'Readers',
  briefing: [{ section: 'bottom-line', statement: 'Bread may run out.' }],
});

import { cite, defineAudience, defineJudgement, prose } from 'groundswell';
import { bakers, calm } from './evidence.ts';

export const dawn = defineJudgement({
  id: 'judgement-dawn',
  statement: prose`A strike is unlikely.${cite(bakers)}`,
  plain: prose`A strike is unlikely.${cite(bakers)}`,
  confidence: { level: 'low', basis: 'One small survey.' },
  claims: [bakers],
  asOf: '2025',
});

export const readers = defineAudience({
  id: 'judgement-readers',
  name: 'Readers',
  briefing: [
    {
      section: 'bottom-line',
      statement: 'Bread keeps the peace. It is likely that it will keep it next year.',
    },
    { section: 'judgements', judgements: [calm] },
    { section: 'sources' },
  ],
});

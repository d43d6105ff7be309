import { cite, defineGap, defineJudgement, prose } from 'groundswell';
import { bakers } from './evidence.ts';

export const dawn = defineJudgement({
  id: 'mixed-certainty-dawn',
  statement: prose`Bakers rise early.${cite(bakers)}`,
  outlook: { likelihood: 'likely', that: 'they will rise early' },
  confidence: { level: 'low', basis: 'One small survey.' },
  claims: [bakers],
  asOf: '2025',
});

export const yeast = defineGap({
  id: 'mixed-certainty-yeast',
  question: 'Where does the yeast come from?',
  why: 'A shortage is unlikely. Confidence in that is low.',
});

import { cite, defineGap, defineJudgement, prose } from 'groundswell';
import { bakers } from './evidence.ts';

export const dawn = defineJudgement({
  id: 'mixed-certainty-dawn',
  statement: prose`We are confident that bakers rise early.${cite(bakers)}`,
  outlook: { likelihood: 'likely', that: 'they will certainly rise early' },
  confidence: { level: 'low', basis: 'The survey is unlikely to be wrong.' },
  claims: [bakers],
  asOf: '2025',
});

export const yeast = defineGap({
  id: 'mixed-certainty-yeast',
  question: 'Where does the yeast come from?',
  why: 'We have low confidence that a shortage is likely.',
});

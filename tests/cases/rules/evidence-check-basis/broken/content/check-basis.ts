import { defineCheck } from 'groundswell';
import { bakers } from './evidence.ts';

export const recount = defineCheck({
  id: 'check-basis-recount',
  claims: [bakers],
  verdict: 'supported',
  says: 'A second count came to the same.',
  short: 'A second count agrees',
  basis: 'to-verify',
  checked: '2025-06',
});

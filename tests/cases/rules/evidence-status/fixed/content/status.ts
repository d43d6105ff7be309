import { at, defineCheck, defineClaim, defineCorrection } from 'groundswell';
import { gazette } from './evidence.ts';

export const strike = defineClaim({
  id: 'status-strike',
  kind: 'observation',
  says: 'The bakers were on strike.',
  sources: [at(gazette)],
  asOf: '2024',
  status: 'contradicted',
});

export const recount = defineCheck({
  id: 'status-recount',
  claims: [strike],
  verdict: 'contradicted',
  says: 'The ovens were warm all week.',
  short: 'The ovens were warm',
  basis: 'read',
  sources: [at(gazette)],
  checked: '2025-01',
});

export const wage = defineClaim({
  id: 'status-wage',
  kind: 'observation',
  says: 'Bakers earn what millers earn.',
  sources: [at(gazette)],
  asOf: '2024',
  status: 'superseded',
});

export const wageNow = defineCorrection({
  id: 'status-wage-now',
  claim: wage,
  was: 'Bakers earn what millers earn.',
  now: 'Bakers earn more.',
  date: '2025-02',
  sources: [at(gazette)],
});

import { defineRule } from '../rule.ts';
import { getsConclusions, staleIn } from '../stale.ts';

export const stale = defineRule({
  id: 'evidence/stale',
  title: 'A claim past its date, for readers who cannot see it',
  why: 'A number that was to be checked again by now may be wrong. Readers of plain wording or of a selection do not see its date, so their documents wait until it was checked (ICD 203: timely).',
  example: "defineClaim({ …, staleAfter: '2025' })   // printed in an edition as of 2026-11-22",
  mend: 'Read the sources again, correct the claim and move its staleAfter; or leave the claim out.',
  severity: 'error',
  needs: 'dossier',
  run: (facts) => (getsConclusions(facts) ? staleIn(facts) : []),
});

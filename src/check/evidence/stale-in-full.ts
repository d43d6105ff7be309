import { defineRule } from '../rule.ts';
import { getsConclusions, staleIn } from '../stale.ts';

export const staleInFull = defineRule({
  id: 'evidence/stale-in-full',
  title: 'A claim past its date, for readers of the whole base',
  why: 'Analysts and others who get every claim can weigh its date; they are told, not stopped.',
  example: "defineClaim({ …, staleAfter: '2025' })   // printed in an annex as of 2026-11-22",
  mend: 'Read the sources again, correct the claim and move its staleAfter.',
  severity: 'warning',
  needs: 'dossier',
  run: (facts) => (getsConclusions(facts) ? [] : staleIn(facts)),
});

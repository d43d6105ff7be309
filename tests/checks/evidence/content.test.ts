import { bareMay } from '../../../src/checks/evidence/bare-may.ts';
import { loadedWords } from '../../../src/checks/evidence/loaded-words.ts';
import { mixedCertainty } from '../../../src/checks/evidence/mixed-certainty.ts';
import { nameForm } from '../../../src/checks/evidence/name-form.ts';
import { origins } from '../../../src/checks/evidence/origins.ts';
import { prevalence } from '../../../src/checks/evidence/prevalence.ts';
import { protectedKind } from '../../../src/checks/evidence/protected-kind.ts';
import { staleToday } from '../../../src/checks/evidence/stale-today.ts';
import { unresolvedSource } from '../../../src/checks/evidence/unresolved-source.ts';
import { weakJudgement } from '../../../src/checks/evidence/weak-judgement.ts';
import { rule, testRules } from '../rule.ts';

testRules(
  ['evidence'],
  [
    rule(unresolvedSource),
    rule(weakJudgement),
    rule(mixedCertainty),
    rule(bareMay),
    rule(prevalence),
    rule(origins),
    rule(nameForm),
    rule(loadedWords),
    rule(protectedKind),
    rule(staleToday, { both: (facts) => ({ ...facts, today: '2025-12-01' }) }),
  ],
);

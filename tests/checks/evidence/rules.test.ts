import type { DocumentFacts } from '../../../src/checks/check.ts';
import { bareMay } from '../../../src/checks/evidence/bare-may.ts';
import { bareShare } from '../../../src/checks/evidence/bare-share.ts';
import { caveatMissing } from '../../../src/checks/evidence/caveat-missing.ts';
import { checkBasis } from '../../../src/checks/evidence/check-basis.ts';
import { flagMissing } from '../../../src/checks/evidence/flag-missing.ts';
import { headline } from '../../../src/checks/evidence/headline.ts';
import { impossibleDate } from '../../../src/checks/evidence/impossible-date.ts';
import { loadedWords } from '../../../src/checks/evidence/loaded-words.ts';
import { longSentence } from '../../../src/checks/evidence/long-sentence.ts';
import { mixedCertainty } from '../../../src/checks/evidence/mixed-certainty.ts';
import { mixedScale } from '../../../src/checks/evidence/mixed-scale.ts';
import { nameForm } from '../../../src/checks/evidence/name-form.ts';
import { origins } from '../../../src/checks/evidence/origins.ts';
import { placeholder } from '../../../src/checks/evidence/placeholder.ts';
import { placeholderPrinted } from '../../../src/checks/evidence/placeholder-printed.ts';
import { prevalence } from '../../../src/checks/evidence/prevalence.ts';
import { protectedKind } from '../../../src/checks/evidence/protected-kind.ts';
import { stale } from '../../../src/checks/evidence/stale.ts';
import { staleInFull } from '../../../src/checks/evidence/stale-in-full.ts';
import { staleToday } from '../../../src/checks/evidence/stale-today.ts';
import { status } from '../../../src/checks/evidence/status.ts';
import { unattributed } from '../../../src/checks/evidence/unattributed.ts';
import { uncited } from '../../../src/checks/evidence/uncited.ts';
import { uncitedSentence } from '../../../src/checks/evidence/uncited-sentence.ts';
import { unknownPrinted } from '../../../src/checks/evidence/unknown-printed.ts';
import { unresolvedSource } from '../../../src/checks/evidence/unresolved-source.ts';
import { weakJudgement } from '../../../src/checks/evidence/weak-judgement.ts';
import { rule, testRules } from '../rule.ts';

/** What no template can do: the engine prints a note of the house in the bottom line. */
const printsTheNote = (facts: DocumentFacts): DocumentFacts => {
  if (facts.name !== 'citizens/briefing') return facts;
  const note = { printable: 'prose', runs: [{ run: 'text', text: 'A second count agrees' }] };
  const sections = facts.document.sections.map((section) =>
    section.section === 'bottom-line'
      ? { ...section, context: { ...section.context, statement: note } }
      : section,
  );
  return { ...facts, document: { ...facts.document, sections } };
};

testRules(
  ['evidence'],
  [
    rule(unresolvedSource),
    rule(impossibleDate),
    rule(status),
    rule(weakJudgement),
    rule(mixedCertainty),
    rule(bareMay),
    rule(prevalence),
    rule(origins),
    rule(nameForm),
    rule(loadedWords),
    rule(protectedKind),
    rule(staleToday, { both: (facts) => ({ ...facts, today: '2025-12-01' }) }),
    rule(bareShare),
    rule(caveatMissing),
    rule(flagMissing),
    rule(unattributed),
    rule(unknownPrinted),
    rule(checkBasis, { broken: printsTheNote }),
    rule(uncited),
    rule(uncitedSentence),
    rule(mixedScale),
    rule(stale),
    rule(staleInFull),
    rule(longSentence),
    rule(headline),
    rule(placeholder),
    rule(placeholderPrinted),
  ],
);

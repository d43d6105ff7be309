import { bareMay } from '../../../src/check/evidence/bare-may.ts';
import { bareShare } from '../../../src/check/evidence/bare-share.ts';
import { caveatMissing } from '../../../src/check/evidence/caveat-missing.ts';
import { checkBasis } from '../../../src/check/evidence/check-basis.ts';
import { doubleSign } from '../../../src/check/evidence/double-sign.ts';
import { flagMissing } from '../../../src/check/evidence/flag-missing.ts';
import { headline } from '../../../src/check/evidence/headline.ts';
import { impossibleDate } from '../../../src/check/evidence/impossible-date.ts';
import { loadedWords } from '../../../src/check/evidence/loaded-words.ts';
import { longSentence } from '../../../src/check/evidence/long-sentence.ts';
import { mixedCertainty } from '../../../src/check/evidence/mixed-certainty.ts';
import { mixedScale } from '../../../src/check/evidence/mixed-scale.ts';
import { nameForm } from '../../../src/check/evidence/name-form.ts';
import { origins } from '../../../src/check/evidence/origins.ts';
import { placeholder } from '../../../src/check/evidence/placeholder.ts';
import { placeholderPrinted } from '../../../src/check/evidence/placeholder-printed.ts';
import { prevalence } from '../../../src/check/evidence/prevalence.ts';
import { protectedKind } from '../../../src/check/evidence/protected-kind.ts';
import { stale } from '../../../src/check/evidence/stale.ts';
import { staleInFull } from '../../../src/check/evidence/stale-in-full.ts';
import { staleToday } from '../../../src/check/evidence/stale-today.ts';
import { status } from '../../../src/check/evidence/status.ts';
import { unattributed } from '../../../src/check/evidence/unattributed.ts';
import { uncited } from '../../../src/check/evidence/uncited.ts';
import { uncitedSentence } from '../../../src/check/evidence/uncited-sentence.ts';
import { undatedJudgement } from '../../../src/check/evidence/undated-judgement.ts';
import { unknownPrinted } from '../../../src/check/evidence/unknown-printed.ts';
import { unresolvedSource } from '../../../src/check/evidence/unresolved-source.ts';
import { weakJudgement } from '../../../src/check/evidence/weak-judgement.ts';
import type { DocumentFacts } from '../../../src/check/rule.ts';
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
    rule(undatedJudgement),
    rule(mixedCertainty),
    rule(bareMay),
    rule(prevalence),
    rule(origins),
    rule(nameForm),
    rule(loadedWords),
    rule(protectedKind),
    rule(staleToday, { both: (facts) => ({ ...facts, today: '2025-12-01' }) }),
    rule(bareShare),
    rule(doubleSign),
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

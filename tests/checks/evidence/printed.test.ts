import type { DocumentFacts } from '../../../src/checks/check.ts';
import { bareShare } from '../../../src/checks/evidence/bare-share.ts';
import { caveatMissing } from '../../../src/checks/evidence/caveat-missing.ts';
import { checkBasis } from '../../../src/checks/evidence/check-basis.ts';
import { flagMissing } from '../../../src/checks/evidence/flag-missing.ts';
import { headline } from '../../../src/checks/evidence/headline.ts';
import { longSentence } from '../../../src/checks/evidence/long-sentence.ts';
import { mixedScale } from '../../../src/checks/evidence/mixed-scale.ts';
import { stale } from '../../../src/checks/evidence/stale.ts';
import { staleInFull } from '../../../src/checks/evidence/stale-in-full.ts';
import { unattributed } from '../../../src/checks/evidence/unattributed.ts';
import { uncited } from '../../../src/checks/evidence/uncited.ts';
import { unknownPrinted } from '../../../src/checks/evidence/unknown-printed.ts';
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
    rule(bareShare),
    rule(caveatMissing),
    rule(flagMissing),
    rule(unattributed),
    rule(unknownPrinted),
    rule(checkBasis, { broken: printsTheNote }),
    rule(uncited),
    rule(mixedScale),
    rule(stale),
    rule(staleInFull),
    rule(longSentence),
    rule(headline),
  ],
);

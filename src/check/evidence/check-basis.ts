import { inDocument, sayingPlace } from '../place.ts';
import { printedSections } from '../printed.ts';
import { defineRule } from '../rule.ts';

export const checkBasis = defineRule({
  id: 'evidence/check-basis',
  title: 'A check that nobody has read yet, printed as fact',
  why: 'A check of basis to-verify is a note for the house: what it says was not read in its sources (ICD 203: sources of known quality).',
  example: "defineCheck({ …, basis: 'to-verify' })   // its text stands in a document",
  mend: "Read the sources named and set basis: 'read', or keep the check out of what is printed.",
  severity: 'error',
  needs: 'dossier',
  run: (facts) =>
    printedSections(facts).flatMap(({ index, pieces, foot }) =>
      [...pieces, ...foot].flatMap(({ saying }) => {
        if (saying?.kind !== 'check' || facts.library.checks[saying.id]?.basis !== 'to-verify') return [];
        return [
          {
            place: inDocument(sayingPlace(facts.library, saying), facts, index),
            message: `the check "${saying.id}" is still to be verified, and is printed`,
            hint: "read its sources and set basis: 'read', or take it out of the document",
          },
        ];
      }),
    ),
});

import { fieldPlace } from '../lib/place.ts';
import { lastDay } from '../model/edtf.ts';
import { inDocument } from './place.ts';
import type { DocumentFacts, Finding } from './rule.ts';

/**
 * Readers who get conclusions, not the whole base: plain wording, or kinds of claim left out. They cannot see for themselves that a
 * claim is old (it stops donors' and policymakers' documents, and warns elsewhere).
 */
export const getsConclusions = ({ audience }: DocumentFacts): boolean =>
  audience.wording === 'plain' || audience.excludes.length > 0;

/** Claims of a document that were to be checked again before the library's as-of date. */
export function staleIn(facts: DocumentFacts): readonly Finding[] {
  const { library, document } = facts;
  const { asOf } = library.library;
  return document.claims.flatMap((id) => {
    const due = library.claims[id]?.staleAfter;
    if (!due || lastDay(due) >= asOf) return [];
    return [
      {
        place: inDocument(fieldPlace(library, `claim:${id}`, ['staleAfter']), facts),
        message: `the claim "${id}" was to be checked again after ${due}, and this edition is as of ${asOf}`,
        hint: 'read its sources again, then correct the claim and move staleAfter; or leave the claim out',
        actual: asOf,
        expected: `not after ${lastDay(due)}`,
      },
    ];
  });
}

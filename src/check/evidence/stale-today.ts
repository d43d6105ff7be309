import { fieldPlace } from '../../lib/place.ts';
import { lastDay } from '../../model/edtf.ts';
import { defineRule } from '../rule.ts';

export const staleToday = defineRule({
  id: 'evidence/stale-today',
  title: 'A claim that was sound for its edition and is due by now',
  why: 'Nothing is stale against the date that an edition was written for. The next edition needs these claims checked first.',
  example: "defineClaim({ …, staleAfter: '2026' })   // the edition is as of 2026-11-22, today is 2027-02-01",
  mend: 'Read the sources again before the next edition; correct the claim and move its staleAfter, then the asOf of the library.',
  severity: 'warning',
  needs: 'library',
  run: ({ library, today }) =>
    Object.values(library.claims).flatMap(({ id, staleAfter }) => {
      if (!staleAfter) return [];
      const last = lastDay(staleAfter);
      if (last >= today || last < library.library.asOf) return [];
      return [
        {
          place: fieldPlace(library, `claim:${id}`, ['staleAfter']),
          message: `the claim "${id}" was to be checked again after ${staleAfter}, and today is ${today}`,
          hint: 'read its sources again before the next edition',
          actual: today,
          expected: `not after ${last}`,
        },
      ];
    }),
});

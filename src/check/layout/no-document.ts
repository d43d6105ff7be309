import { fieldPlace } from '../../lib/place.ts';
import { documentsOf, resolveAudience } from '../../select/audience.ts';
import { defineRule } from '../rule.ts';

export const noDocument = defineRule({
  id: 'layout/no-document',
  title: 'An audience that gets nothing',
  why: 'A profile without slides and without a briefing makes no file. A build that says nothing of it looks as if all went well.',
  example: "defineAudience({ id: 'citizens', name: 'Citizens', briefing: [] })",
  mend: 'Give the profile sections in deck or briefing, or extend a profile that has some. A profile that others extend needs none of its own.',
  severity: 'warning',
  needs: 'library',
  run: ({ library }) => {
    const extended = new Set(Object.values(library.audiences).map((audience) => audience.extends));
    return Object.keys(library.audiences)
      .filter((id) => !extended.has(id) && documentsOf(resolveAudience(id, library)).length === 0)
      .map((id) => ({
        place: fieldPlace(library, `audience:${id}`),
        message: `the audience "${id}" gets no document: it has sections neither in deck nor in briefing`,
        hint: 'write its sections, or take the profile out',
      }));
  },
});

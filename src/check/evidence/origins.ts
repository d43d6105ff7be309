import { onceFor } from '../../lib/once.ts';
import type { Library } from '../../model/library.ts';
import { independentOrigins } from '../../sections/analysis/origins.ts';
import { finderOf } from '../phrases.ts';
import { sayingPlace } from '../place.ts';
import { defineRule } from '../rule.ts';
import { type Saying, sayingsOf } from '../sayings.ts';
import type { Words } from '../words/word-lists.ts';
import { wordsOf } from '../words.ts';

export const origins = defineRule({
  id: 'evidence/origins',
  title: '"Several reports" that are one',
  why: 'Ten papers that pass on one agency are one source. ICD 203 and 206 ask for independent origins; W3C PROV calls it the primary source.',
  example: 'prose`Several reports say so.${cite(claim)}`   // all its sources derive from one agency',
  mend: 'Say who reported it first, or cite a claim with another origin. Where the sources are in fact independent, correct reportedBy or derivedFrom.',
  severity: 'error',
  needs: 'library',
  run: ({ library }) =>
    sayingsOf(library).flatMap((saying) => {
      const words = wordsOf(saying.language);
      const several = words && findSeveral(words)(saying.words);
      const claims = behind(library, saying);
      if (!several || claims.length === 0) return [];
      const found = independentOrigins(library, claims);
      if (found.length > 1) return [];
      return [
        {
          place: sayingPlace(library, saying),
          message: `"${several}" go back to one origin: ${found[0] ?? 'none that is recorded'}`,
          hint: 'say who reported it, or cite a claim that another origin supports',
          actual: `${found.length} origin`,
          expected: '2 or more',
        },
      ];
    }),
});

const findSeveral = onceFor(({ several }: Words) => finderOf(several));

/** The claims that the text cites; where it cites none, those that its judgement, driver or claim rests on. */
function behind(library: Library, { kind, id, cites }: Saying): readonly string[] {
  if (cites.length > 0) return cites;
  if (kind === 'claim') return [id];
  if (kind === 'judgement') return library.judgements[id]?.claims ?? [];
  return kind === 'driver' ? (library.drivers[id]?.claims ?? []) : [];
}

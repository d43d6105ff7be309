import { fieldPlace } from '../../lib/place.ts';
import type { Library } from '../../model/library.ts';
import { sections } from '../../sections/registry.ts';
import { sayingPlace } from '../place.ts';
import { defineRule, type Finding } from '../rule.ts';
import { type Saying, sayingsOf } from '../sayings.ts';

export const protectedKind = defineRule({
  id: 'evidence/protected-kind',
  title: 'A rumour where everybody looks first',
  why: 'What stands on a cover, in a headline, in a bottom line or set large is remembered without its doubts. A rumour is printed only with its label and its origin.',
  example: "{ section: 'text', headline: prose`Officers were arrested${cite(arrestRumour)}` }",
  mend: 'Tell the rumour in the body, with who said it first and why it is doubted, or leave it out.',
  severity: 'error',
  needs: 'library',
  run: ({ library }) => [
    ...sayingsOf(library).flatMap((saying) => inProse(library, saying)),
    ...setLarge(library),
  ],
});

const isRumour = (library: Library, id: string): boolean => library.claims[id]?.kind === 'rumour';

function inProse(library: Library, saying: Saying): Finding[] {
  const where = prominentPlace(library, saying);
  if (!where) return [];
  return [...new Set([...saying.quotes, ...saying.cites])]
    .filter((id) => isRumour(library, id))
    .map((id) => ({
      place: sayingPlace(library, saying),
      message: `the rumour "${id}" stands in ${where}`,
      hint: 'tell it in the body, with its origin and its doubts, or leave it out',
    }));
}

/** The name of a place that everybody reads; none for the body of a document. Judgements have a rule of their own. */
function prominentPlace(library: Library, { kind, id, path }: Saying): string | undefined {
  const field = path.at(-1) ?? '';
  if (kind === 'library') return 'what the whole library rests on';
  if (kind === 'driver' && path[0] === 'headline') return `the headline of the driver "${id}"`;
  if (kind !== 'audience') return undefined;
  if (path.length === 1 && ['title', 'subtitle', 'line'].includes(field)) return `the cover of "${id}"`;
  if (field === 'headline' || field === 'kicker') return `a headline of "${id}"`;
  const [list, index] = path as [('deck' | 'backup' | 'briefing')?, string?];
  const section = library.audiences[id]?.[list ?? 'deck']?.[Number(index)]?.section;
  return section === 'bottom-line' ? `the bottom line of "${id}"` : undefined;
}

/** A number set large is a headline. */
const setLarge = (library: Library): Finding[] =>
  Object.values(library.audiences).flatMap((audience) =>
    (['deck', 'backup', 'briefing'] as const).flatMap((list) =>
      (audience[list] ?? []).flatMap((spec, index) =>
        sections['big-number'].is(spec) && isRumour(library, spec.claim)
          ? [
              {
                place: fieldPlace(library, `audience:${audience.id}`, [list, index, 'claim']),
                message: `the rumour "${spec.claim}" is set large in "${audience.id}"`,
                hint: 'show a number that stands',
              },
            ]
          : [],
      ),
    ),
  );

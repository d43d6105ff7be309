import type { Diagnostic } from '../../lib/diagnostic.ts';
import { suggest } from '../../lib/nearest.ts';
import { placeOf } from '../../lib/place.ts';
import { defaultStyle } from '../../model/default-style.ts';
import type { RawEntity } from '../messages.ts';

/** Libraries and audiences that name a house style which nobody defines, nor is about to. */
export function checkStyleNames(
  entities: readonly RawEntity[],
  planned: readonly string[] = [],
): Diagnostic[] {
  const known = [
    defaultStyle.id,
    ...planned,
    ...entities.filter(({ entity }) => entity === 'style').map(({ id }) => id),
  ];
  return entities
    .filter(({ entity }) => entity === 'audience' || entity === 'library')
    .flatMap((raw) => {
      const { style } = raw.spec as { readonly style?: unknown };
      if (typeof style !== 'string' || known.includes(style)) return [];
      return [
        {
          severity: 'error' as const,
          rule: 'content/style',
          place: placeOf(raw, ['style']),
          message: `the ${raw.entity} "${raw.id}" wants the house style "${style}", which is not there`,
          hint: suggest(style, known),
        },
      ];
    });
}

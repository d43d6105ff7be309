import { isLocked } from '../checks/check.ts';
import type { Diagnostic } from '../diagnostic.ts';
import type { Library } from '../library.ts';
import { fieldPlace } from '../load/place.ts';
import { suggest } from '../nearest.ts';

type Waiver = {
  readonly audience: string;
  readonly rule: string;
  readonly level: string;
  readonly reason: string;
};

/** Rules that audiences turn down or off, with their reasons. */
export const waiversOf = (library: Library): Waiver[] =>
  Object.values(library.audiences).flatMap(({ id, rules = [] }) =>
    rules.map((rule) => ({ audience: id, ...rule })),
  );

/** The reasons, a line each, for the report. Empty when no rule is turned down. */
export const formatWaivers = (library: Library): string =>
  waiversOf(library)
    .map(
      ({ audience, rule, level, reason }) =>
        `${audience}: ${rule} is ${level === 'off' ? 'off' : 'a warning'}: ${reason}`,
    )
    .join('\n');

/** Rules that are turned down but do not exist, and rules that cannot be. */
export function checkWaivers(library: Library, known: readonly { readonly id: string }[]): Diagnostic[] {
  return waiversOf(library).flatMap(({ audience, rule }): Diagnostic[] => {
    const exists = known.some(({ id }) => id === rule);
    if (exists && !isLocked({ id: rule })) return [];
    return [
      {
        severity: 'error',
        rule: 'content/rule',
        place: fieldPlace(library, `audience:${audience}`, ['rules']),
        message: exists
          ? `the audience "${audience}" turns down ${rule}; rules of marking stay as they are`
          : `the audience "${audience}" turns down the rule "${rule}", which is not there`,
        hint: exists
          ? 'take the line out'
          : suggest(
              rule,
              known.map(({ id }) => id),
            ),
      },
    ];
  });
}

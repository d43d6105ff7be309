import type { Library } from '../../model/library.ts';

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

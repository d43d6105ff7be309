import type { Diagnostic } from '../../lib/diagnostic.ts';
import { nearest } from '../../lib/nearest.ts';
import { placeOf } from '../../lib/place.ts';
import type { Library } from '../../model/library.ts';
import { changedRule } from '../files/changed.ts';
import { isLocked } from '../rule.ts';

type Named = { readonly id: string };
/** Every rule that can be named, and those of them that run over facts and may be turned down. */
export type KnownRules = { readonly all: readonly Named[]; readonly checked: readonly Named[] };

/**
 * Rules that are turned down but do not exist, and rules that cannot be: those of marking, those by which a stage stops, and
 * those that look at the output folder as a whole.
 */
export function checkWaivers(library: Library, rules: KnownRules): Diagnostic[] {
  return Object.values(library.audiences).flatMap(({ id, rules: waived = [] }) =>
    waived.flatMap(({ rule }, index): Diagnostic[] => {
      const fault = faultOf(rule, rules);
      if (!fault) return [];
      const origin = library.origins[`audience:${id}`] ?? { file: '', line: 0, column: 0 };
      const place = placeOf({ origin, spec: library.audiences[id] }, ['rules', index, 'rule']);
      const { says, hint } = fault;
      return [
        {
          severity: 'error',
          rule: 'content/rule',
          place,
          message: `the audience "${id}" turns down ${says}`,
          hint,
        },
      ];
    }),
  );
}

type Fault = { readonly says: string; readonly hint: string };

function faultOf(rule: string, { all, checked: run }: KnownRules): Fault | undefined {
  const checked = run.some(({ id }) => id === rule);
  if (checked && !isLocked({ id: rule })) return undefined;
  if (isLocked({ id: rule }) && all.some(({ id }) => id === rule))
    return { says: `${rule}; rules of marking stay as they are`, hint: 'take the line out' };
  if (rule === changedRule.id)
    return { says: `${rule}; it looks at the output folder of all audiences`, hint: 'take the line out' };
  if (all.some(({ id }) => id === rule))
    return {
      says: `${rule}; what it finds stops the build, so that there is nothing to go on with`,
      hint: `take the line out; npm run check -- --explain ${rule} says how to mend what it finds`,
    };
  const near = nearest(
    rule,
    run.map(({ id }) => id),
  );
  return {
    says: `the rule "${rule}", which is not there`,
    hint: near ? `did you mean "${near}"?` : 'npm run check -- --explain lists all rules',
  };
}

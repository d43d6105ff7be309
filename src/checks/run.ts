import type { Audience } from '../audience.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { type AnyCheck, type Check, type Facts, isLocked, type Need } from './check.ts';

/** Runs the checks that want one kind of facts. The audience may turn a rule down or off, with its reason; marking rules stay. */
export function runChecks<N extends Need>(
  checks: readonly AnyCheck[],
  needs: N,
  { facts, audience }: { readonly facts: Facts[N]; readonly audience?: Audience | undefined },
): Diagnostic[] {
  const wanted = checks.filter((check) => check.needs === needs) as unknown as readonly Check<N>[];
  return wanted.flatMap((check) => {
    const severity = severityFor(check, audience);
    if (severity === 'off') return [];
    return check.run(facts).map((finding) => ({ ...finding, rule: check.id, severity }));
  });
}

function severityFor(
  check: Pick<Check, 'id' | 'severity'>,
  audience: Audience | undefined,
): Diagnostic['severity'] | 'off' {
  const change = isLocked(check) ? undefined : audience?.rules.find(({ rule }) => rule === check.id);
  return change?.level ?? check.severity;
}

import type { Diagnostic } from '../lib/diagnostic.ts';
import type { Audience } from '../model/audience.ts';
import { type AnyRule, type Facts, isLocked, type Need, type Rule } from './rule.ts';

/** Runs the rules that want one kind of facts. The audience may turn a rule down or off, with its reason; marking rules stay. */
export function runRules<N extends Need>(
  rules: readonly AnyRule[],
  needs: N,
  { facts, audience }: { readonly facts: Facts[N]; readonly audience?: Audience | undefined },
): Diagnostic[] {
  const wanted = rules.filter((rule) => rule.needs === needs) as unknown as readonly Rule<N>[];
  return wanted.flatMap((rule) => {
    const severity = severityFor(rule, audience);
    if (severity === 'off') return [];
    return rule.run(facts).map((finding) => ({ ...finding, rule: rule.id, severity }));
  });
}

function severityFor(
  rule: Pick<Rule, 'id' | 'severity'>,
  audience: Audience | undefined,
): Diagnostic['severity'] | 'off' {
  const change = isLocked(rule) ? undefined : audience?.rules.find((one) => one.rule === rule.id);
  return change?.level ?? rule.severity;
}

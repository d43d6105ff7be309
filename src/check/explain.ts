import { fail } from '../lib/diagnostic.ts';
import { nearest } from '../lib/nearest.ts';
import type { RulePage } from '../lib/rule-page.ts';
import { isLocked } from './rule.ts';

const indented = (text: string): string =>
  text
    .trim()
    .split('\n')
    .map((line) => `    ${line}`)
    .join('\n');

/** The page of a rule: why it is there, what fails, how to mend it. Throws `Failure` when there is no such rule. */
export function explainRule(id: string, checks: readonly RulePage[]): string {
  const check = checks.find((candidate) => candidate.id === id);
  if (!check) throw unknownRule(id, checks);
  const level = isLocked(check) ? `${check.severity}; it cannot be switched off` : check.severity;
  return [
    `${check.id}: ${check.title}`,
    `Level: ${level}`,
    '',
    `Why\n${indented(check.why)}`,
    `Fails\n${indented(check.example)}`,
    `How to mend it\n${indented(check.mend)}`,
    '',
  ].join('\n');
}

/** The failure that names the nearest rule. */
export function unknownRule(id: string, checks: readonly RulePage[]) {
  const near = nearest(
    id,
    checks.map((check) => check.id),
  );
  return fail({
    rule: 'command/rule',
    place: { file: 'command line' },
    message: `there is no rule "${id}"`,
    hint: near ? `did you mean "${near}"?` : 'npm run check -- --explain lists all rules',
  });
}

/** All rules by family, a line each. */
export const listRules = (checks: readonly RulePage[]): string =>
  checks.map(({ id, title }) => `${id.padEnd(32)} ${title}`).join('\n');

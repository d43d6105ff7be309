import type { z } from 'zod';
import type { Diagnostic } from '../lib/diagnostic.ts';
import { placeOf } from '../lib/place.ts';
import { describeIssue, type Issue, sizesWithoutWords } from './issue.ts';
import type { RawEntity } from './messages.ts';
import { entitySchemas } from './schemas.ts';

type Validated = { readonly value: unknown; readonly findings: readonly Diagnostic[] };

/** Checks one entity against its schema. Every fault is found, each at the line of its field. */
export function validateEntity(raw: RawEntity): Validated {
  const schema = entitySchemas[raw.entity];
  const result = schema.safeParse(raw.spec, { error: sizesWithoutWords });
  if (result.success) return { value: result.data, findings: [] };
  const subject = raw.id ? `${raw.entity} "${raw.id}"` : raw.entity;
  const said = result.error.issues
    .flatMap(unfold)
    .flatMap((issue) => describeIssue(issue, { ...raw, schema }));
  const findings = said.map(({ path, message, hint }): [string, Diagnostic] => [
    message,
    {
      severity: 'error',
      rule: 'content/schema',
      place: placeOf(raw, path),
      message: `${subject}: ${message}`,
      hint,
    },
  ]);
  return { value: undefined, findings: [...new Map(findings).values()] };
}

/** In a union, the branch that fits best is the one whose faults lie deepest; it is the one worth telling of. */
function unfold(issue: Issue): Issue[] {
  if (issue.code !== 'invalid_union' || issue.errors.length === 0) return [issue];
  const branches = issue.errors
    .map((branch: z.core.$ZodIssue[]) => branch.flatMap(unfold))
    .filter((branch) => branch.length > 0);
  const depth = (branch: Issue[]) => Math.max(...branch.map(({ path }) => path.length));
  const isWrongType = (branch: Issue[]) => branch[0]!.path.length === 0 && branch[0]!.code === 'invalid_type';
  const best = branches
    .filter((branch) => !isWrongType(branch))
    .toSorted((a, b) => depth(b) - depth(a) || a.length - b.length)[0];
  if (!best) return [issue];
  return best.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] }) as Issue);
}

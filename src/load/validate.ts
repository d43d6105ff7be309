import type { z } from 'zod';
import type { Diagnostic } from '../diagnostic.ts';
import { schemas } from '../library.ts';
import { suggest } from '../nearest.ts';
import type { RawEntity } from './messages.ts';
import { placeOf } from './place.ts';
import { knownFields, optionsAt, valueAt } from './schema-walk.ts';

type Issue = z.core.$ZodIssue;
type Validated = { readonly value: unknown; readonly findings: readonly Diagnostic[] };

/** Checks one entity against its schema. Every fault is found, each at the line of its field. */
export function validateEntity(raw: RawEntity): Validated {
  const result = schemas[raw.entity].safeParse(raw.spec);
  if (result.success) return { value: result.data, findings: [] };
  return {
    value: undefined,
    findings: result.error.issues.flatMap((issue) => describe(deepest(issue), raw)),
  };
}

/** In a union, the branch that fits best is the one whose faults lie deepest; it is the one worth telling of. */
function deepest(issue: Issue): Issue {
  if (issue.code !== 'invalid_union' || issue.errors.length === 0) return issue;
  const branches = issue.errors
    .map((branch) => branch.map((inner) => deepest(inner)))
    .filter((branch) => branch.length > 0);
  const depth = (branch: Issue[]) => Math.max(...branch.map(({ path }) => path.length));
  const best = branches.toSorted((a, b) => depth(b) - depth(a) || a.length - b.length)[0]?.[0];
  if (!best || (best.path.length === 0 && best.code === 'invalid_type')) return issue;
  return { ...best, path: [...issue.path, ...best.path] } as Issue;
}

function describe(issue: Issue, raw: RawEntity): Diagnostic[] {
  const field = issue.path.map(String).join('.');
  const subject = `${raw.entity}${raw.id ? ` "${raw.id}"` : ''}`;
  const finding = (message: string, hint: string, path: readonly PropertyKey[] = issue.path): Diagnostic => ({
    severity: 'error',
    rule: 'content/schema',
    place: placeOf(raw, path),
    message: `${subject}: ${message}`,
    hint,
  });
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) =>
        finding(
          `${field ? `${field} has` : 'has'} an unknown field "${key}"`,
          suggest(key, knownFields(raw, issue.path)),
          [...issue.path, key],
        ),
      );
    case 'invalid_value': {
      const options = issue.values.map(String);
      const given = JSON.stringify(valueAt(raw.spec, issue.path));
      return [finding(`${field} is ${given ?? 'missing'}`, suggest(unquote(given), options))];
    }
    case 'invalid_union': {
      const { discriminator, options } = issue as { discriminator?: string; options?: readonly unknown[] };
      if (discriminator) {
        const given = valueAt(raw.spec, issue.path);
        return [
          finding(
            given === undefined
              ? `${field} is missing`
              : `${field} is ${JSON.stringify(given)}, which is not known`,
            suggest(String(given), (options ?? optionsAt(raw, issue.path, discriminator)).map(String)),
          ),
        ];
      }
      return [
        finding(
          `${field} has the wrong type: ${typeName(valueAt(raw.spec, issue.path))}`,
          expectedHint(field),
        ),
      ];
    }
    case 'invalid_type': {
      const given = valueAt(raw.spec, issue.path);
      const message =
        given === undefined
          ? `the field "${field}" is missing`
          : `${field} is ${typeName(given)}, expected ${issue.expected}`;
      return [
        finding(
          message,
          given === undefined ? `add ${field} (${issue.expected})` : `give it a ${issue.expected}`,
        ),
      ];
    }
    default:
      return [finding(`${field}: ${issue.message}`, 'mend the value of this field')];
  }
}

const expectedHint = (field: string): string =>
  /says|text|headline|statement|points|body|title|kicker|name|summary/.test(field)
    ? 'text is a string or prose`…`'
    : 'see the doc comment of the field in src/schema';

const unquote = (text: string | undefined): string => (text ?? '').replace(/^"|"$/g, '');

const typeName = (value: unknown): string =>
  value === null
    ? 'null'
    : Array.isArray(value)
      ? 'a list'
      : typeof value === 'object'
        ? 'an object'
        : `a ${typeof value}`;

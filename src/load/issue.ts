import type { z } from 'zod';
import { suggest } from '../lib/nearest.ts';
import { valueAt } from '../lib/value-at.ts';
import { remedyOf } from '../model/schema/fault.ts';
import { expectedAt } from './expected.ts';
import { fieldName } from './field-name.ts';
import { describeReference } from './misplaced.ts';
import type { Said } from './said.ts';
import { type Held, knownFields, optionsAt } from './schema-walk.ts';
import { show } from './show.ts';

export type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

const withoutWords = '';

/** For `safeParse`: a value that is too small or too large, of which the schema says nothing itself, is described here. */
export const sizesWithoutWords = ({ code }: z.core.$ZodRawIssue): string | undefined =>
  code === 'too_small' || code === 'too_big' ? withoutWords : undefined;

/** What a fault found by a schema means to the author of the content. */
export function describeIssue(issue: Issue, raw: Held): Said[] {
  const reference = describeReference(issue.path, raw);
  if (reference) return [reference];
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => describeUnknown(key, issue.path, raw));
    case 'invalid_value':
      return [describeWord(issue.path, raw, issue.values.map(String))];
    case 'invalid_union':
      return [describeUnion(issue, raw)];
    case 'invalid_type':
      return [describeType(issue.path, raw)];
    case 'too_small':
    case 'too_big':
      return [describeSize(issue, raw)];
    default:
      return [describeOwn(issue, raw)];
  }
}

function missing(path: Path, raw: Held): string {
  const holder = fieldName(path.slice(0, -1), raw.spec);
  return `${holder ? `${holder}: ` : ''}the field "${String(path.at(-1))}" is missing`;
}

function describeUnknown(key: string, path: Path, raw: Held): Said {
  const holder = fieldName(path, raw.spec);
  return {
    path: [...path, key],
    message: `${holder ? `${holder} has` : 'has'} an unknown field "${key}"`,
    hint: suggest(key, knownFields(raw, path)),
  };
}

function describeWord(path: Path, raw: Held, words: readonly string[]): Said {
  const given = valueAt(raw.spec, path);
  const hint = suggest(String(given), words);
  return given === undefined
    ? { path, message: missing(path, raw), hint }
    : { path, message: `${fieldName(path, raw.spec)} is ${show(given)}, which is not known`, hint };
}

/** Where one word decides what the rest must be, the fault is that word; elsewhere it is the type. */
function describeUnion(issue: Extract<Issue, { code: 'invalid_union' }>, raw: Held): Said {
  const { discriminator } = issue as { discriminator?: string };
  if (!discriminator) return describeType(issue.path, raw);
  const word = issue.path.at(-1) === discriminator ? issue.path : [...issue.path, discriminator];
  if (typeof valueAt(raw.spec, word.slice(0, -1)) !== 'object') return describeType(issue.path, raw);
  return describeWord(word, raw, optionsAt(raw, issue.path, discriminator));
}

/** What helps when a value of one type stands where another is expected. */
const remedies: Readonly<Record<string, string>> = {
  'text in quotes': 'put it in quotes',
  'true or false': 'write true or false, without quotes',
  'a number': 'write the number alone, without quotes',
};

function describeType(path: Path, raw: Held): Said {
  const given = valueAt(raw.spec, path);
  const expected = expectedAt(raw, path);
  if (given === undefined) return { path, message: missing(path, raw), hint: `add it: ${expected}` };
  return {
    path,
    message: `${fieldName(path, raw.spec)} is ${show(given)}, expected ${expected}`,
    hint:
      remedies[expected] ??
      (expected.startsWith('a list') ? 'put it in square brackets' : `write ${expected}`),
  };
}

function describeSize(issue: Extract<Issue, { code: 'too_small' | 'too_big' }>, raw: Held): Said {
  const { path } = issue;
  if (issue.message !== withoutWords) return describeOwn(issue, raw);
  const field = fieldName(path, raw.spec);
  const isSmall = issue.code === 'too_small';
  const limit = isSmall
    ? `${issue.inclusive === false ? 'more than' : 'at least'} ${issue.minimum}`
    : `${issue.inclusive === false ? 'less than' : 'at most'} ${issue.maximum}`;
  if (issue.origin === 'string')
    return { path, message: `${field} is empty`, hint: 'write it, or take the field out' };
  if (issue.origin === 'array')
    return {
      path,
      message: `${field} has too ${isSmall ? 'few' : 'many'} entries`,
      hint: `it takes ${limit}`,
    };
  const given = show(valueAt(raw.spec, path));
  return {
    path,
    message: `${field} is ${given}, which is too ${isSmall ? 'small' : 'large'}`,
    hint: `it must be ${limit}`,
  };
}

/** Words of the schema itself: what is wrong and what to do, or what to do alone. */
function describeOwn(issue: Issue, raw: Held): Said {
  const { path, message } = issue;
  const field = fieldName(path, raw.spec);
  const given = valueAt(raw.spec, path);
  if (issue.code === 'invalid_format' && issue.format === 'url')
    return {
      path,
      message: `${field} is ${show(given)}, which is no web address`,
      hint: 'write all of it, like https://example.org/page',
    };
  const remedy = remedyOf(issue);
  if (remedy !== undefined) return { path, message: `${field}: ${message}`, hint: remedy };
  if (given === undefined) return { path, message: missing(path, raw), hint: message };
  return { path, message: `${field} is ${show(given)}, which does not fit`, hint: message };
}

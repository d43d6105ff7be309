import { valueAt } from '../lib/value-at.ts';
import { expectedAt, referenceAt } from './expected.ts';
import { fieldName } from './field-name.ts';
import type { Said } from './said.ts';
import type { Held } from './schema-walk.ts';
import { show } from './show.ts';

type Path = readonly PropertyKey[];

const isReference = (value: unknown): value is { entity: string; id: string } =>
  typeof value === 'object' && value !== null && 'entity' in value && 'id' in value;

/** A reference where something else is expected, something else where a reference is, and the name of nothing. */
export const describeReference = (path: Path, raw: Held): Said | undefined =>
  describeMisplaced(path, raw) ?? describeWrong(path, raw);

function describeMisplaced(path: Path, raw: Held): Said | undefined {
  for (let length = path.length; length > 0; length--) {
    const holder = path.slice(0, length);
    const value = valueAt(raw.spec, holder);
    if (!isReference(value) || referenceAt(raw, holder)) continue;
    const expected = expectedAt(raw, holder);
    return {
      path: holder,
      message: `${fieldName(holder, raw.spec)} is the ${value.entity} "${value.id}", expected ${expected}`,
      hint: `write ${expected}`,
    };
  }
  return undefined;
}

function describeWrong(issuePath: Path, raw: Held): Said | undefined {
  const holder = issuePath.slice(0, -1);
  const path = issuePath.at(-1) === 'entity' && referenceAt(raw, holder) ? holder : issuePath;
  const wanted = referenceAt(raw, path);
  const given = valueAt(raw.spec, path);
  const isWritten = typeof path.at(-1) === 'number' || path.includes('parts') || path.at(-1) === 'source';
  if (!wanted || (given === undefined && !isWritten)) return undefined;
  const what = isReference(given) ? `the ${given.entity} "${given.id}"` : show(given);
  return {
    path,
    message: `${fieldName(path, raw.spec)} is ${what}, expected a ${wanted}`,
    hint: remedyFor(given, wanted),
  };
}

function remedyFor(given: unknown, wanted: string): string {
  if (given === undefined) return 'check the name: nothing of that name is exported where it comes from';
  if (typeof given === 'string')
    return 'import what its define… function made, and write its name without quotes';
  return `write the name of a ${wanted}`;
}

import { relativePath } from '../../lib/paths.ts';
import { isUnknown } from '../../model/schema/unknown.ts';
import type { FieldChange } from './patch.ts';
import type { Plan } from './plan.ts';
import { startOf } from './record.ts';

/** What a plan comes to, for people: each new source in a line, each changed one with its fields. */
export function planReport({ created, changed, same, records }: Plan, file: string): string {
  const counts = [`${created.length} new`, `${changed.length} changed`, `${same} as they are`].join(', ');
  return [
    `${file}: ${records} record${records === 1 ? '' : 's'}; sources: ${counts}`,
    ...created.map(({ path, title }) => `new      ${relativePath(path)}   ${startOf(title)}`),
    ...changed.flatMap(({ id, origin, fields }) => [
      `changed  ${relativePath(origin.file)}:${origin.line}   ${id}`,
      ...fields.flatMap(linesOf).map((line) => `         ${line}`),
    ]),
  ].join('\n');
}

/** A change in a line; of `csl` a line for each of its fields. */
function linesOf({ field, from, to }: FieldChange): readonly string[] {
  if (field !== 'csl') return [`${field}: ${shown(from)} → ${shown(to)}`];
  const [before, after] = [fieldsOf(from), fieldsOf(to)];
  return Object.keys(after)
    .filter((key) => JSON.stringify(before[key]) !== JSON.stringify(after[key]))
    .map((key) => `csl.${key}: ${shown(before[key])} → ${shown(after[key])}`);
}

const fieldsOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? { ...value } : {};

function shown(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (typeof value === 'object' && value !== null && isUnknown(value)) return 'not recorded';
  return JSON.stringify(value);
}

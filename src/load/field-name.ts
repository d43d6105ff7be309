import { valueAt } from '../lib/value-at.ts';

type Path = readonly PropertyKey[];

/**
 * A field as its author knows it: `quantity, count`, or `deck, entry 2, section`. The parts of typed prose are named
 * by the function that made them: `says, date(…)`.
 */
export function fieldName(path: Path, spec?: unknown): string {
  const prose = path.indexOf('parts');
  if (prose < 0) return path.map(nameOf).join(', ');
  const part = valueAt(spec, [...path.slice(0, prose + 2), 'part']);
  return [...path.slice(0, prose).map(nameOf), `${String(part ?? 'part')}(…)`].join(', ');
}

const nameOf = (key: PropertyKey): string =>
  /^\d+$/.test(String(key)) ? `entry ${Number(key) + 1}` : String(key);

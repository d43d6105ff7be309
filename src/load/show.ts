const longest = 60;

/** A value as its author wrote it, or what it is where that is long. */
export function show(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value !== null) return 'an object';
  if (typeof value === 'string')
    return JSON.stringify(value.length > longest ? `${value.slice(0, longest)}…` : value);
  return typeof value === 'number' ? `the number ${value}` : String(value);
}

import { quoted } from './text.ts';

const widest = 110;

/** A field of an object as the formatter writes it, with its comma: a text that is too long for the line stands on the next one. */
export function fieldLine(field: string, value: unknown, indent: number): string {
  const space = ' '.repeat(indent);
  const key = /^[A-Za-z_$][\w$]*$/.test(field) ? field : quoted(field);
  const line = `${space}${key}: ${literal(value, indent, key.length + 3)},`;
  // The formatter parts a key of one or two letters from no text.
  return typeof value === 'string' && line.length > widest && key.length > 2
    ? `${space}${key}:\n${space}  ${quoted(value)},`
    : line;
}

/** A value as the formatter writes it: objects spread out, lists of words and numbers on a line where they fit behind what is before them. */
export function literal(value: unknown, indent: number, before = 0): string {
  if (typeof value === 'string') return quoted(value);
  if (typeof value !== 'object' || value === null) return String(value);
  const outer = ' '.repeat(indent);
  if (Array.isArray(value)) {
    const parts = value.map((one) => literal(one, indent + 2));
    const line = `[${parts.join(', ')}]`;
    const isFlat = value.every((one) => typeof one !== 'object');
    if (isFlat && indent + before + line.length <= widest) return line;
    return `[\n${parts.map((part) => `${outer}  ${part},\n`).join('')}${outer}]`;
  }
  const fields = Object.entries(value).filter(([, one]) => one !== undefined);
  return `{\n${fields.map(([key, one]) => `${fieldLine(key, one, indent + 2)}\n`).join('')}${outer}}`;
}

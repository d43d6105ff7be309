/** A text as a part of a regular expression that finds it letter by letter. */
export const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Puts values into the `{}` of a pattern, in order. */
export const fillPattern = (pattern: string, ...values: readonly string[]): string => {
  let index = 0;
  return pattern.replace(/\{\}/g, () => values[index++] ?? '');
};

/** A text as a part of a regular expression that finds it letter by letter. */
export const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

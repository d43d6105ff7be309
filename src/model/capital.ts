import type { Printable } from './printable.ts';

/** A text at the start of a cell or a label: "About 2019". */
export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The same of finished prose. */
export function withCapital<T extends Printable>(text: T): T {
  const [first, ...rest] = text.runs;
  if (first?.run !== 'text') return text;
  return { ...text, runs: [{ ...first, text: capitalised(first.text) }, ...rest] };
}

/** A place in a file, both counted from 0. */
export type Point = { readonly line: number; readonly column: number };

/** One small fault in one file of `src/`: what stands there is replaced. */
export type Mutant = {
  readonly file: string;
  readonly start: Point;
  readonly end: Point;
  /** Stryker's name of the kind, such as `EqualityOperator`. */
  readonly kind: string;
  readonly replacement: string;
};

/** How a mutant ended: the compiler refuses it, a test fails with it, tests run it and none notices, or no fast test runs it. */
export type Fate = 'refused' | 'failed' | 'survived' | 'unreached';

/** The text of a file with the mutant in it. */
export function applied(text: string, { start, end, replacement }: Mutant): string {
  return text.slice(0, indexOf(text, start)) + replacement + text.slice(indexOf(text, end));
}

/** What the mutant replaces. */
export function replaced(text: string, { start, end }: Mutant): string {
  return text.slice(indexOf(text, start), indexOf(text, end));
}

function indexOf(text: string, { line, column }: Point): number {
  let index = 0;
  for (let passed = 0; passed < line; passed += 1) index = text.indexOf('\n', index) + 1;
  return index + column;
}

/** Tells mutants apart, also between two processes. */
export const keyOf = ({ file, start, end, kind, replacement }: Mutant): string =>
  [file, start.line, start.column, end.line, end.column, kind, replacement].join('|');

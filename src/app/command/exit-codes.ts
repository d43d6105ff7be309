import type { Diagnostic } from '../../lib/diagnostic.ts';

/** Exit codes: 0 good (warnings alone too), 1 errors, 2 wrong usage; 130 and the like after a signal. */
export const exitCodes = { good: 0, errors: 1, usage: 2 } as const;

/** The exit code of a command that failed: wrong usage where all findings are on the command line. */
export const exitCodeOf = (diagnostics: readonly Diagnostic[]): number =>
  diagnostics.every(({ rule }) => rule.startsWith('command/')) ? exitCodes.usage : exitCodes.errors;

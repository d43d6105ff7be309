import type { AnyCheck } from './check.ts';

/** Every rule, in the order of the report. One family a file; one check a file. */
export const checks: readonly AnyCheck[] = [];

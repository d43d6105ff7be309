/** Exit codes: 0 good (warnings alone too), 1 errors, 2 wrong usage; 130 and the like after a signal. */
export const exitCodes = { good: 0, errors: 1, usage: 2 } as const;

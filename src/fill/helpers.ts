/** How many arguments each helper takes. */
export const helperArity = {
  eq: { least: 2, most: 2 },
  not: { least: 1, most: 1 },
  and: { least: 2, most: 9 },
  or: { least: 2, most: 9 },
} as const;

export type HelperName = keyof typeof helperArity;

/** The blocks, which are Handlebars' own. */
export const blockNames = ['if', 'unless', 'each', 'with'] as const;

const truth = (value: unknown): boolean => (Array.isArray(value) ? value.length > 0 : Boolean(value));

/** The helpers of the templates. Handlebars gives its options as the last argument. `and` and `or` say true or false. */
export const helpers = {
  eq: (a: unknown, b: unknown): boolean => a === b,
  not: (value: unknown): boolean => !truth(value),
  and: (...values: readonly unknown[]): boolean => values.slice(0, -1).every(truth),
  or: (...values: readonly unknown[]): boolean => values.slice(0, -1).some(truth),
} satisfies Record<HelperName, (...values: never[]) => boolean>;

/** Orders ids, paths and dates by their characters: alike on every machine, where `localeCompare` follows its language. */
export const byText = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

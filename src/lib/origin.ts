/** Where something was written: an absolute file path, a 1-based line and a 1-based column. */
export type Origin = { readonly file: string; readonly line: number; readonly column: number };

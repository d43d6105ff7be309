declare module 'postcss/lib/tokenize' {
  /** Type, text, first and last offset; white space has no offsets. */
  type Token = readonly [type: string, text: string, start?: number, end?: number];

  /** The tokens of a text as postcss reads it, one a call. With `ignoreErrors` what is never closed is no error. */
  export default function tokenizer(
    input: { readonly css: string },
    options?: { readonly ignoreErrors?: boolean },
  ): { nextToken(): Token | undefined; endOfFile(): boolean };
}

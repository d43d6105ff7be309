declare module 'edtf' {
  /** Parses an EDTF string of up to level 2. `min` and `max` are milliseconds since 1970, in UTC. */
  export default function parse(text: string): { readonly min: number; readonly max: number };
}

/**
 * Text brought down to its letters and digits, in lower case, compatible forms and one spelling. Neither quotes, dashes,
 * ligatures, soft hyphens, hyphens at a line's end, spaces, full-width digits nor spans make a difference then.
 */
export type Squashed = {
  readonly text: string;
  /** For each character, and for the end: whether a word may begin there. */
  readonly starts: Uint8Array;
  /** For each character: where it stood in the original, in compatible form. */
  readonly at: Uint32Array;
  readonly original: string;
};

/** A finished PDF and what was seen while it was made. */
export type Print = {
  readonly pdf: Uint8Array;
  readonly pages: number;
  /** The first page as a picture. */
  readonly picture: { readonly bytes: Uint8Array; readonly type: 'image/png' };
};

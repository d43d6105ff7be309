/** A picture of the content, ready to be put into a page: nothing in it but what is seen. */
export type Picture = {
  readonly type: 'image/png' | 'image/jpeg';
  readonly base64: string;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
};

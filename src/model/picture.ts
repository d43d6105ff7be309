/** A picture in one size: nothing in it but what is seen. In pixels. */
export type PictureSize = { readonly width: number; readonly height: number; readonly base64: string };

/** A picture of the content, decoded, ready to be put into a page. */
export type Picture = {
  readonly type: 'image/png' | 'image/jpeg';
  /** Of the file, upright, in pixels. */
  readonly width: number;
  readonly height: number;
  /** The smallest first, each as large as one of its places needs on paper; never larger than the file. */
  readonly sizes: readonly PictureSize[];
};

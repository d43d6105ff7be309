import type { Origin } from '../lib/origin.ts';

/** Width and height of a page, in CSS length units: `210mm`, `1280px`. */
export type PageSize = { readonly width: string; readonly height: string };

/** A font file that a rendition names by `bundle:` address. */
export type FontFile = {
  /** `source-serif-4-latin-400-normal.woff2`; the rendition's CSS says `url(bundle:<name>)`. */
  readonly name: string;
  readonly bytes: Uint8Array;
};

/**
 * One complete HTML document. Its CSS names its fonts as `url(bundle:<name>)`; `selfContained` puts them in as data,
 * the printer serves them from memory. It names nothing else outside itself.
 */
export type Rendition = {
  /** `policymaker/deck`. */
  readonly document: string;
  readonly title: string;
  /** BCP 47. */
  readonly language: string;
  readonly size: PageSize;
  readonly html: string;
  readonly fonts: readonly FontFile[];
  /** Where the prose stamped `data-origin="<index>"` was written. Hand-outs drop the stamps. */
  readonly origins?: readonly Origin[] | undefined;
};

/** A rendition with what stands in its style element and in its body, for those who show it in a page of their own. */
export type PartedRendition = Rendition & { readonly css: string; readonly body: string };

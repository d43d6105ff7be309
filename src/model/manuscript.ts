import type { Origin } from '../lib/origin.ts';
import type { DocumentContext } from './dossier.ts';
import type { LinkedData } from './linked-data.ts';

/** The filled templates of one document: one piece of text a section, in order. */
export type Manuscript = {
  readonly doc: DocumentContext;
  /** Markdown for a deck (one piece a slide), HTML for a briefing. */
  readonly sections: readonly { readonly anchor: string; readonly text: string }[];
  /** The theme's CSS, house style included, without fonts. */
  readonly css: string;
  /** What machines read in the page beside what people do. */
  readonly data?: LinkedData | undefined;
  /** Where the prose stamped `data-origin="<index>"` was written. */
  readonly origins?: readonly Origin[];
};

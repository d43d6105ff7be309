import type { Origin } from '../author/origin.ts';

/** A box in CSS px from the top left of its page or slide. */
export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/** A run of text as the browser laid it out: one line of one element. */
export type TextBox = Box & {
  readonly text: string;
  /** In CSS px, as drawn. */
  readonly fontSize: number;
  /** The families that were really used, in order; more than one where a glyph was missing in the first. */
  readonly families: readonly string[];
  readonly weight: number;
  /** Computed `rgb(…)` of the text and of what lies behind it; empty where that is no single colour. */
  readonly color: string;
  readonly background: string;
  /** BCP 47, inherited. */
  readonly language: string;
  /** The nearest slot: a class or tag that the theme places (`body`, `foot`, `h2`, `cell`). */
  readonly slot: string;
  /** Index of the element among the page's elements: lines of one element share it. */
  readonly element: number;
  /** Where its content was written, when the engine printed it from typed prose. */
  readonly origin?: Origin | undefined;
};

/** An element that has a place of its own: a slot, a table, a picture, a box with a ground. */
export type SlotBox = Box & {
  /** `h2`, `body`, `foot`, `figure`, `cell`. */
  readonly slot: string;
  readonly tag: string;
  readonly classes: readonly string[];
  /** True when it hides what goes beyond it. */
  readonly clips: boolean;
  /** Size of its content, which may go beyond the box. */
  readonly contentWidth: number;
  readonly contentHeight: number;
  readonly origin?: Origin | undefined;
};

/** One slide, or the whole of a briefing as laid out at the width of its page. */
export type SheetObservation = {
  /** 1-based. A briefing has one sheet; its pages come from the file. */
  readonly number: number;
  readonly anchor: string;
  /** The sheet's own box: 1280 × 720 for a slide. */
  readonly box: Box;
  readonly texts: readonly TextBox[];
  readonly slots: readonly SlotBox[];
  /** Natural size and box of each raster picture. */
  readonly pictures: readonly (Box & { readonly naturalWidth: number; readonly naturalHeight: number })[];
  /** All class names in use. */
  readonly classes: readonly string[];
};

/** What was seen of one document in the browser that printed it, in the same page load. */
export type PageObservation = {
  readonly document: string;
  readonly sheets: readonly SheetObservation[];
  /** Selectors of the theme's CSS, for class names that nothing styles. */
  readonly styledClasses: readonly string[];
  /** Requests that were refused, fonts that failed: addresses and families. */
  readonly refused: readonly string[];
  readonly failedFonts: readonly string[];
};

/** One piece of text in a PDF page. Lengths are pt from the top left. */
export type PdfText = Box & {
  readonly text: string;
  readonly fontSize: number;
  readonly font: string;
  readonly tagged: boolean;
};

/** A node of the PDF's structure tree. */
export type PdfNode = {
  readonly role: string;
  readonly alt?: string | undefined;
  readonly language?: string | undefined;
  readonly text: string;
  readonly children: readonly PdfNode[];
};

export type PdfPage = {
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly texts: readonly PdfText[];
  readonly structure: PdfNode | undefined;
  readonly links: readonly { readonly target: string; readonly contents: string }[];
};

/** A finished file, read back: everything in it that a reader or a search could find. */
export type FileObservation = {
  /** `policymaker/north-korea-policymaker-deck.pdf`. */
  readonly path: string;
  readonly format: 'html' | 'pdf';
  readonly bytes: number;
  readonly sha256: string;
  /** Why it could not be read, when it could not. */
  readonly broken?: string | undefined;
  readonly title: string;
  readonly language: string;
  /** Every piece of text by the layer it lies in: `text`, `alt`, `title`, `metadata`, `bookmark`, `link`, `attachment`, `note`, `hidden`, `style`, `script`, `id`. */
  readonly layers: readonly {
    readonly layer: string;
    readonly text: string;
    readonly page?: number | undefined;
  }[];
  /** PDF only. */
  readonly pdf?:
    | {
        readonly pages: readonly PdfPage[];
        readonly bookmarks: readonly string[];
        readonly fonts: readonly {
          readonly name: string;
          readonly type: string;
          readonly embedded: boolean;
        }[];
        readonly tagged: boolean;
        readonly titleShown: boolean;
        readonly missingGlyphs: readonly {
          readonly page: number;
          readonly font: string;
          readonly near: string;
        }[];
      }
    | undefined;
};

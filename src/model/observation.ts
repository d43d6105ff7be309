import type { Origin } from '../lib/origin.ts';

/** A box in CSS px from the top left of its page or slide. */
export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/** A run of text as the browser laid it out: one line of one element. */
export type TextBox = Box & {
  readonly text: string;
  /** In CSS px, as drawn. */
  readonly fontSize: number;
  /** The first family that its CSS names. The ones really used are in the PDF: a glyph that it lacks shows there. */
  readonly families: readonly string[];
  readonly weight: number;
  /** `rgb(…)` of the text, as it looks, and of what lies behind its middle; empty where that is no single colour. */
  readonly color: string;
  readonly background: string;
  /** BCP 47, inherited. */
  readonly language: string;
  /** The nearest name: the first class or the tag of a place around it (`body`, `foot`, `h2`, `cell`), inline ones too. */
  readonly slot: string;
  /** Index of its block among the sheet's slots: the lines of one paragraph, cell or list item share it. −1: the sheet itself. */
  readonly element: number;
  /** Where its content was written, when the engine printed it from typed prose. */
  readonly origin?: Origin | undefined;
};

/** A block: an element that has a box of its own. In the order of the document. */
export type SlotBox = Box & {
  /** `h2`, `body`, `foot`, `figure`, `cell`. */
  readonly slot: string;
  readonly tag: string;
  readonly classes: readonly string[];
  /** True when it hides what goes beyond it. */
  readonly clips: boolean;
  /** True when it paints a ground or a picture of its own. */
  readonly ground?: boolean | undefined;
  /** Index of the slot that it is placed in; absent for what stands on the sheet itself. */
  readonly parent?: number | undefined;
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
  /** What a page of a briefing gives to its text, between the margins, in px from the page's top left. */
  readonly page?: Box | undefined;
  readonly texts: readonly TextBox[];
  readonly slots: readonly SlotBox[];
  /** Natural size and box of each raster picture; for one behind an element the size that it is drawn at. */
  readonly pictures: readonly (Box & {
    readonly naturalWidth: number;
    readonly naturalHeight: number;
    readonly origin?: Origin | undefined;
  })[];
  /** Pictures, raster or not, that the browser could not draw: where they would be, and how their address begins. */
  readonly undrawn?: readonly (Box & { readonly address: string; readonly origin?: Origin | undefined })[];
};

/** A face that could not be loaded; `face` is its family, weight and style: `Inter 400 normal`. */
export type FailedFont = { readonly family: string; readonly face: string };

/** What was seen of one document in the browser that printed it, in the same page load. */
export type PageObservation = {
  readonly document: string;
  readonly sheets: readonly SheetObservation[];
  /** Addresses of requests that were refused. */
  readonly refused: readonly string[];
  readonly failedFonts: readonly FailedFont[];
  /** Families that the document brings along. */
  readonly families?: readonly string[] | undefined;
};

/** One piece of text in a PDF page. Lengths are pt from the top left. */
export type PdfText = Box & {
  readonly text: string;
  readonly fontSize: number;
  readonly font: string;
  /** True when it belongs to an element of the structure tree. */
  readonly tagged: boolean;
  /** True when it is marked as an artifact: page furniture, which is not read aloud. */
  readonly artifact: boolean;
};

/** A node of the PDF's structure tree. */
export type PdfNode = {
  /** The standard role: `Strong` is mapped to `Span`. */
  readonly role: string;
  readonly alt?: string | undefined;
  /** BCP 47, inherited. */
  readonly language?: string | undefined;
  /** Of a table head: `Column`, `Row`, `Both`. */
  readonly scope?: string | undefined;
  /** 1-based page on which it begins. */
  readonly page?: number | undefined;
  /** Its own text and that of all its children, in reading order. */
  readonly text: string;
  readonly children: readonly PdfNode[];
};

export type PdfPage = {
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly texts: readonly PdfText[];
  readonly links: readonly { readonly target: string; readonly contents: string }[];
};

/** A breach of WCAG that axe-core found on a page. */
export type AxeViolation = {
  /** axe's own name of the rule: `image-alt`. */
  readonly rule: string;
  readonly impact: string;
  /** What to see to: "Images must have alternative text". */
  readonly help: string;
  /** The elements, as CSS selectors with the start of their markup. */
  readonly elements: readonly { readonly selector: string; readonly markup: string }[];
};

/** A table of an HTML file. */
type HtmlTable = {
  /** The start of its text. */
  readonly text: string;
  readonly heads: readonly { readonly text: string; readonly scope: string | undefined }[];
  /** Cells of its first row. */
  readonly columns: number;
  /** Whether `role="presentation"` takes it from screen readers as a table. */
  readonly silent?: boolean;
};

/** A finished file, read back: everything in it that a reader or a search could find. */
export type FileObservation = {
  /** `citizens/ruritania-citizens-deck.pdf`. */
  readonly path: string;
  readonly format: 'html' | 'pdf' | 'csv' | 'json';
  readonly bytes: number;
  readonly sha256: string;
  /** Why it could not be read, when it could not. */
  readonly broken?: string | undefined;
  readonly title: string;
  readonly language: string;
  /** Every piece of text by the layer it lies in: `text`, `alt`, `title`, `metadata`, `bookmark`, `link`, `attachment`, `note`, `hidden`, `comment`, `style`, `script`, `id`. */
  readonly layers: readonly {
    readonly layer: string;
    readonly text: string;
    readonly page?: number | undefined;
  }[];
  /** Headings in reading order. */
  readonly headings: readonly { readonly level: number; readonly text: string }[];
  /** HTML only: its tables, with their head cells. Chromium tags a table without heads as no table at all. */
  readonly tables?: readonly HtmlTable[] | undefined;
  /** HTML only, when axe-core was run on it. */
  readonly axe?: readonly AxeViolation[] | undefined;
  /** PDF only. */
  readonly pdf?:
    | {
        readonly pages: readonly PdfPage[];
        /** The root of the structure tree, which spans all pages. */
        readonly structure: PdfNode | undefined;
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

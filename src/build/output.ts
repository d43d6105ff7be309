import type { Diagnostic } from '../lib/diagnostic.ts';

export type Content = string | Uint8Array;

export type Format = 'html' | 'pdf' | 'csv' | 'json';

export type OutputFile = {
  readonly path: string;
  readonly format: Format;
  readonly bytes: number;
  readonly sha256: string;
};

/** A document as it was handed out, kept for the gallery of later builds that do not make it anew. */
export type Built = {
  /** Id of the library whose document it is. An older record lacks it. */
  readonly library?: string | undefined;
  /** `policymaker/deck`. */
  readonly document: string;
  readonly audience: string;
  readonly kind: 'deck' | 'briefing';
  readonly title: string;
  readonly line: string;
  readonly asOf: string;
  readonly tlp: string;
  readonly pages: number;
  /** The first page, as a data address. */
  readonly picture: string;
  /** Its files below the output folder, as they were written. */
  readonly files: readonly OutputFile[];
  /** Of a deck: the deck to present and the notes on paper, below output/internal/. They are not handed out. */
  readonly house?: readonly OutputFile[] | undefined;
  /** Set while the files are older than the content: how many errors keep the new ones back, and whether the old are gone. */
  readonly held?: { readonly errors: number; readonly withdrawn: boolean } | undefined;
  /** Published with its errors, with DRAFT across each page. */
  readonly draft?: boolean | undefined;
  /** What it was made from; the same again needs no printing. */
  readonly fingerprint: string;
  /** What the checks found on its pages and files. */
  readonly findings: readonly Diagnostic[];
};

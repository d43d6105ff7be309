import type { Composed } from '../../src/build/composed.ts';
import type { DocumentFacts } from '../../src/check/rule.ts';
import type { Diagnostic } from '../../src/lib/diagnostic.ts';
import type { Library } from '../../src/model/library.ts';
import type { Random } from './random.ts';

/** One change of a file of the copy: `content/claims/markets.ts`. A file that is not there is made. */
export type Edit = {
  readonly file: string;
  /** Offset in the file as it is now; its end when absent. */
  readonly at?: number;
  readonly remove?: number;
  readonly insert: string;
};

/** One seeded fault, and how to know the finding that tells of it. */
export type Fault = {
  /** For a message when it was missed. */
  readonly name: string;
  readonly isToldBy: (finding: Diagnostic) => boolean;
};

/** Bytes of the two finished files of a document. */
export type Files = { readonly html: Uint8Array; readonly pdf: Uint8Array };

/** Faults that are put into one copy together, each at a place of its own. */
export type Planting = {
  readonly faults: readonly Fault[];
  readonly edits?: readonly Edit[];
  /** Changes what the templates made, by document, before it is checked and rendered. */
  readonly facts?: (facts: DocumentFacts) => DocumentFacts;
  /** Changes a page before it is printed and handed out. */
  readonly page?: (html: string, document: string) => string;
  /** Changes finished files before they are read back. */
  readonly files?: (files: Files, document: string) => Promise<Files> | Files;
  /** `YYYY-MM-DD`. */
  readonly today?: string;
};

/** What seeds choose their places from: the real library, as it is. */
export type Ground = {
  readonly library: Library;
  readonly composed: readonly Composed[];
  readonly documents: readonly DocumentFacts[];
  /** A file of the content or of the templates: `templates/deck/driver.md.hbs`; empty when it is not there. */
  readonly read: (file: string) => string;
  /** The same path for a file that an origin names. */
  readonly nameOf: (path: string) => string;
  readonly random: Random;
};

/** How the faults of one rule are made. */
export type Seed = {
  readonly rule: string;
  /** Rules that such a fault truly breaks too, each with the reason. */
  readonly also?: Readonly<Record<string, string>>;
  /** Ten faults, in as few plantings as they need. */
  readonly plant: (ground: Ground) => readonly Planting[];
};

export const wanted = 10;

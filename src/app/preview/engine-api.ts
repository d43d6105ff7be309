import type { Diagnostic } from '../../lib/diagnostic.ts';
import type { Loaded } from '../../load/loaded.ts';
import type { DocumentKind } from '../../model/dossier.ts';
import type { Library } from '../../model/library.ts';
import type { LiveDocument } from './live-document.ts';

/** One document that can be looked at. */
export type Entry = { readonly audience: string; readonly title: string; readonly kind: DocumentKind };

/** A document as it can be shown now: the last good one, and what is wrong with a newer one. */
export type Shown = { readonly live: LiveDocument | undefined; readonly faults: readonly Diagnostic[] };

/** Holds the library and the documents in memory, and makes a document when it is looked at. */
export type Engine = {
  /** Nothing until the content could be read once. */
  readonly loaded: () => Loaded | undefined;
  readonly library: () => Library | undefined;
  /** What keeps the content from being read; empty when all is well. */
  readonly faults: () => readonly Diagnostic[];
  /** How often the content was read with success. */
  readonly edition: () => number;
  readonly entries: () => readonly Entry[];
  /** The document of a name (`policymaker/deck`), made anew where something it is made of has changed. */
  readonly show: (name: string) => Shown | undefined;
  /** An earlier version of a document, while it is remembered. */
  readonly version: (name: string, version: string) => LiveDocument | undefined;
  /** A font file of a document that was shown. */
  readonly font: (name: string) => Uint8Array | undefined;
  /** Takes note of changed files. Resolves when the content has been read again, if it had to be. */
  readonly change: (files: readonly string[]) => Promise<void>;
};

import type { Diagnostic } from '../lib/diagnostic.ts';
import type { FontCache } from '../lib/font-files.ts';
import type { Library } from '../model/library.ts';
import type { HouseStyle } from '../model/style.ts';
import type { Outcome } from './outcome.ts';

/** Everything that a build makes, in memory, with all that the rules found. */
export type Made = {
  readonly library: Library;
  readonly fonts: FontCache;
  /** The house style of the library, which the gallery is shown in. */
  readonly style: HouseStyle;
  readonly audiences: readonly { readonly id: string; readonly findings: readonly Diagnostic[] }[];
  readonly outcomes: readonly Outcome[];
  /** Findings on the evidence base: they hold for every audience. */
  readonly shared: readonly Diagnostic[];
  /** Who sees which claim, as an HTML page for the house; only where every document is made. */
  readonly coverage?: string | undefined;
};

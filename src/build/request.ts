import type { Rules } from '../check/gate/examine.ts';
import type { Folders } from '../load/loaded.ts';
import type { DocumentKind } from '../model/dossier.ts';
import type { Library } from '../model/library.ts';
import type { Printer } from '../print/printer.ts';
import type { Manifest } from './manifest.ts';
import type { Format } from './output.ts';
import type { World } from './world.ts';

/** What is to be made. */
export type MakeRequest = {
  readonly folders: Folders;
  /** Ids of audiences; all when empty. */
  readonly audiences?: readonly string[];
  readonly only?: DocumentKind | undefined;
  readonly formats?: readonly Format[];
  /** `YYYY-MM-DD`; the library's own date when not given. */
  readonly asOf?: string | undefined;
  /** Prints DRAFT across each page, and is published with its errors. */
  readonly draft?: boolean | undefined;
};

/** What is to be made, and where it is written. */
export type BuildRequest = MakeRequest & {
  readonly out: string;
  /** How many documents are printed at a time. */
  readonly jobs?: number | undefined;
  /** Stops the build when it fires, unless it is writing already: then all of it is written. */
  readonly signal?: AbortSignal | undefined;
};

/** What it is made with. */
export type Making = {
  readonly world: World;
  /** Starts the browser on its first call. */
  readonly printer: () => Promise<Printer>;
  /** What earlier builds left, as far as its files are still as they were built. */
  readonly intact: Manifest;
  /** `YYYY-MM-DD`: what stale claims are compared with; the library's own as-of date when not given. */
  readonly today?: string | undefined;
  /** The rules that look at it: all when not given. What no rule wants to know is not gathered. */
  readonly rules?: Rules | undefined;
  /** Called with the library as soon as it is read. Throws `Failure` where it may not be made. */
  readonly accept?: ((library: Library) => Promise<void>) | undefined;
  /** Makes what stays in the house too: decks to present, notes on paper, who sees which claim. */
  readonly house?: boolean | undefined;
};

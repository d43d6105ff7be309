import { type Change, publish, recover } from '../lib/publish.ts';
import { openPrinter, type Printer } from '../print/printer.ts';

/** What happens while a build runs, for whoever shows it. */
export type Progress =
  | { readonly type: 'loaded' }
  | { readonly type: 'planned'; readonly documents: readonly string[] }
  | {
      readonly type: 'printed';
      readonly document: string;
      readonly pages: number;
      readonly milliseconds: number;
    }
  /** Nothing changed: its files of an earlier build stand. */
  | { readonly type: 'kept'; readonly document: string }
  | { readonly type: 'failed'; readonly document: string };

/** Everything a build does outside itself: the browser, the files, the clock. Tests put literals in its place. */
export type World = {
  /** Starts the browser. `jobs`: how many documents are printed at a time. `started` is called when its process has started. */
  readonly openPrinter: (jobs: number | undefined, started?: () => void) => Promise<Printer>;
  /** Puts a set of files below a folder in the place of another, in one step. */
  readonly publish: (change: Change, folder: string) => Promise<void>;
  /** Puts the old set back where a build was killed while it published. True when there was something to put back. */
  readonly recover: (folder: string) => Promise<boolean>;
  /** The date of today, `YYYY-MM-DD`: for what is shown, never for what is written. */
  readonly today: () => string;
  /** Milliseconds, for durations that are shown; never for what is written. */
  readonly clock: () => number;
  readonly tell: (progress: Progress) => void;
};

/** The real world. */
export const realWorld = (tell: World['tell'] = () => undefined): World => ({
  openPrinter: (jobs, started) => openPrinter({ jobs, started }),
  publish,
  recover,
  today: () => new Date().toISOString().slice(0, 10),
  clock: () => performance.now(),
  tell,
});
